import type { Block } from '../article.ts';
import type { FoundAmount } from './find-amounts.ts';
import type { FoundAward } from './find-awards.ts';
import type { FoundCategory } from './find-categories.ts';
import type { FoundDate } from './find-dates.ts';
import { type Mention, overlap } from './finding.ts';
import { joinPhrases } from './join-phrases.ts';
import { movePhrase } from './move-phrase.ts';
import type { Phrase } from './phrase.ts';
import { readPhrase } from './read-phrase.ts';
import type { ReadingContext } from './reading-context.ts';

/** What has a form of its own and is found before names are read. */
export interface Found {
  readonly awards: readonly FoundAward[];
  readonly categories: readonly FoundCategory[];
  readonly things: readonly Mention[];
  readonly dates: readonly FoundDate[];
  readonly amounts: readonly FoundAmount[];
}

/** What stands in a sentence, from its beginning to its end: each place belongs to one thing. */
export function findPhrases({ text, start }: Block, found: Found, context: ReadingContext): Phrase[] {
  const ready = withWorks(formed(found, start), text);
  const phrases: Phrase[] = [];
  const begins = /(?<![\p{L}\p{N}])(?:\p{Lu}|dr\.|drg\.|mantan\s|eks\s|\d{1,3}\s\p{Lu})/gu;
  for (let at = 0; at < text.length; ) {
    begins.lastIndex = at;
    const next = begins.exec(text)?.index ?? text.length;
    const fixed = ready.find((phrase) => phrase.end > at && phrase.start <= next);
    const from = fixed === undefined ? next : Math.max(at, Math.min(next, fixed.start));
    if (from >= text.length) break;
    const limit = ready.find((phrase) => phrase.start > from)?.start ?? text.length;
    const own = readPhrase(text, from, limit, fixed, context);
    const phrase = own ?? (fixed?.start === from ? fixed : null);
    if (phrase !== null) phrases.push(phrase);
    at = phrase === null ? pastWord(text, from) : Math.max(phrase.end, from + 1);
  }
  return joinPhrases(phrases, text).map((phrase) => movePhrase(phrase, start));
}

function pastWord(text: string, from: number): number {
  return from + (/^[\p{L}\p{N}’'.-]+/u.exec(text.slice(from))?.[0].length ?? 1);
}

/** What these count is said of by the sentence, and stays in it: `enam nominasi`. */
const isOfWinners = /^(?:nominasi|finalis|penerima|pemenang|peraih|winners|finalists|recipients|nominees)$/i;

/** Titles of works in quotation marks, before whoever made them. */
function withWorks(ready: readonly Phrase[], text: string): Phrase[] {
  const works = [...text.matchAll(/["“](?=\p{Lu})[^"“”]{3,90}["”](?=\s(?:karya|oleh|milik|buatan|by)\s)/gu)].map(
    ({ index, 0: words }): Phrase => ({ letter: 'Q', start: index, end: index + words.length }),
  );
  return [...ready.filter((phrase) => !works.some((work) => overlap(work, phrase))), ...works].sort(
    (a, b) => a.start - b.start,
  );
}

/** Things with a form of their own, in places of the sentence; of two that overlap the earlier in this list stands. */
function formed({ awards, categories, things, dates, amounts }: Found, start: number): Phrase[] {
  const all: Phrase[] = [
    ...things.map((mention): Phrase => {
      const own = { ...mention, start: mention.start - start, end: mention.end - start };
      return { letter: 'T', mention: own, start: mention.start, end: mention.end };
    }),
    ...awards.map((award): Phrase => ({ letter: 'W', award, start: award.whole.start, end: award.whole.end })),
    ...categories.map((category): Phrase => ({ letter: 'K', category, start: category.start, end: category.end })),
    ...dates.map((date): Phrase => ({ letter: 'D', date, start: date.start, end: date.end })),
    ...amounts
      .filter(({ unit }) => !isOfWinners.test(unit ?? ''))
      .map((amount): Phrase => ({ letter: 'M', amount, start: amount.start, end: amount.end })),
  ];
  const kept: Phrase[] = [];
  for (const phrase of all) if (!kept.some((other) => overlap(other, phrase))) kept.push(phrase);
  return kept
    .map((phrase) => ({ ...phrase, start: phrase.start - start, end: phrase.end - start }))
    .sort((a, b) => a.start - b.start);
}
