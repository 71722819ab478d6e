import { earliestDay, latestDay, partialDate } from '../../ontology/values/partial-date.ts';
import type { ClaimFragment } from './operation-types.ts';
import type { Cell, Table } from './page.ts';

/** The name of a column, and what a row has in it. */
export type Column<Row> = readonly [name: string, cell: (row: Row) => Cell];

/** A list of the API. */
export interface Connection<Node> {
  /** Not asked for where counting would mean to work all of it out. */
  readonly totalCount?: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly edges: readonly { readonly node: Node }[];
}

/**
 * A list as the API pages it, for the CSV of a page: one row a node, in the same order.
 * @param claimsOf what a row rests on
 */
export function connectionTable<Node>(
  { totalCount, pageInfo, edges }: Connection<Node>,
  columns: readonly Column<Node>[],
  claimsOf?: (row: Node) => readonly ClaimFragment[],
): Table {
  return {
    ...tableOf(
      edges.map(({ node }) => node),
      columns,
      claimsOf,
    ),
    count: totalCount ?? null,
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
}

/** A list that is had whole. */
export function tableOf<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  claimsOf: (row: Row) => readonly ClaimFragment[] = () => [],
): Table {
  return {
    columns: columns.map(([name]) => name),
    rows: rows.map((row) => columns.map(([, cell]) => cell(row))),
    claims: rows.map(claimsOf),
    count: rows.length,
    next: null,
  };
}

/** The first and the last day that a partial date may mean, for programs that know whole days alone. */
export function dayColumns<Row>(dateOf: (row: Row) => string | null): readonly Column<Row>[] {
  const date = (row: Row) => partialDate(dateOf(row) ?? '');
  const day = (row: Row, edge: typeof earliestDay) => {
    const found = date(row);
    return found === null ? null : edge(found);
  };
  return [
    ['dateFirst', (row) => day(row, earliestDay)],
    ['dateLast', (row) => day(row, latestDay)],
  ];
}
