export interface Bar {
  /** A year, or words such as "tanpa tanggal". */
  readonly label: string;
  /** A whole number, 0 or more. */
  readonly value: number;
  /** Where the rows behind the bar are. */
  readonly href?: string;
}

/** More bars than a chart shows. The latest years stay. */
export const mostBars = 40;

/**
 * The bars of a chart from the first year to the last, a zero bar for each year between that has none, then those
 * without a year in the order given. Of more than forty, the latest forty years.
 */
export function barsByYear(bars: readonly Bar[]): Bar[] {
  const years = new Map(bars.filter(isOfYear).map((bar) => [Number(bar.label), bar]));
  const others = bars.filter((bar) => !isOfYear(bar)).slice(0, mostBars);
  const last = Math.max(...years.keys());
  const first = Math.max(Math.min(...years.keys()), last - (mostBars - others.length) + 1);
  const shown: Bar[] = [];
  for (let year = first; year <= last; year++) shown.push(years.get(year) ?? { label: String(year), value: 0 });
  return [...shown, ...others];
}

export function isOfYear({ label }: Bar): boolean {
  return /^\d{4}$/.test(label);
}
