import type { Span } from './rule.ts';

/** A number that stands between other things than digits, whatever stands between its own. */
export interface WholeNumber extends Span {
  readonly digits: string;
}

const run = /\d+(?:[ ./()[\]\-_|*:,]{1,4}\d+)*/g;
const asked = [15, 16, 18] as const;

/**
 * Every stretch of whole groups of digits with `count` digits in all: "1571 0712" has two of four and one of eight. Each
 * group is followed through as many others as the longest number has digits, so the time grows with the text alone.
 */
export function numbersOf(text: string, count: (typeof asked)[number]): readonly WholeNumber[] {
  if (latest.text !== text) latest = { text, numbers: stretchesIn(text) };
  return latest.numbers.filter(({ digits }) => digits.length === count);
}

/** The rules ask of one text in turn. */
let latest: { readonly text: string; readonly numbers: readonly WholeNumber[] } = { text: '', numbers: [] };

function stretchesIn(text: string): WholeNumber[] {
  const stretches: WholeNumber[] = [];
  for (const { index, 0: written } of text.matchAll(run)) {
    const groups = Array.from(written.matchAll(/\d+/g), (group) => ({
      at: index + group.index,
      length: group[0].length,
    }));
    const all = written.replace(/\D/g, '');
    let before = 0;
    for (const [first, { at, length }] of groups.entries()) {
      let count = 0;
      for (let next = first; next < groups.length && count < asked[2]; next += 1) {
        const group = groups[next];
        if (group === undefined) break;
        count += group.length;
        if (count === asked[0] || count === asked[1] || count === asked[2])
          stretches.push({ start: at, end: group.at + group.length, digits: all.slice(before, before + count) });
      }
      before += length;
    }
  }
  return stretches;
}
