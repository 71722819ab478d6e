import { slugOf } from '../../ontology/ids.ts';
import type { NameIndex } from '../../ontology/names/name-index.ts';
import type { Article, Place, Span } from '../article.ts';
import type { SuggestedConferral, Value } from '../draft.ts';
import type { Entities } from '../entities.ts';
import { type FoundConferral, findConferrals } from '../find/find-conferrals.ts';
import type { FoundDate } from '../find/find-dates.ts';
import { type FoundGiver, findGivers } from '../find/find-givers.ts';
import { surest } from '../find/finding.ts';
import { quote } from '../quote.ts';
import type { Sentence } from '../read-sentences.ts';
import type { SuggestedEditions } from './suggest-editions.ts';
import { nearest } from './suggest-events.ts';

/** A conferral of one recipient in one round, made of everything that the article says of it. */
interface Draft {
  readonly id: string;
  readonly name: string;
  readonly round: { readonly key: 'edition' | 'award'; readonly id: string; readonly place: Span };
  readonly found: FoundConferral[];
  readonly givers: FoundGiver[];
}

/** Who got what, with presenters where the words before name one recipient alone. */
export function suggestConferrals(
  article: Article,
  sentences: readonly Sentence[],
  { editions, awards }: SuggestedEditions,
  entities: Entities,
  index: NameIndex,
): SuggestedConferral[] {
  const drafts = new Map<string, Draft>();
  for (const found of findConferrals(article, sentences, entities, index)) {
    const round = roundOf(found, editions, awards);
    if (round === null) continue;
    const slug = `${round.id.slice(round.id.indexOf(':') + 1)}-${found.recipient.id.slice(found.recipient.id.indexOf(':') + 1)}`;
    const id = `conferral:${slugOf(slug)}`;
    const same = round.key === 'award' ? inAnEdition(drafts, round.id, found.recipient.id, editions) : null;
    const draft = same ??
      drafts.get(id) ?? {
        id,
        name: `${round.name}: ${found.recipient.name}`,
        round,
        found: [],
        givers: [],
      };
    draft.found.push(found);
    drafts.set(draft.id, draft);
  }
  for (const giver of findGivers(article, sentences, entities, index)) {
    const to = handedTo(giver, [...drafts.values()]);
    if (to !== null && !to.givers.some(({ party, role }) => party === giver.party && role === giver.role))
      to.givers.push(giver);
  }
  return [...drafts.values()]
    .flatMap((draft) => suggested(article, draft) ?? [])
    .sort((a, b) => (a.evidence[0]?.startAt ?? 0) - (b.evidence[0]?.startAt ?? 0));
}

/** The conferral of the same recipient in an edition of this award: a headline names the award alone. */
function inAnEdition(
  drafts: ReadonlyMap<string, Draft>,
  award: string,
  recipient: string,
  editions: SuggestedEditions['editions'],
): Draft | null {
  const ofAward = editions.filter((edition) => edition.award.id === award).map(({ entity }) => entity.id);
  const fits = ({ round, found }: Draft): boolean =>
    ofAward.includes(round.id) && found.some((one) => one.recipient.id === recipient);
  return [...drafts.values()].find(fits) ?? null;
}

function roundOf(
  { sentence, status }: FoundConferral,
  editions: SuggestedEditions['editions'],
  awards: SuggestedEditions['awards'],
): (Draft['round'] & { name: string }) | null {
  const own = sentence.awards[0];
  const ownAward = own === undefined ? undefined : awards.find(({ place }) => place.start === own.start)?.entity;
  const ofOwn = ownAward === undefined ? editions : editions.filter(({ award }) => award === ownAward);
  // A nomination is often for another round than the one that is celebrated: without its year, only the award is known.
  const yearless = status === 'NOMINATED' && (own?.year ?? null) === null;
  const edition = yearless ? null : nearest(ofOwn, sentence);
  if (edition !== null) {
    const place = edition.places.toSorted((a, b) => apart(a, sentence) - apart(b, sentence))[0];
    if (place !== undefined) return { key: 'edition', id: edition.entity.id, name: edition.entity.name, place };
  }
  const before = awards.filter(({ place }) => place.start < sentence.end).at(-1) ?? awards[0];
  const award = awards.find(({ entity }) => entity === ownAward) ?? before;
  return award === undefined
    ? null
    : { key: 'award', id: award.entity.id, name: award.entity.name, place: award.place };
}

function apart(one: Span, other: Span): number {
  return one.start < other.start ? other.start - one.start : Math.max(0, one.end - other.end);
}

/** The conferral that is spoken of where an award is handed over: the one just before, if it is one. */
function handedTo({ sentence, words }: FoundGiver, drafts: readonly Draft[]): Draft | null {
  const near = drafts.filter(({ found }) =>
    found.some(
      (one) =>
        one.sentence.paragraph >= 0 &&
        Math.abs(one.sentence.paragraph - sentence.paragraph) <= 2 &&
        one.sentence.start <= sentence.start,
    ),
  );
  const last = Math.max(
    ...near.flatMap(({ found }) => found.map((one) => one.sentence.start)).filter((start) => start <= words.start),
  );
  const there = near.filter(({ found }) => found.some((one) => one.sentence.start === last));
  return there.length === 1 ? (there[0] ?? null) : null;
}

function suggested(article: Article, { id, name, round, found, givers }: Draft): SuggestedConferral | null {
  const inBody = found.filter(({ sentence }) => sentence.paragraph >= 0);
  const ranked = (inBody.length > 0 ? inBody : found).toSorted((a, b) => surest[a.sure] - surest[b.sure]);
  const [best] = ranked;
  const evidence = (best?.words ?? []).flatMap((span) => quote(article, span) ?? []);
  const roundWords = quote(article, round.place);
  if (best === undefined || evidence.length === 0 || roundWords === null) return null;
  const day = dayOf(best);
  const dayWords = day === null ? null : quote(article, day);
  const told = found.find(({ category }) => Object.keys(category).length > 0);
  const rank = found.find((one) => one.rank !== null)?.rank ?? null;
  return {
    id,
    name,
    fields: {
      [round.key]: { is: round.id, evidence: evidenceValue([roundWords]) },
      recipient: best.recipient.id,
      category: told === undefined ? null : { ...told.category },
      grade: found.find(({ grade }) => grade !== null)?.grade ?? null,
      rank: rank?.certain === true ? { value: rank.value, basis: rank.basis } : null,
      listed: rank?.certain === false ? rank.value : null,
      status: found.some(({ status }) => status === 'CONFERRED') ? 'CONFERRED' : 'NOMINATED',
      date: dayWords === null ? null : (day?.date ?? null),
      presenter: giversAs('presenter', givers, article),
      acceptedBy: giversAs('acceptedBy', givers, article),
    },
    evidence: dayWords === null ? evidence : [...evidence, dayWords],
    sure: best.sure,
    reason: best.reason,
  };
}

/** The day of a conferral: the only one in its sentence. */
function dayOf({ sentence, status }: FoundConferral): FoundDate | null {
  const [day, ...others] = sentence.dates.filter(({ date, to }) => date?.length === 10 && to === null);
  return day === undefined || others.length > 0 || status !== 'CONFERRED' ? null : day;
}

function giversAs(role: FoundGiver['role'], givers: readonly FoundGiver[], article: Article): Value | null {
  const list = givers
    .filter((giver) => giver.role === role)
    .flatMap(({ party, onBehalfOf, words }): Value[] => {
      const place = quote(article, words);
      return place === null
        ? []
        : [{ is: party.id, onBehalfOf: onBehalfOf?.id ?? null, evidence: evidenceValue([place]) }];
    });
  return list.length === 0 ? null : list.length === 1 ? (list[0] ?? null) : list;
}

/** Evidence as a dossier writes it. */
export function evidenceValue(places: readonly Place[]): Value {
  const each = places.map(({ exact, occurrence }): Value => (occurrence === null ? exact : { exact, occurrence }));
  return each.length === 1 ? (each[0] ?? '') : each;
}
