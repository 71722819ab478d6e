import { connectionTable } from '../../connection-table.ts';
import type { ChangesPageQuery } from '../../documents.ts';
import type { Table } from '../../page.ts';
import { saidColumns } from '../../parts/claim/claim-csv.ts';
import type { Change } from './differences.ts';

/** Changes for programs: words as the API has them, the new passages in the words of their sources. */
export function changesCsv(changes: ChangesPageQuery['changes']): Table {
  return connectionTable<Change>(changes, [
    ['at', ({ at }) => at],
    ['kind', ({ kind }) => kind],
    ['claim', ({ claim }) => claim.id],
    ...saidColumns(({ claim }: Change) => claim),
    ['differs', ({ differs }) => differs],
    ['source', ({ source }) => source.id],
    ['sourceTitle', ({ source }) => source.title],
    ['exact', ({ evidence }) => evidence.map(({ exact }) => exact)],
  ]);
}
