import type { ClaimFragment } from '../documents.ts';
import type { Table } from '../page.ts';

interface ClaimPageOf {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly edges: readonly { readonly node: ClaimFragment }[];
}

/** Claims as a table for programs: ids beside names, words as the API has them, the first passage in the words of its source. */
export function claimTable({ totalCount, pageInfo, edges }: ClaimPageOf): Table {
  return {
    columns: [
      'claim',
      'subject',
      'subjectName',
      'type',
      'object',
      'objectName',
      'validFrom',
      'validTo',
      'certain',
      'standing',
      'modality',
      'independentSources',
      'exact',
      'source',
    ],
    rows: edges.map(({ node: claim }) => {
      const passage = claim.evidence.edges[0]?.node;
      return [
        claim.id,
        claim.subject.id,
        claim.subject.name,
        claim.type,
        'object' in claim ? claim.object.id : null,
        'object' in claim ? claim.object.name : claim.value.en,
        claim.validFrom,
        claim.validTo,
        String(claim.certain),
        claim.standing,
        claim.modality,
        claim.independentSources,
        passage?.exact ?? null,
        passage?.source.id ?? null,
      ];
    }),
    count: totalCount,
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
}
