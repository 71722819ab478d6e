import { type Tone, tones } from '../tones/tones.ts';

export interface Bar {
  /** A year, or words such as "tanpa tanggal". */
  readonly label: string;
  /** Lowest first, each with a whole number of 1 or more; none where nothing is. */
  readonly parts: readonly BarPart[];
}

/** What of a bar has come so far. */
export interface BarPart {
  readonly tone: Tone;
  readonly value: number;
  /** Where the rows behind it are. */
  readonly href?: string;
}

/** @param counted what there is of each label and tone; several of one are added up, and lead to where the last leads */
export function barsOf(counted: readonly (BarPart & { readonly label: string })[]): Bar[] {
  const labels = [...new Set(counted.map(({ label }) => label))];
  return labels.map((label) => {
    const ofLabel = counted.filter((part) => part.label === label);
    const parts = tones.flatMap((tone): BarPart[] => {
      const ofTone = ofLabel.filter((part) => part.tone === tone);
      const value = ofTone.reduce((sum, part) => sum + part.value, 0);
      const href = ofTone.at(-1)?.href;
      return value === 0 ? [] : [{ tone, value, ...(href === undefined ? {} : { href }) }];
    });
    return { label, parts };
  });
}

export function barValue({ parts }: Bar): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
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
  for (let year = first; year <= last; year++) shown.push(years.get(year) ?? { label: String(year), parts: [] });
  return [...shown, ...others];
}

export function isOfYear({ label }: Bar): boolean {
  return /^\d{4}$/.test(label);
}
