import { tableOf } from '../../core/connection-table.ts';
import type { Table } from '../../core/page.ts';
import { passageColumns } from '../../ui/claim/claim-csv.ts';
import { toldStatus } from '../../ui/vocabulary/value-labels.ts';
import type { Chain } from './connect-search.ts';

interface Row {
  readonly path: number;
  readonly step: number;
  readonly crossed: Chain['steps'][number];
}

/** One row a step: the chain and the step in it, counted from 1, and the first passage in the words of its source. */
export function chainCsv(paths: readonly Chain[]): Table {
  const rows = paths.flatMap(({ steps }, path) =>
    steps.map((crossed, step): Row => ({ path: path + 1, step: step + 1, crossed })),
  );
  return tableOf(
    rows,
    [
      ['path', ({ path }) => path],
      ['step', ({ step }) => step],
      ['from', ({ crossed }) => crossed.from.id],
      ['fromName', ({ crossed }) => crossed.from.name],
      ['type', ({ crossed }) => crossed.claim.type],
      ['to', ({ crossed }) => crossed.to.id],
      ['toName', ({ crossed }) => crossed.to.name],
      ['forward', ({ crossed }) => String(crossed.forward)],
      ['claim', ({ crossed }) => crossed.claim.id],
      ['status', ({ crossed }) => toldStatus(crossed.claim) ?? null],
      ['certain', ({ crossed }) => String(crossed.claim.certain)],
      ['standing', ({ crossed }) => crossed.claim.standing],
      ...passageColumns(({ crossed }: Row) => crossed.claim),
    ],
    ({ crossed }) => [crossed.claim],
  );
}
