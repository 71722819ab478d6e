import { slugOf } from '../../ontology/ids.ts';
import type { SuggestedEntity } from '../entities.ts';
import type { Sayings } from '../say/read-sayings.ts';
import type { Told } from '../say/told.ts';
import type { Conferral } from './conferral.ts';
import { guessKind, hintOf } from './conferral-hints.ts';
import type { Editions } from './suggest-editions.ts';
import type { Names } from './suggest-names.ts';

/** One draft a recipient, round and category, made of all that is told of it. */
export function gather({ told }: Sayings, editions: Editions, names: Names): Conferral[] {
  const drafts: Conferral[] = [];
  const persons = told.filter(
    ({ party }) => party.letter === 'N' || (party.letter === 'O' && party.office.holder !== null),
  ).length;
  for (const one of told) {
    const award = editions.awardAt(one.award, one.sentence);
    if (award === null || isOfAnother(one, award.name)) continue;
    const holder = names.partyOf(one.party, hintOf(one, told), guessKind(one, persons * 2 > told.length));
    const body = bodyBehind(one, holder, names);
    const recipient = body ?? holder;
    // "PT Contoh (Contoh Award)": an award is no winner of itself.
    if (recipient === null || recipient.kind === 'Event' || recipient.id === award.id) continue;
    const round = editions.roundOf(award, one.award, one.sentence, one.past, levelBeside(one));
    const ofRound = drafts.filter((draft) => draft.recipient === recipient && draft.round.id === round.id);
    const same = ofRound.find((draft) => isSameCategory(draft.told, one)) ?? null;
    const taker = body === null || one.past !== null || one.isForAnother ? null : holder;
    const draft = same ?? {
      id: `conferral:${slugOf([tail(round.id), tail(recipient.id), ...(ofRound.length > 0 ? [one.category ?? drafts.length] : [])].join('-'))}`,
      ...{ round, recipient, told: [], presenters: [], acceptedBy: [], date: null },
    };
    draft.told.push(one);
    if (taker !== null && !draft.acceptedBy.some(({ party }) => party === taker))
      draft.acceptedBy.push({
        ...{ party: taker, onBehalfOf: null, words: one.party, sure: same === null ? 'high' : 'medium' },
        reason: 'is said to have received it for the recipient',
      });
    if (same === null) drafts.push(draft);
  }
  return withoutHolders(drafts, names);
}

/** An earlier round may be of the whole country where this one is not. */
function levelBeside({ past, sentence, span }: Told): 'NATIONAL' | null {
  const from = Math.max(0, span.start - sentence.start - 40);
  const beside = sentence.text.slice(from, span.end - sentence.start + 60);
  return past !== null && /tingkat nasional|national level/i.test(beside) ? 'NATIONAL' : null;
}

function tail(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** What the post of a winner is of, where the words say that it was won for that. */
function bodyBehind(one: Told, holder: SuggestedEntity | null, names: Names): SuggestedEntity | null {
  if (one.party.letter === 'O' && (one.forBodies || isSomebodysTrophy(one, names))) return names.bodyOf(one.party);
  return one.party.letter === 'N' && one.forBodies && holder !== null ? names.bodyOfPerson(holder) : null;
}

/** A trophy that the director of a company is handed is the company's. */
function isSomebodysTrophy({ party, shape, sentence }: Told, names: Names): boolean {
  if (party.letter !== 'O' || shape === 'item' || shape === 'category') return false;
  const body = names.bodyOf(party);
  return (
    body !== null &&
    /^(?:Company|Organisation|Place)$/.test(body.kind) &&
    /(?<!\p{L})(?:piala|trofi|piagam|sertifikat|plakat|trophy|certificate)(?!\p{L})/iu.test(sentence.text)
  );
}

/** An award that is a grade by itself, such as an opinion, is not what has another grade. */
function isOfAnother({ placed: { grade } }: Told, award: string): boolean {
  return award === 'Opini WTP' && grade !== null && !/^(?:WTP|Wajar Tanpa Pengecualian)$/.test(grade);
}

function isSameCategory(told: readonly Told[], one: Told): boolean {
  const own = told.map(({ category }) => category).find((category) => category !== null) ?? null;
  return (
    own === null || one.category === null || own.toLowerCase() === one.category.toLowerCase() || !one.categoryIsNear
  );
}

/** A mayor who takes the trophy of a city that won took it for the city. */
function withoutHolders(drafts: readonly Conferral[], names: Names): Conferral[] {
  return drafts.filter((draft) => {
    const [first] = draft.told;
    // Who "meraih" an award has it; who "menerima" one may take it for others.
    if (
      first?.party.letter !== 'O' ||
      !/^(?:menerima|terima|received?s?|accepted|collected|kepada|given|menyerahkan|diserahkan|mendapat(?:kan)?|memperoleh)$/.test(
        first.by,
      ) ||
      draft.recipient.kind !== 'Person'
    )
      return true;
    const body = names.bodyOf(first.party);
    const other =
      body === null
        ? undefined
        : drafts.find((one) => one.recipient === body && one !== draft && sameAward(one, draft));
    if (other === undefined) return true;
    other.acceptedBy.push({
      party: draft.recipient,
      onBehalfOf: null,
      words: first.span,
      sure: 'medium',
      reason: 'holds a post of the recipient, and is said to have received it',
    });
    return false;
  });
}

function sameAward(one: Conferral, other: Conferral): boolean {
  return (
    one.round.id === other.round.id ||
    one.round.id.split(':')[1]?.startsWith(other.round.id.split(':')[1] ?? ' ') === true ||
    other.round.id.split(':')[1]?.startsWith(one.round.id.split(':')[1] ?? ' ') === true
  );
}

/** In the place of the words for a rank that no words give. */
export const concluded = -1;

/** Of the winners of a category one is second: the only one without a place is first. */
export function placeTheFirst(drafts: readonly Conferral[]): void {
  for (const draft of drafts) {
    const [first] = draft.told;
    if (first === undefined || draft.told.some(({ placed }) => placed.rank !== null || placed.grade !== null)) continue;
    const beside = drafts.filter(
      (other) =>
        other.round.id === draft.round.id && categoryOf(other) === categoryOf(draft) && first.category !== null,
    );
    const places = beside.flatMap((other) => other.told.flatMap(({ placed }) => placed.rank?.value ?? []));
    const unplaced = beside.filter((other) =>
      other.told.every(({ placed }) => placed.rank === null && placed.grade === null),
    );
    const second = beside.find((other) => other.told.some(({ placed }) => placed.rank?.value === 2));
    const basis = second?.told.find(({ placed }) => placed.rank?.value === 2)?.placed.rank?.basis;
    if (!places.includes(1) && places.includes(2) && unplaced.length === 1 && basis !== undefined)
      draft.told[0] = { ...first, placed: { rank: { value: 1, basis, at: concluded }, grade: null } };
  }
}

function categoryOf({ told }: Conferral): string | null {
  return (
    told
      .map(({ category }) => category)
      .find((category) => category !== null)
      ?.toLowerCase() ?? null
  );
}
