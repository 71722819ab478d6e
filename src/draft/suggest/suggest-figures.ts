import type { Article } from '../article.ts';
import type { SuggestedClaim } from '../draft.ts';
import type { Entities, SuggestedEntity } from '../entities.ts';
import type { FoundAmount } from '../find/find-amounts.ts';
import { quote } from '../quote.ts';
import type { Sentence } from '../read-sentences.ts';
import type { SuggestedEdition } from './suggest-editions.ts';
import { nearest } from './suggest-events.ts';

const subjects: readonly string[] = ['Programme', 'Edition', 'Award', 'Regency', 'Province', 'Company', 'Organisation'];
const wordsOf = 8;

const given = /(?:diberikan|diserahkan|dianugerahkan|given|awarded)\s(?:langsung\s)?(?:kepada|to)\s$/i;
const prize = /(?:hadiah|uang pembinaan|dana pembinaan|bonus|prize)[^.;]{0,40}$/i;

/**
 * Sums and counts: how many got an award, what came with it, and else a figure of whatever is named last before it.
 * Whose figure it is, the reader says.
 */
export function suggestFigures(
  article: Article,
  sentences: readonly Sentence[],
  editions: readonly SuggestedEdition[],
  entities: Entities,
): SuggestedClaim[] {
  const seen = new Set<string>();
  return sentences.flatMap((sentence) =>
    sentence.amounts.flatMap((amount): SuggestedClaim[] => {
      const key = `${amount.amount} ${amount.unit?.toLowerCase()} ${amount.currency}`;
      if ((amount.amount === null && amount.least === null) || seen.has(key)) return [];
      const evidence = quote(article, widened(article, amount));
      if (evidence === null) return [];
      const before = sentence.text.slice(0, amount.start - sentence.start);
      const edition = nearest(editions, sentence)?.entity ?? null;
      const claim =
        edition !== null && amount.unit !== null && given.test(before)
          ? recipientCount(amount, edition)
          : edition !== null && amount.currency !== null && prize.test(before)
            ? prizeOf(amount, edition)
            : figure(article, amount, sentence, entities);
      if (claim === null) return [];
      seen.add(key);
      return [{ ...claim, evidence: [evidence], sure: 'low' }];
    }),
  );
}

type Suggested = Pick<SuggestedClaim, 'claim' | 'fields' | 'reason'>;

function recipientCount({ amount, least, most, unit, reason }: FoundAmount, edition: SuggestedEntity): Suggested {
  const fields = { count: amount, countMin: least, countMax: most, of: unit };
  return { claim: `${edition.id} RECIPIENT_COUNT`, fields, reason: `${reason}; stands behind a word for giving` };
}

function prizeOf({ amount, currency, reason }: FoundAmount, edition: SuggestedEntity): Suggested {
  return {
    claim: `${edition.id} PRIZE`,
    fields: { amount, currency },
    reason: `${reason}; stands behind a word for a prize`,
  };
}

function figure(article: Article, amount: FoundAmount, sentence: Sentence, entities: Entities): Suggested | null {
  const subject = subjectOf(amount, sentence, entities);
  if (subject === null) return null;
  const fields = {
    amount: amount.amount,
    amountMin: amount.least,
    amountMax: amount.most,
    unit: amount.unit,
    currency: amount.currency,
    printed: amount.amount === null ? article.text.slice(amount.start, amount.end) : null,
    of: ofWhat(amount, sentence),
  };
  return {
    claim: `${subject.id} FIGURE`,
    fields,
    reason: `${amount.reason}; whose figure it is, and of what, is guessed`,
  };
}

/** What is named last before the amount in its sentence, else in the article. */
function subjectOf(amount: FoundAmount, sentence: Sentence, entities: Entities): SuggestedEntity | null {
  const places = [...entities.all.values()]
    .filter(({ kind }) => subjects.includes(kind))
    .flatMap((entity) => entity.places.map((place) => ({ entity, place })))
    .filter(({ place }) => place.end <= amount.start)
    .sort((a, b) => b.place.end - a.place.end || subjects.indexOf(a.entity.kind) - subjects.indexOf(b.entity.kind));
  const inSentence = places.filter(({ place }) => place.start >= sentence.start);
  const ranked = inSentence.toSorted((a, b) => subjects.indexOf(a.entity.kind) - subjects.indexOf(b.entity.kind));
  return (
    (ranked[0] ?? places[0])?.entity ?? [...entities.all.values()].find(({ kind }) => subjects.includes(kind)) ?? null
  );
}

/** The words before the amount, as a first text for what it counts. */
function ofWhat({ start, end, unit }: FoundAmount, sentence: Sentence): string {
  const before = sentence.text
    .slice(0, start - sentence.start)
    .trim()
    .split(/\s+/)
    .slice(-wordsOf);
  const behind = `${unit}${sentence.text.slice(end - sentence.start)}`.split(/\s+/).slice(0, wordsOf);
  const words = (unit === null ? before : behind).join(' ').replace(/^[^\p{L}]+|[^\p{L}\p{N}]+$/gu, '');
  return words === '' ? 'jumlah' : words;
}

/** With the two words before it, which often say of what it is. */
function widened(article: Article, { start, end }: FoundAmount): { start: number; end: number } {
  const before = /(?:[\p{L}\p{N}]+ ){1,2}$/u.exec(article.text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  return { start: start - before.length, end };
}
