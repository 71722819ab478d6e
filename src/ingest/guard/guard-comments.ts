import type { ReportAt } from '../format/yaml-document.ts';
import { findPrivate, whyPrivate } from './find-private.ts';
import { inTurn, mostTold } from './in-turn.ts';
import type { Span } from './rule.ts';

/**
 * Reports what is private in the comments of a text, which are kept with it. Comments one below the other are one text,
 * and one behind a value is read together with it: "name: Budi Umpama # 14 tahun".
 * @param comments in their order, each with its #
 */
export function guardComments(text: string, comments: readonly Span[], report: ReportAt): void {
  let told = 0;
  for (const block of blocksOf(text, comments)) {
    if (told >= mostTold) return;
    const [first, last] = [block[0], block.at(-1)];
    if (first === undefined || last === undefined) continue;
    const from = text.lastIndexOf('\n', first.start) + 1;
    const words = withoutMarks(text, from, last.end, block);
    const found = findPrivate(words).filter(({ end }) => from + end > first.start);
    for (const { rule, start } of inTurn(found)) {
      report(Math.max(from + start, first.start), whyPrivate(rule));
      told += 1;
    }
  }
}

/** So many lines are read as one text: no number is longer, and a hostile file ends at its first hundred. */
const linesTogether = 50;

/** Comments with nothing but blanks and line ends between them. */
function blocksOf(text: string, comments: readonly Span[]): Span[][] {
  const blocks: Span[][] = [];
  let end = -1;
  for (const comment of comments) {
    const block = end >= 0 && text.slice(end, comment.start).trim() === '' ? blocks.at(-1) : undefined;
    if (block === undefined || block.length >= linesTogether) blocks.push([comment]);
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
