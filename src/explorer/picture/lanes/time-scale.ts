import { textWidth } from '../lay-out/wrap.ts';

/** Years on a line, from the first of January of the first to the end of the last. */
export interface TimeScale {
  /** The place of the beginning of a day, in units of the picture. */
  readonly beginOf: (day: string) => number;
  /** The place of its end. */
  readonly endOf: (day: string) => number;
  /** Where a year begins; nothing written where years stand too close. */
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
}

const dayMs = 24 * 60 * 60 * 1000;

/** @param days `YYYY-MM-DD`, at least one; the years between them are all on the line */
export function timeScale(days: readonly string[], left: number, width: number): TimeScale {
  const years = days.map((day) => Number(day.slice(0, 4)));
  // Not by spread: there may be more days than a call takes arguments.
  const first = years.reduce((a, b) => Math.min(a, b));
  const last = years.reduce((a, b) => Math.max(a, b));
  const [begin, end] = [startOf(first), startOf(last + 1)];
  const placeOf = (at: number): number => left + ((at - begin) / (end - begin)) * width;
  const step = stepOf((textWidth('2000', 12) + 14) / (width / (last + 1 - first)));
  const ticks = [];
  for (let year = first; year <= last; year++)
    if (year % step === 0) ticks.push({ x: round(placeOf(startOf(year))), label: String(year) });
  // Where no round year is among them, the first one tells where one is.
  if (ticks.length === 0) ticks.push({ x: round(left), label: String(first) });
  return {
    beginOf: (day) => round(placeOf(Date.parse(`${day}T00:00:00Z`))),
    endOf: (day) => round(placeOf(Date.parse(`${day}T00:00:00Z`) + dayMs)),
    ticks,
  };
}

function startOf(year: number): number {
  return Date.parse(`${String(year).padStart(4, '0')}-01-01T00:00:00Z`) || Date.UTC(year, 0, 1);
}

/** Every year, or so many that each label has room. */
function stepOf(least: number): number {
  return [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000].find((step) => step >= least) ?? 10_000;
}

function round(place: number): number {
  return Math.round(place * 10) / 10;
}
