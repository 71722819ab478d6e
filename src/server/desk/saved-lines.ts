import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { SavedLines } from '../../explorer/desk/desk-document.ts';
import { sha256Of } from './sha256-of.ts';

/** What stands at the top of a dossier and has cards, in the order in which it is written. */
export const cardParts = ['source', 'entities', 'claims', 'conferrals'] as const;
export type CardPart = (typeof cardParts)[number];

/** The lines of a file that was read: those of each card, with the comments before it, and all that is no card's. */
export interface FileLines {
  /** What stands before the first card of a part: its name, and the comments above. */
  readonly heads: Readonly<Partial<Record<CardPart, string>>>;
  /** The lines of each item of a part, in order; none where several stand on one line. */
  readonly items: Readonly<Partial<Record<CardPart, readonly string[]>>>;
  /** The parts that have no cards. */
  readonly rest: string;
}

/** Cuts a file of a dossier into the lines of its cards. Comments and blank lines belong to what is below them. */
export function linesOf(yaml: string, map: YAMLMap): FileLines {
  const lines = yaml.replace(/\n$/, '').split('\n');
  const offsets = offsetsOf(lines);
  const lineAt = (offset: number): number => offsets.findLastIndex((start) => start <= offset);
  /** The first of the blank lines and comments above a line. */
  const above = (line: number, least: number): number => {
    let first = line;
    while (first > least && /^\s*(?:#.*)?$/.test(lines[first - 1] ?? 'x')) first -= 1;
    return first;
  };
  const tops = map.items.map(({ key }) => lineAt(isScalar(key) ? (key.range?.[0] ?? 0) : 0));
  const begins = tops.map((top, index) => above(top, index === 0 ? 0 : (tops[index - 1] ?? 0) + 1));
  const heads: Partial<Record<CardPart, string>> = {};
  const items: Partial<Record<CardPart, readonly string[]>> = {};
  const rest: string[] = [];
  for (const [index, { key, value }] of map.items.entries()) {
    const name = isScalar(key) ? String(key.value) : '';
    const [from = 0, top = 0, to = lines.length] = [begins[index], tops[index], begins[index + 1]];
    const text = (start: number, end: number): string => lines.slice(start, end).join('\n');
    if (!isCardPart(name)) rest.push(text(from, to).trim());
    else if (name === 'source') items.source = [text(from, to)];
    else {
      const starts = startsOf(value).map(lineAt);
      const cut = starts.map((start, at) => above(start, at === 0 ? top + 1 : (starts[at - 1] ?? top) + 1));
      const isCut = cut.every((start, at) => start > (cut[at - 1] ?? top));
      heads[name] = text(from, isCut ? (cut[0] ?? top + 1) : top + 1);
      if (isCut) items[name] = cut.map((start, at) => text(start, cut[at + 1] ?? to));
    }
  }
  return { heads, items, rest: rest.join('\n\n') };
}

/** The lines of a card, to be written again as long as it says what it said. @param content see contentOf */
export function savedLines(text: string | undefined, content: string): SavedLines | null {
  return text === undefined ? null : { text, sha256: sha256Of(content) };
}

function isCardPart(name: string): name is CardPart {
  return (cardParts as readonly string[]).includes(name);
}

/** Where each item of a list or map begins. */
function startsOf(value: unknown): number[] {
  if (isSeq(value)) return value.items.map((item) => (item as { range?: readonly number[] }).range?.[0] ?? 0);
  return isMap(value) ? value.items.map(({ key }) => (isScalar(key) ? (key.range?.[0] ?? 0) : 0)) : [];
}

function offsetsOf(lines: readonly string[]): number[] {
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
}
