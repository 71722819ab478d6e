import type { ChangesPageQuery } from '../../documents.ts';
import type { Table } from '../../page.ts';

/** Changes for programs: words as the API has them, the new passages in the words of their sources. */
export function changesTable({ totalCount, pageInfo, edges }: ChangesPageQuery['changes']): Table {
  return {
    columns: [
      'at',
      'kind',
      'claim',
      'subject',
      'subjectName',
      'type',
      'object',
      'objectName',
      'differs',
      'source',
      'sourceTitle',
      'exact',
    ],
    rows: edges.map(({ node: { at, kind, claim, differs, source, evidence } }) => [
      at,
      kind,
      claim.id,
      claim.subject.id,
      claim.subject.name,
      claim.type,
      'object' in claim ? claim.object.id : null,
      'object' in claim ? claim.object.name : claim.value.en,
      differs,
      source.id,
      source.title,
      evidence.map(({ exact }) => exact),
    ]),
    count: totalCount,
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
}
