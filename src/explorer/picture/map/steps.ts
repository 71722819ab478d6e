/** The shades of a map: nothing, and up to four steps of some. */
export const mostSteps = 4;

/**
 * From which number on each step begins, the first at 1: quarters of the values that are there, so that one province with
 * hundreds leaves the others apart; fewer steps where few values differ. Empty where nothing is counted.
 */
export function stepsOf(values: readonly number[]): number[] {
  const counted = values.filter((value) => value > 0).sort((a, b) => a - b);
  const begins = Array.from(
    { length: mostSteps },
    (_, index) => counted[Math.floor((index * counted.length) / mostSteps)],
  );
  return [...new Set(begins.flatMap((begin, index) => (begin === undefined ? [] : index === 0 ? 1 : begin)))];
}

/** Which step a number is of: 0 for none, then from 1. */
export function stepOf(value: number, steps: readonly number[]): number {
  return value === 0 ? 0 : steps.filter((begin) => value >= begin).length;
}
