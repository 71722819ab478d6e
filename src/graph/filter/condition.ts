/** Two days, both included. */
export type Days = readonly [from: string, to: string];

/** One thing that is asked of a row of the ledger; with `not`, what is not to hold of it. */
export type RowTest = { readonly not: boolean } & (
  | { readonly is: 'facet'; readonly tokens: readonly string[] }
  | { readonly is: 'days'; readonly days: readonly Days[] }
  /** The year on the label, both ends included. Held against rows here: the database has no place for it. */
  | { readonly is: 'years'; readonly from: number; readonly to: number }
);

/** What is to hold of a row of the ledger. */
export type Condition = RowTest | { readonly is: 'all' | 'any'; readonly of: readonly Condition[] };

/** What a condition looks at: the facet tokens of a row, and the days between which its date lies. */
export interface RowFacets {
  readonly marks: readonly string[];
  readonly earliest: string | null;
  readonly latest: string | null;
  /** The same of other dates, where sources give several: `2024-06-20 2024-06-30`. */
  readonly otherDays: readonly string[] | null;
}

/** What holds where the condition does not. */
export function opposite(condition: Condition): Condition {
  if (!('of' in condition)) return { ...condition, not: !condition.not };
  return { is: condition.is === 'all' ? 'any' : 'all', of: condition.of.map(opposite) };
}

/** Whether the condition holds of a row. */
export function holds(condition: Condition, row: RowFacets): boolean {
  if (!('of' in condition)) return passes(condition, row) !== condition.not;
  const part = (one: Condition): boolean => holds(one, row);
  return condition.is === 'all' ? condition.of.every(part) : condition.of.some(part);
}

function passes(test: RowTest, { marks, ...dates }: RowFacets): boolean {
  switch (test.is) {
    case 'facet':
      return test.tokens.some((token) => marks.includes(token));
    case 'days':
      return (
        liesIn(test.days, dates.earliest, dates.latest) ||
        (dates.otherDays ?? []).some((days) => liesIn(test.days, days.slice(0, 10), days.slice(11)))
      );
    case 'years': {
      const years = marks.filter((mark) => mark.startsWith('YEAR ')).map((mark) => Number(mark.slice('YEAR '.length)));
      return years.some((year) => year >= test.from && year <= test.to); // `nothing` is no number, and in no years
    }
  }
}

function liesIn(days: readonly Days[], earliest: string | null, latest: string | null): boolean {
  return earliest !== null && latest !== null && days.some(([from, to]) => earliest >= from && latest <= to);
}
