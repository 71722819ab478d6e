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

/** A list as the API pages it, for the CSV of a page: one row a node, in the same order. */
export function connectionTable<Node>(
  { totalCount, pageInfo, edges }: Connection<Node>,
  columns: readonly Column<Node>[],
): Table {
  return {
    ...tableOf(
      edges.map(({ node }) => node),
      columns,
    ),
    count: totalCount ?? null,
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
}

/** A list that is had whole. */
export function tableOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Table {
  return {
    columns: columns.map(([name]) => name),
    rows: rows.map((row) => columns.map(([, cell]) => cell(row))),
    count: rows.length,
    next: null,
  };
}
