import type { LedgerPageQuery, LedgerRowsQueryVariables } from '../../core/operation-types.ts';
import type { PageRequest } from '../../core/page.ts';
import { rowsShown } from '../../core/rows-shown.ts';
import { keyOf } from '../../ui/ledger/edition-groups.ts';

export type LedgerRows = LedgerPageQuery['conferrals'];

/** What the rows were asked with, but for their place. */
type Asked = Pick<LedgerRowsQueryVariables, 'where' | 'orderBy'>;

/**
 * Rows with all that follow of the edition in which they end, so that a page tears no edition; no more than a page can
 * hold, and what is beyond is on the next one. Going backwards it is the edition in which they begin.
 */
export async function withWholeEdition(
  rows: LedgerRows,
  asked: Asked,
  { ask, view, before }: PageRequest,
): Promise<LedgerRows> {
  const { pageInfo, edges } = rows;
  const isBackwards = before !== null;
  const outermost = (isBackwards ? edges[0] : edges.at(-1))?.node;
  const room = rowsShown.most - edges.length;
  const goesOn = isBackwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
  if (outermost === undefined || !goesOn || room <= 0) return rows;
  const place = (count: number) =>
    isBackwards ? { last: count, before: pageInfo.startCursor } : { first: count, after: pageInfo.endCursor };
  const { conferrals: next } = await ask('LedgerEditions', { ...asked, view, ...place(room) });
  const keys = next.edges.map(({ node }) => keyOf(node));
  if (isBackwards) keys.reverse();
  const end = keys.findIndex((key) => key !== keyOf(outermost));
  const missing = end === -1 ? keys.length : end;
  if (missing === 0) return rows;
  const { conferrals: rest } = await ask('LedgerRows', { ...asked, view, ...place(missing) });
  return isBackwards
    ? {
        ...rows,
        edges: [...rest.edges, ...edges],
        pageInfo: {
          ...pageInfo,
          startCursor: rest.pageInfo.startCursor,
          hasPreviousPage: rest.pageInfo.hasPreviousPage,
        },
      }
    : {
        ...rows,
        edges: [...edges, ...rest.edges],
        pageInfo: { ...pageInfo, endCursor: rest.pageInfo.endCursor, hasNextPage: rest.pageInfo.hasNextPage },
      };
}
