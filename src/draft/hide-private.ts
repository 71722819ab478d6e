import { isPersonName, nameBefore, nameRun } from '../ingest/guard/children/person-name.ts';
import { findPrivate } from '../ingest/guard/find-private.ts';
import type { Span } from '../ingest/guard/rule.ts';

/** Stands for each hidden character: no letter, digit, blank or mark, so that nothing is read out of it. */
export const hidden = '\u2588';

const name = new RegExp(`(?<![\\p{L}\\d])${nameRun}`, 'gu');
const nameBehind = new RegExp(
  `^[ ,(]{1,3}(?:(?:yang )?(?:bernama|bernama lengkap|atas nama|yakni|yaitu|named) )?(${nameRun})`,
  'u',
);

/**
 * The text of an article with all that is private hidden, before anything is read in it: places stay what they are. Of
 * a child the whole sentence is, and its name wherever it stands.
 */
export function hidePrivate(text: string): string {
  const found = findPrivate(text);
  const children = found.filter(({ rule }) => rule.id === 'child');
  const names = new Set(children.flatMap((span) => namesAt(text, span)));
  const spans: Span[] = [...found, ...children.map((span) => sentenceAround(text, span))];
  for (const child of names)
    for (const word of new Set([child, child.split(' ')[0] ?? child]))
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
        if (isWhole(text, at, word.length)) spans.push({ start: at, end: at + word.length });
  return withoutSpans(text, spans);
}

/** The names in the words that tell of a child, and right before and behind them. */
function namesAt(text: string, { start, end }: Span): string[] {
  const before = nameBefore(text.slice(0, start).replace(/[ ,(]+$/, ''), start)?.name;
  const behind = nameBehind.exec(text.slice(end, end + 100))?.[1];
  const within = Array.from(text.slice(start, end).matchAll(name), ([words]) => words);
  return [before, behind, ...within].filter((words) => words !== undefined).filter(isPersonName);
}

/** From the end of the sentence before to its own end; a line by itself is a sentence too. */
function sentenceAround(text: string, { start, end }: Span): Span {
  const before = text.slice(0, start);
  const from = Math.max(
    before.lastIndexOf('\n'),
    before.lastIndexOf('. '),
    before.lastIndexOf('! '),
    before.lastIndexOf('? '),
  );
  const to = text.slice(end).search(/[.!?](?:\s|$)|\n/);
  return { start: from + 1, end: to < 0 ? text.length : end + to };
}

function isWhole(text: string, at: number, length: number): boolean {
  return !/[\p{L}\d]/u.test(text[at - 1] ?? '') && !/[\p{L}\d]/u.test(text[at + length] ?? '');
}

/** As long as it was, in UTF-16 units and in code points, with its blanks and line ends. */
function withoutSpans(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    parts.push(
      text.slice(at, from),
      text.slice(from, end).replace(/[^\s\p{Surrogate}]/gu, (c) => (c.length === 1 ? hidden : c)),
    );
    at = end;
  }
  return parts.join('') + text.slice(at);
}
