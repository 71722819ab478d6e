/**
 * What one request may ask for, held before anything is asked of the database. docs/limits.md tells what each stands
 * for, `dataset { limits }` tells it to programs.
 */
export const limits = {
  /** Fields within fields. */
  depth: 16,
  /** Fields, those of a fragment as often as it is spread. */
  breadth: 400,
  /** Units, see prices.ts: what a query is expected to cost before it is answered, and what may be charged while it is. */
  complexity: 500_000,
  /** Values that the filters of a query compare, all of them together. */
  operands: 1_000,
  /** Names, values and marks in a query. */
  tokens: 2_000,
  /** Brackets within brackets, in a query and in its variables. */
  nesting: 100,
  /** Names beyond the first that one field is asked under; of all fields together. */
  aliases: 50,
  directives: 50,
  /** No field may carry one twice, and there are two. */
  directivesAtOnce: 4,
  /** Claims that a path may cross; types/path.ts refuses more. */
  pathLength: 6,
  bodyBytes: 100_000,
  /** With a bearer token, which only writing needs. */
  writeBodyBytes: 1_000_000,
  operationSeconds: 10,
  /** Of the data, as JSON. */
  answerBytes: 10_000_000,
};

export type Limits = Readonly<typeof limits>;
