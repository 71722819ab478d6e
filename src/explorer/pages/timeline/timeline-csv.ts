import { connectionTable, dayColumns } from '../../core/connection-table.ts';
import type { TimelinePageQuery } from '../../core/operation-types.ts';
import type { Table } from '../../core/page.ts';
import { passageColumns, saidColumns } from '../../ui/claim/claim-csv.ts';
import { statusOf } from '../../ui/claim/reached-status.tsx';
import { toldStatus } from '../../ui/vocabulary/value-labels.ts';

export type Timeline = TimelinePageQuery['timeline'];
export type TimelineEntry = Timeline['edges'][number]['node'];

/** The timeline for programs: ids beside names, words as the API has them, the passage that gives the date. */
export function timelineCsv(timeline: Timeline): Table {
  return connectionTable<TimelineEntry>(
    timeline,
    [
      ['date', ({ date }) => date],
      ['boundary', ({ boundary }) => boundary],
      ['entities', ({ entities }) => entities.map(({ id }) => id)],
      ['entityNames', ({ entities }) => entities.map(({ name }) => name)],
      ['claim', ({ claim }) => claim.id],
      ...saidColumns(({ claim }: TimelineEntry) => claim),
      ['status', ({ claim, dated }) => statusOf(dated) ?? toldStatus(claim) ?? null],
      ['certain', ({ claim, dated }) => String(claim.certain && dated.certain)],
      ['dated', ({ dated }) => dated.id],
      ...passageColumns(({ dated }: TimelineEntry) => dated),
      ...dayColumns(({ date }: TimelineEntry) => date),
    ],
    ({ claim, dated }) => (claim.id === dated.id ? [claim] : [claim, dated]),
  );
}
