import { listOrder } from '../../ontology/rank-basis.ts';
import type { Article, Place } from '../article.ts';
import type { SuggestedConferral, Value } from '../draft.ts';
import { joined, quote } from '../quote.ts';
import type { Sentence } from '../read-sentences.ts';
import { isToComeYet, type Status } from '../say/moods.ts';
import type { Sayings } from '../say/read-sayings.ts';
import type { Told } from '../say/told.ts';
import type { Conferral, PartyWords } from './conferral.ts';
import { certaintyOf } from './conferral-certainty.ts';
import { attachDates } from './conferral-dates.ts';
import { attachGivings } from './conferral-parties.ts';
import { concluded, gather, placeTheFirst } from './gather-conferrals.ts';
import type { Editions } from './suggest-editions.ts';
import type { Names } from './suggest-names.ts';

/** Who got what, with who handed it over, who took it, and when. */
export function suggestConferrals(
  article: Article,
  sentences: readonly Sentence[],
  sayings: Sayings,
  editions: Editions,
  names: Names,
): SuggestedConferral[] {
  const drafts = gather(toCome(sayings, article), editions, names);
  placeTheFirst(drafts);
  attachGivings(drafts, sayings, names, editions);
  attachDates(drafts, sentences, sayings, editions);
  return drafts
    .flatMap((draft) => suggested(article, draft, editions) ?? [])
    .sort((a, b) => (a.evidence[0]?.startAt ?? 0) - (b.evidence[0]?.startAt ?? 0));
}

/** What an article tells of as won, and as still to be handed over, is announced. */
function toCome(sayings: Sayings, { text }: Article): Sayings {
  const isAll = isToComeYet(text) && !sayings.givings.some(({ role }) => role === 'presenter');
  return {
    ...sayings,
    told: sayings.told.map((one) =>
      one.status === 'CONFERRED' && one.past === null && (isAll || isToComeYet(one.sentence.text))
        ? { ...one, status: 'ANNOUNCED' as const }
        : one,
    ),
  };
}

/** In an article with words for places the numbers of a list under a category are most likely places too. */
const tellsOfPlaces = /(?<!\p{L})(?:juara|peringkat|posisi|runner[- ]?up)(?!\p{L})/iu;

const order: readonly Status[] = [
  'PROPOSED',
  'NOMINATED',
  'FINALIST',
  'PLANNED',
  'CLAIMED',
  'ANNOUNCED',
  'CONFERRED',
  'DROPPED',
  'REVOKED',
];

function suggested(article: Article, draft: Conferral, editions: Editions): SuggestedConferral | null {
  const { id, round, recipient, told, presenters, acceptedBy, date } = draft;
  const best = told.toSorted((a, b) => order.indexOf(b.status) - order.indexOf(a.status))[0];
  const roundWords = quote(article, round.place);
  if (best === undefined || roundWords === null) return null;
  const evidence = wordsOf(article, best);
  if (evidence.length === 0) return null;
  const rank = told.map(({ placed }) => placed.rank).find((one) => one !== null) ?? null;
  const grade = told.map(({ placed }) => placed.grade).find((one) => one !== null) ?? null;
  const category =
    told.find((one) => one.category !== null && one.categoryIsNear)?.category ??
    told.find((one) => one.category !== null)?.category ??
    null;
  const parts = told.find((one) => one.category === category)?.parts ?? null;
  const number = told.find((one) => one.number !== null)?.number ?? null;
  const isRanked =
    rank === null && grade === null && number !== null && category !== null && tellsOfPlaces.test(article.text);
  const dated = date === null ? null : quote(article, date.words);
  const { own, parts: ofParts } = certaintyOf(draft, best, { rank, grade, category, number, isRanked }, editions);
  return {
    id,
    name: `${round.name}: ${recipient.name}`,
    fields: {
      [round.key]: { is: round.id, evidence: evidenceValue([roundWords]) },
      recipient: recipient.id,
      category:
        category === null || (grade !== null && /^(?:kabupaten|kota|provinsi)$/i.test(category))
          ? null
          : (parts ?? { label: category }),
      grade,
      rank:
        rank !== null
          ? { value: rank.value, basis: rank.basis, ...(rank.at === concluded ? { certain: 'no' } : {}) }
          : isRanked
            ? { value: number, basis: listOrder.en, certain: 'no' }
            : null,
      listed: rank === null && grade === null && !isRanked ? number : null,
      status: best.status,
      date: dated === null ? null : (date?.date ?? null),
      presenter: partiesAs(presenters, article),
      acceptedBy: partiesAs(acceptedBy, article),
    },
    evidence: dated === null ? evidence : [...evidence, dated],
    ...own,
    ...(Object.keys(ofParts).length === 0 ? {} : { parts: ofParts }),
  };
}

/** The words that say it: in one stretch where that is short enough, else the winner and the rest apart. */
function wordsOf(article: Article, { span, party }: Told): Place[] {
  const whole = joined(article, span, party);
  const together = whole === null ? null : quote(article, whole);
  return together !== null ? [together] : [party, span].flatMap((place) => quote(article, place) ?? []);
}

function partiesAs(list: readonly PartyWords[], article: Article): Value | null {
  const values = list.flatMap(({ party, onBehalfOf, words }): Value[] => {
    const place = quote(article, words);
    return place === null
      ? []
      : [{ is: party.id, onBehalfOf: onBehalfOf?.id ?? null, evidence: evidenceValue([place]) }];
  });
  return values.length === 0 ? null : values.length === 1 ? (values[0] ?? null) : values;
}

/** Evidence as a dossier writes it. */
export function evidenceValue(places: readonly Place[]): Value {
  const each = places.map(({ exact, occurrence }): Value => (occurrence === null ? exact : { exact, occurrence }));
  return each.length === 1 ? (each[0] ?? '') : each;
}
