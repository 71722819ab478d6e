export interface Figure {
  readonly what: string;
  readonly value: number;
}

/** What a figure may be at most, or is to be at least. */
export type Bound = { readonly most: number } | { readonly least: number };

/** One aim, and how each figure fares by it; one that misses it says by how much: `entity 1.95, 1.50 times the aim`. */
export interface Outcome {
  readonly aim: string;
  readonly met: readonly string[];
  readonly missed: readonly string[];
}

/** Holds figures against what was aimed at. */
export function outcome(aim: string, figures: readonly Figure[], bound: Bound): Outcome {
  const ofAim = (value: number): number => ('most' in bound ? value / bound.most : value / bound.least);
  const isMet = (value: number): boolean => ('most' in bound ? value <= bound.most : value >= bound.least);
  const text = ({ what, value }: Figure): string => `${what} ${shown(value)}`;
  return {
    aim,
    met: figures.filter(({ value }) => isMet(value)).map(text),
    missed: figures
      .filter(({ value }) => !isMet(value))
      .map((figure) => `${text(figure)}, ${ofAim(figure.value).toFixed(2)} times the aim`),
  };
}

function shown(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}
