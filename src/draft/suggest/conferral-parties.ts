import type { SuggestedEntity } from '../entities.ts';
import type { PartyPhrase } from '../find/phrase.ts';
import type { Sayings } from '../say/read-sayings.ts';
import type { GivingTold } from '../say/told.ts';
import type { Conferral } from './conferral.ts';
import type { Editions } from './suggest-editions.ts';
import type { Names } from './suggest-names.ts';

/** Puts presenters and those who accept to the conferrals that they are said of. */
export function attachGivings(
  drafts: readonly Conferral[],
  { givings }: Sayings,
  names: Names,
  editions: Editions,
): void {
  // Who took an earlier award is not told by the words of this one.
  const current = drafts.filter(({ told }) => told.every(({ past }) => past === null));
  for (const giving of givings.filter(({ role }) => role === 'acceptedBy')) attachAcceptor(giving, current, names);
  for (const giving of givings.filter(({ role }) => role === 'presenter'))
    attachPresenter(giving, drafts, names, editions);
}

function attachAcceptor(giving: GivingTold, drafts: readonly Conferral[], names: Names): void {
  for (const phrase of giving.parties) {
    const party = names.partyOf(phrase, null, null);
    if (party === null) continue;
    const sent = giving.onBehalfOf === null ? null : names.partyOf(giving.onBehalfOf, null, null);
    const bodies = [bodyOf(phrase, names), giving.onBehalfOf === null ? null : bodyOf(giving.onBehalfOf, names), sent];
    const own = drafts.filter(
      ({ recipient }) =>
        bodies.includes(recipient) || giving.to.some((one) => names.partyOf(one, null, null) === recipient),
    );
    const before = drafts.filter((draft) =>
      draft.told.some(
        (one) => one.sentence.start <= giving.sentence.start && giving.sentence.paragraph - one.sentence.paragraph <= 1,
      ),
    );
    const last =
      before.length === 1
        ? before
        : before.filter((draft) => draft.told.some(({ sentence }) => sentence === giving.sentence)).slice(-1);
    const to = own.length > 0 ? own : giving.parties.length === 1 ? last : [];
    for (const draft of to) {
      // Whoever is honoured takes it for nobody.
      if (
        draft.recipient === party ||
        draft.recipient.kind === 'Person' ||
        draft.acceptedBy.some((one) => one.party === party)
      )
        continue;
      draft.acceptedBy.push({
        ...{ party, onBehalfOf: sent === party ? null : sent, words: giving.span },
        sure: own.length > 0 ? 'high' : 'medium',
        reason: own.length > 0 ? 'takes it, and holds a post of the recipient' : 'takes the award that is spoken of',
      });
    }
  }
}

function bodyOf(phrase: PartyPhrase, names: Names): SuggestedEntity | null {
  return phrase.letter === 'O' ? names.bodyOf(phrase) : null;
}

/** Words for one thing that is handed over to the one winner of whom was told before. */
const single = /(?<!\p{L})(?:piala|trofi|plakat|uang|trophy)(?!\p{L})/iu;

function attachPresenter(giving: GivingTold, drafts: readonly Conferral[], names: Names, editions: Editions): void {
  const parties = giving.parties.flatMap((phrase) => names.partyOf(phrase, null, null) ?? []);
  if (parties.length === 0) return;
  const all = drafts.filter(({ told }) =>
    told.every(({ status, past }) => ['CONFERRED', 'ANNOUNCED'].includes(status) && past === null),
  );
  const ofRound = inRound(giving, all, editions);
  const open = ofRound.length > 0 ? ofRound : all;
  const receivers = giving.to.flatMap((phrase) => [names.partyOf(phrase, null, null), bodyOf(phrase, names)]);
  const named = open.filter(({ recipient }) => receivers.includes(recipient));
  // Handed over to somebody who is not told of as a winner: to whom else, the words do not say.
  if (named.length === 0 && receivers.some((one) => one !== null)) return;
  const scoped = inScope(giving.of, open);
  // Of a category that nobody of the draft is in: whom it is about is not known.
  if (named.length === 0 && scoped === null && /(?:kategori|bidang|category)\s/i.test(giving.of)) return;
  const before = open.filter(({ told }) => told.some((one) => one.span.start < giving.span.start));
  const isSingle =
    single.test(giving.of) &&
    before.length > 0 &&
    before.length < open.length &&
    before.length <= 2 &&
    before.some(({ told }) =>
      told.some(({ sentence }) => Math.abs(sentence.paragraph - giving.sentence.paragraph) <= 3),
    );
  const to = named.length > 0 ? named : (scoped ?? (isSingle ? before : open));
  const reason =
    named.length > 0
      ? 'handed over to this recipient in the same words'
      : scoped !== null
        ? 'handed over to those of this category'
        : 'handed over the awards of which the article tells';
  for (const phrase of giving.to) addReceiver(phrase, named, names);
  for (const draft of to)
    for (const party of parties) {
      if (draft.presenters.some((one) => one.party === party) || draft.recipient === party) continue;
      draft.presenters.push({
        party,
        onBehalfOf: null,
        words: giving.span,
        sure: named.length > 0 || scoped !== null ? 'high' : 'medium',
        reason,
      });
    }
  // What is said of some in particular holds for them instead of what is said of all.
  if (scoped !== null)
    for (const draft of scoped)
      for (const one of draft.presenters.filter(
        ({ party, reason: why }) => !parties.includes(party) && why.startsWith('handed over the awards'),
      ))
        draft.presenters.splice(draft.presenters.indexOf(one), 1);
}

/** "diserahkan A kepada Bupati Contoh": where the regency won, its regent took it. */
function addReceiver(phrase: PartyPhrase, drafts: readonly Conferral[], names: Names): void {
  const body = bodyOf(phrase, names);
  const party = body === null ? null : names.partyOf(phrase, null, null);
  const draft = drafts.find(({ recipient }) => recipient === body);
  if (
    party === null ||
    draft === undefined ||
    party === draft.recipient ||
    draft.acceptedBy.some((one) => one.party === party)
  )
    return;
  draft.acceptedBy.push({
    party,
    onBehalfOf: null,
    words: phrase,
    sure: 'medium',
    reason: 'it is handed over to a holder of a post of the recipient',
  });
}

/** Of several rounds the one that the words name, else the one of which was told last before. */
function inRound(giving: GivingTold, drafts: readonly Conferral[], editions: Editions): readonly Conferral[] {
  if (new Set(drafts.map(({ round }) => round.id)).size < 2) return drafts;
  const award = giving.award === null ? null : editions.awardAt(giving.award, giving.sentence);
  if (award !== null) return drafts.filter(({ round }) => editions.isOf(round, award));
  const before = drafts
    .flatMap(({ round, told }) => told.map(({ span }) => ({ round, at: span.start })))
    .filter(({ at }) => at < giving.span.start)
    .sort((a, b) => b.at - a.at)[0];
  return before === undefined ? drafts : drafts.filter(({ round }) => round.id === before.round.id);
}

const kinds: readonly (readonly [RegExp, (draft: Conferral) => boolean])[] = [
  [
    /(?:bagi|untuk|kategori|penghargaan|tingkat)\s(?:pemerintah\s)?provinsi/i,
    ({ recipient }) => recipient.kind === 'Province',
  ],
  [
    /(?:bagi|untuk|kategori|penghargaan|tingkat)\s(?:pemerintah\s)?(?:kabupaten|kota)/i,
    ({ recipient }) => recipient.kind === 'Regency',
  ],
  [
    /(?:bagi|untuk|kategori|penghargaan)\s(?:para\s)?(?:perusahaan|badan usaha|swasta)/i,
    ({ recipient }) => recipient.kind === 'Company',
  ],
  [
    /(?:bagi|untuk|kategori|penghargaan)\s(?:para\s)?(?:tokoh|perorangan|individu|kepala daerah)/i,
    ({ recipient }) => recipient.kind === 'Person',
  ],
];

/** Those of whom the words before the verb speak; null where they speak of all. */
function inScope(of: string, drafts: readonly Conferral[]): readonly Conferral[] | null {
  const words = of.toLowerCase();
  const graded = drafts.filter(({ told }) =>
    told.some(
      ({ placed }) =>
        placed.grade !== null && new RegExp(`(?<!\\p{L})${placed.grade.toLowerCase()}(?![\\p{L}+-])`, 'u').test(words),
    ),
  );
  if (graded.length > 0) return graded;
  const labelled = drafts.filter(({ told }) =>
    told.some(({ category }) => category !== null && words.includes(category.toLowerCase())),
  );
  if (labelled.length > 0) return labelled;
  const [, isOf] = kinds.find(([pattern]) => pattern.test(of)) ?? [];
  if (isOf === undefined) return null;
  const fitting = drafts.filter(isOf);
  return fitting.length === 0 ? null : fitting;
}
