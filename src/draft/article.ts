import { codePointsIn } from '../ingest/evidence/code-points.ts';
import { occurrencesIn } from '../ingest/evidence/locate.ts';

/** A stretch of an article, in UTF-16 units from its beginning. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch with its text, in which line breaks are blanks, so that a pattern may run over them; offsets stay. */
export interface Block extends Span {
  readonly text: string;
}

export interface Article {
  readonly text: string;
  /** Headline, byline and the like, before the first paragraph. */
  readonly head: readonly Block[];
  /** The paragraphs and lists of the article itself. */
  readonly body: readonly Block[];
  /** The last words of the article where the page has something behind them, and they stand in it once. */
  readonly endsWith: string | null;
  /** Where characters stand that are two UTF-16 units and one code point. */
  readonly pairs: readonly number[];
  /** Places that were looked up before, by their words. */
  readonly known: Map<string, readonly number[]>;
}

/** Words of the article, as evidence names them, and where they stand in code points. */
export interface Place {
  readonly exact: string;
  /** Counted from 1; null where the words stand there once. */
  readonly occurrence: number | null;
  readonly startAt: number;
  readonly endAt: number;
}

const paragraphLength = 160;
/** Lines that lead to something else: other articles, the desk, the trade. */
const aside =
  /^\W*(?:baca juga|baca pula|simak juga|lihat juga|artikel terkait|berita terkait|tags?|topik|read also|see also|related)\b/i;
/** A line that says who wrote or keeps the article. */
export const credit =
  /^\W*(?:(?:editor|penulis|reporter|pewarta|laporan|oleh|by|sumber|foto|photo|uploader)\b(?=[^.]{0,60}$)|copyright|©|hak cipta)/i;
/** A signature closes the article: (YAN KUSUMA/RAFI), **(Sony)**. */
export const signature = /\((\p{Lu}[\p{L}.]*(?:[ /,-]+[\p{L}.]+){0,5})\)[*_\s]*$/u;

/** What a signature closes: a sentence, or nothing on its line. */
const closes = /(?:^|[.!?”"’])[*_\s]*\([^()]*\)[*_\s]*$/;

/** The place and the newsroom before the first words: `JAMBI, KORAN –`, `AKTUALITAS.ID –`, `**JAMBI** -`. */
export const datelineAt =
  /^[*_\s]*(?<place>\p{Lu}[\p{Lu}.\s]{2,30}?|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)(?:,\s[^–—-]{2,40}?|\s\([^)]{2,40}\))?[*_]*\s?(?:[–—]|--?(?=\s))\s?/u;

export function readArticle(text: string): Article {
  const blocks = blocksOf(text);
  const first = Math.max(
    0,
    blocks.findIndex(({ text: line }) => isParagraph(line)),
  );
  const after = endOf(blocks, first);
  const end = blocks[after - 1];
  const kept = blocks.slice(0, after);
  return {
    text,
    head: kept.slice(0, first),
    body: kept.slice(first).filter(({ text: line }) => !aside.test(line)),
    endsWith: after === blocks.length || end === undefined ? null : lastWordsOf(text, end),
    pairs: [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index: at }) => at),
    known: new Map(),
  };
}

/** A long line, a whole sentence, or one that opens with a place and a dash: **JAMBI** - … */
function isParagraph(line: string): boolean {
  return line.length >= paragraphLength || /[.!?]["”’]?$/.test(line) || (line.length >= 60 && datelineAt.test(line));
}

/** Where a span's words stand, so that `jejak locate` finds the same place again. */
export function placeOf(article: Article, { start, end }: Span): Place {
  const exact = article.text.slice(start, end);
  const found = placesOf(article, exact);
  const startAt = start - article.pairs.filter((at) => at < start).length;
  const occurrence = found.length < 2 ? null : found.indexOf(start) + 1;
  return { exact, occurrence, startAt, endAt: startAt + codePointsIn(exact) };
}

/** Every place of the words before the article's end; the same words are asked for often. */
function placesOf({ text, endsWith, known }: Article, exact: string): readonly number[] {
  const body = endsWith === null ? text : text.slice(0, text.indexOf(endsWith) + endsWith.length);
  const found = known.get(exact) ?? occurrencesIn(body, exact);
  known.set(exact, found);
  return found;
}

/** Paragraphs: lines, or, where the text is wrapped at a width, what goes on from one line to the next. */
function blocksOf(text: string): Block[] {
  const full = wrappedAt(text);
  const blocks: Block[] = [];
  let goesOn = false;
  for (const { index, 0: line } of text.matchAll(/.*(?:\n|$)/g)) {
    const end = index + line.trimEnd().length;
    const start = index + line.length - line.trimStart().length;
    const last = blocks.at(-1);
    if (line.trim() !== '' && goesOn && last !== undefined) blocks[blocks.length - 1] = block(text, last.start, end);
    else if (line.trim() !== '') blocks.push(block(text, start, end));
    // In wrapped text only a line that was too full for the next word goes on.
    goesOn =
      full !== null &&
      line.trimEnd().length >= full &&
      !/^\s*(?:[-•*]|\d{1,2}[.)])\s/.test(text.slice(index + line.length));
  }
  return blocks;
}

/** What no language has for a word is blanked: patterns would try every part of it. */
function block(text: string, start: number, end: number): Block {
  const readable = text
    .slice(start, end)
    .replace(/[\r\n\u00a0]/g, ' ')
    .replace(/\S{80,}/g, (token) => '·'.repeat(token.length));
  return { start, end, text: readable };
}

/** The length from which a line is full, where lines end because of a width; null where each is a paragraph. */
function wrappedAt(text: string): number | null {
  const lengths = text.split('\n').map((line) => line.trimEnd().length);
  const longest = Math.max(...lengths);
  const full = lengths.filter((length) => length > longest * 0.8).length;
  const isWrapped =
    longest >= 50 && longest <= 110 && full >= 4 && full > lengths.filter((length) => length > 0).length * 0.4;
  return isWrapped ? longest * 0.8 : null;
}

/** How many blocks belong to the article: what follows the last paragraph and its signature is the page around it. */
function endOf(blocks: readonly Block[], first: number): number {
  const last = blocks.findLastIndex(({ text }) => text.length >= paragraphLength && /[.!?)][*_"”’\s]*$/.test(text));
  for (let index = Math.max(last, first); index < blocks.length; index += 1) {
    const text = blocks[index]?.text ?? '';
    if (index > first && aside.test(text)) return index;
    if (signature.test(text) && closes.test(text) && (text.length >= 80 || /^[*_\s]*\(/.test(text))) {
      let after = index + 1;
      while (credit.test(blocks[after]?.text ?? '')) after += 1;
      return after;
    }
  }
  return blocks.length;
}

function lastWordsOf(text: string, { start, end }: Block): string | null {
  const words = [...text.slice(start, end).matchAll(/\S+/g)];
  for (let count = Math.min(4, words.length); count <= words.length; count += 1) {
    const exact = text.slice(start + (words.at(-count)?.index ?? 0), end);
    if (occurrencesIn(text, exact).length === 1) return exact;
  }
  return null;
}
