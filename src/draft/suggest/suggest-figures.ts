import type { Article } from '../article.ts';
import type { SuggestedClaim } from '../draft.ts';
import type { Entities, SuggestedEntity } from '../entities.ts';
import type { FoundAmount } from '../find/find-amounts.ts';
import { quote } from '../quote.ts';
import type { Sentence } from '../read-sentences.ts';
import { type Editions, nearest } from './suggest-editions.ts';

const subjects: readonly string[] = ['Programme', 'Regency', 'Province', 'Company', 'Organisation'];
const wordsOf = 8;

const given = /(?:diberikan|diserahkan|dianugerahkan|given|awarded)\s(?:langsung\s)?(?:hanya\s)?(?:kepada|to)\s$/i;
const prize =
  /(?:hadiah|uang (?:pembinaan|tunai)|dana pembinaan|bonus|prize|grant|memperoleh|mendapatkan?|menerima|receives?|carries)[^.;]{0,40}$/i;
/** Words of an award: what a sentence with one of them counts is counted of that award. */
const ofAward =
  /(?<!\p{L})(?:peserta\p{L}*|mendaftar|pendaftar|dinilai|penilaian|seleksi|usulan|entri|naskah|pemenang|penerima|peraih|finalis|nominasi|nomine|nominator|kategori|juara|predikat|peringkat|opini|diperiksa|penghargaan|piala|anugerah|mengirim data|entries|winners?|recipients?|finalists?|nominees?|award|trophy|prize|hadiah|uang pembinaan)(?!\p{L})/iu;

/** "Masing-masing desa menerima dana …": each of the winners. */
const forEach = /(?<!\p{L})(?:masing-masing|setiap|tiap|each)(?!\p{L})/iu;

/**
 * Sums and counts. What the sentence counts of an award is the award's, what it says of a programme is the programme's, and
 * else it is of whatever is named before it in the same sentence. Of a sum that its sentence gives to nothing, nothing is said.
 */
export function suggestFigures(
  article: Article,
  sentences: readonly Sentence[],
  editions: Editions,
  entities: Entities,
): SuggestedClaim[] {
  const seen = new Set<string>();
  return sentences.flatMap((sentence) =>
    sentence.amounts.flatMap((amount): SuggestedClaim[] => {
      const key = `${amount.amount} ${amount.unit?.toLowerCase()} ${amount.currency}`;
      if ((amount.amount === null && amount.least === null) || seen.has(key) || sentence.paragraph < 0) return [];
      const evidence = quote(article, widened(article, amount));
      const claim = evidence === null ? null : claimOf(article, amount, sentence, editions, entities);
      if (claim === null || evidence === null) return [];
      seen.add(key);
      return [{ ...claim, evidence: [evidence], sure: 'low' }];
    }),
  );
}

type Suggested = Pick<SuggestedClaim, 'claim' | 'fields' | 'reason'>;

function claimOf(
  article: Article,
  amount: FoundAmount,
  sentence: Sentence,
  editions: Editions,
  entities: Entities,
): Suggested | null {
  const before = sentence.text.slice(0, amount.start - sentence.start);
  const programme = namedIn(sentence, amount, entities, ['Programme']) ?? programmeBefore(sentence, entities);
  const edition = nearest(editions.all, sentence)?.entity ?? null;
  const award = edition ?? editions.awardAt(null, sentence);
  if (sentence.shape === 'item' && amount.currency !== null) {
    const winner = namedIn(sentence, amount, entities, [
      'Organisation',
      'Company',
      'Regency',
      'Province',
      'Place',
      'Person',
    ]);
    if (winner !== null) return figure(article, amount, sentence, winner);
  }
  if (
    award !== null &&
    programme === null &&
    (ofAward.test(sentence.text) || sentence.awards.length > 0 || (amount.currency !== null && forEach.test(before)))
  ) {
    if (edition !== null && amount.unit !== null && given.test(before)) return recipientCount(amount, edition);
    if (edition !== null && amount.currency !== null && prize.test(before)) return prizeOf(amount, edition);
    return figure(article, amount, sentence, award);
  }
  const subject = programme ?? namedIn(sentence, amount, entities, subjects);
  return subject === null ? null : figure(article, amount, sentence, subject);
}

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

function figure(article: Article, amount: FoundAmount, sentence: Sentence, subject: SuggestedEntity): Suggested {
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

/** What of these kinds is named last before the amount in its sentence. */
function namedIn(
  sentence: Sentence,
  amount: FoundAmount,
  entities: Entities,
  kinds: readonly string[],
): SuggestedEntity | null {
  const places = [...entities.all.values()]
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap((entity) => entity.places.map((place) => ({ entity, place })))
    .filter(({ place }) => place.start >= sentence.start && place.end <= amount.start)
    .sort((a, b) => b.place.end - a.place.end);
  return places[0]?.entity ?? null;
}

/** "Beasiswa itu …": what an article tells of its one programme in the sentences behind its name. */
function programmeBefore(sentence: Sentence, entities: Entities): SuggestedEntity | null {
  const [programme, ...others] = [...entities.all.values()].filter(({ kind }) => kind === 'Programme');
  if (programme === undefined || others.length > 0 || ofAward.test(sentence.text)) return null;
  return programme.places.some((place) => sentence.start - place.end < 400 && place.start < sentence.end)
    ? programme
    : null;
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
