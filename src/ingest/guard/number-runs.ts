import type { Span } from './rule.ts';

/** A number that stands between other things than digits, whatever stands between its own. */
export interface WholeNumber extends Span {
  readonly digits: string;
}

const run = /\d+(?:[ ./()[\]\-_|*:,]{1,4}\d+)*/g;
/** So many digits are asked for, of these shapes: others are not kept, since a page of figures has a million. */
const shapes = {
  15: /^(?:\d{12}00\d|3[47])/,
  16: /^(?:0\d{13}00|1[1-9]|2|3[1-6]|4|5[1-5]|6[0-5]|7[1-6]|8[12]|9[1-7])/,
  18: /^(?:19|20)\d{2}[01]\d[0-3]\d(?:19|20)/,
} as const;
const longest = 18;

/**
 * Every stretch of whole groups of digits with `count` digits in all: "1571 0712" has two of four and one of eight. Each
 * group is followed through as many others as the longest number has digits, so the time grows with the text alone.
 */
export function numbersOf(text: string, count: keyof typeof shapes): readonly WholeNumber[] {
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
      for (let next = first; next < groups.length && count < longest; next += 1) {
        const group = groups[next];
        if (group === undefined) break;
        count += group.length;
        if (count !== 15 && count !== 16 && count !== 18) continue;
        const digits = all.slice(before, before + count);
        if (shapes[count].test(digits)) stretches.push({ start: at, end: group.at + group.length, digits });
      }
      before += length;
    }
  }
  return stretches;
}
