import type { ReportAt } from '../yaml-document.ts';
import { findPrivate, whyPrivate } from './find-private.ts';
import { inTurn } from './in-turn.ts';
import type { Span } from './rule.ts';

/**
 * Reports what is private in the comments of a text, which are kept with it. Comments one below the other are one text,
 * and one behind a value is read together with it: "name: Budi Umpama # 14 tahun".
 * @param comments in their order, each with its #
 */
export function guardComments(text: string, comments: readonly Span[], report: ReportAt): void {
  for (const block of blocksOf(text, comments)) {
    const [first, last] = [block[0], block.at(-1)];
    if (first === undefined || last === undefined) continue;
    const from = text.lastIndexOf('\n', first.start) + 1;
    const words = withoutMarks(text, from, last.end, block);
    const found = findPrivate(words).filter(({ end }) => from + end > first.start);
    for (const { rule, start } of inTurn(found)) report(Math.max(from + start, first.start), whyPrivate(rule));
  }
}

/** Comments with nothing but blanks and line ends between them. */
function blocksOf(text: string, comments: readonly Span[]): Span[][] {
  const blocks: Span[][] = [];
  let end = -1;
  for (const comment of comments) {
    const block = end >= 0 && text.slice(end, comment.start).trim() === '' ? blocks.at(-1) : undefined;
    if (block === undefined) blocks.push([comment]);
    else block.push(comment);
    end = comment.end;
  }
  return blocks;
}

/** The same length as it is written, so that places stay what they are. */
function withoutMarks(text: string, from: number, to: number, comments: readonly Span[]): string {
  const parts: string[] = [];
  let at = from;
  for (const { start, end } of comments) {
    parts.push(
      text.slice(at, start),
      text.slice(start, end).replace(/^#+/, (marks) => ' '.repeat(marks.length)),
    );
    at = end;
  }
  return parts.join('') + text.slice(at, to);
}
