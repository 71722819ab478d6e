import type { Table } from '../../page.ts';
import type { Chain } from './search.ts';

/** One row a step: the chain and the step in it, counted from 1, and the first passage in the words of its source. */
export function chainTable(paths: readonly Chain[]): Table {
  const rows = paths.flatMap(({ steps }, path) =>
    steps.map(({ from, to, forward, claim }, step) => {
      const passage = claim.evidence.edges[0]?.node;
      return [
        path + 1,
        step + 1,
        from.id,
        from.name,
        claim.type,
        to.id,
        to.name,
        String(forward),
        claim.id,
        String(claim.certain),
        claim.standing,
        passage?.exact ?? null,
        passage?.source.id ?? null,
      ];
    }),
  );
  return {
    columns: [
      'path',
      'step',
      'from',
      'fromName',
      'type',
      'to',
      'toName',
      'forward',
      'claim',
      'certain',
      'standing',
      'exact',
      'source',
    ],
    rows,
    count: rows.length,
    next: null,
  };
}
