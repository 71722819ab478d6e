import type { TimelinePageQuery } from '../../documents.ts';
import type { Table } from '../../page.ts';

export type Timeline = TimelinePageQuery['timeline'];
export type TimelineEntry = Timeline['edges'][number]['node'];

/** How far the conferral had come of which the entry speaks; null for anything else. */
export function statusOf({ dated }: TimelineEntry) {
  return 'value' in dated && 'status' in dated.value ? dated.value.status : null;
}

/** The timeline for programs: ids beside names, words as the API has them, the passage that gives the date. */
export function timelineTable({ totalCount, pageInfo, edges }: Timeline): Table {
  return {
    columns: [
      'date',
      'boundary',
      'entities',
      'entityNames',
      'claim',
      'subject',
      'subjectName',
      'type',
      'object',
      'objectName',
      'status',
      'dated',
      'exact',
      'source',
    ],
    rows: edges.map(({ node: entry }) => {
      const { date, boundary, entities, claim, dated } = entry;
      const passage = dated.evidence.edges[0]?.node;
      return [
        date,
        boundary,
        entities.map(({ id }) => id),
        entities.map(({ name }) => name),
        claim.id,
        claim.subject.id,
        claim.subject.name,
        claim.type,
        'object' in claim ? claim.object.id : null,
        'object' in claim ? claim.object.name : claim.value.en,
        statusOf(entry),
        dated.id,
        passage?.exact ?? null,
        passage?.source.id ?? null,
      ];
    }),
    count: totalCount,
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
}
