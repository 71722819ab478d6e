import { nothing } from '../../../ontology/ledger-row.ts';
import type { Condition, RowTest } from '../../filter/condition.ts';
import type { IndexedRows } from './indexed-rows.ts';
import { daysIn, type Marks } from './marks.ts';

/** As many as one number has bits for. */
const mostTests = 31;

/** The rows for which a condition holds. */
export interface Matching {
  readonly rows: IndexedRows;
  /** By the number of a row: 1 where it holds. */
  readonly is: Uint8Array;
  readonly count: number;
}

/**
 * Holds a condition against all rows, in one pass however many tests it has: each mark tells by its bits which tests it
 * passes, and those of a row are put together.
 * @returns null for a condition of too many tests
 */
export function matchingRows(rows: IndexedRows, condition: Condition): Matching | null {
  const tests = testsIn(condition);
  if (tests.length > mostTests) return null;
  const { size, isGone, starts, marksOfRows, marks } = rows.columns;
  const bits = bitsOf(tests, marks);
  const holds = holdsFor(condition, tests);
  const is = new Uint8Array(size);
  let count = 0;
  for (let row = 0; row < size; row += 1) {
    if (isGone[row] === 1) continue;
    let passed = 0;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) passed |= bits[marksOfRows[at] ?? 0] ?? 0;
    if (!holds(passed)) continue;
    is[row] = 1;
    count += 1;
  }
  return { rows, is, count };
}

function testsIn(condition: Condition): RowTest[] {
  return 'of' in condition ? condition.of.flatMap(testsIn) : [condition];
}

function bitsOf(tests: readonly RowTest[], marks: Marks): Int32Array {
  const bits = new Int32Array(marks.size);
  for (const [index, test] of tests.entries())
    for (const mark of passing(test, marks)) bits[mark] = (bits[mark] ?? 0) | (1 << index);
  return bits;
}

/** The marks by which a row passes a test, whether that is to be or not to be. */
function passing(test: RowTest, marks: Marks): readonly number[] {
  switch (test.is) {
    case 'facet':
      return test.tokens.flatMap((token) => marks.find(token) ?? []);
    case 'days':
      return marks.ofField('DAYS').filter((mark) => {
        const [earliest, latest] = daysIn(marks.valueOf(mark));
        return test.days.some(([from, to]) => earliest >= from && latest <= to);
      });
    case 'years':
      return marks.ofField('YEAR').filter((mark) => {
        const year = marks.valueOf(mark);
        return year !== nothing && Number(year) >= test.from && Number(year) <= test.to;
      });
  }
}

function holdsFor(condition: Condition, tests: readonly RowTest[]): (passed: number) => boolean {
  if (!('of' in condition)) {
    const bit = 1 << tests.indexOf(condition);
    return condition.not ? (passed) => (passed & bit) === 0 : (passed) => (passed & bit) !== 0;
  }
  const parts = condition.of.map((part) => holdsFor(part, tests));
  return condition.is === 'all'
    ? (passed) => parts.every((part) => part(passed))
    : (passed) => parts.some((part) => part(passed));
}
