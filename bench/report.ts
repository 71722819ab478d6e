import { readFileSync, writeFileSync } from 'node:fs';
import { aimOutcomes } from './aims.ts';
import type { Report } from './graph-report.ts';
import { details, growth, meters, ratios } from './report/asked.ts';
import { opened } from './report/opened.ts';
import { ingest, loading } from './report/writing.ts';

const begin = '<!-- bench: begin -->';
const end = '<!-- bench: end -->';

/** All tables as Markdown. */
export function tablesOf(report: Report): string {
  const { graphs, ingests, missing } = report;
  return [
    'Only the ratios are to be trusted: milliseconds and rates are of one machine, on one day, beside whatever else it did.',
    ...missing.map((why) => `Not measured, ${why}.`),
    aims(report),
    ratios(graphs),
    growth(graphs),
    ingest(ingests),
    loading(graphs),
    meters(graphs),
    opened(graphs),
    ...graphs.map(details),
  ].join('\n\n');
}

/** @throws {Error} when the page has no place for them */
export function writeInto(page: string, tables: string): void {
  const text = readFileSync(page, 'utf8');
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${page} lacks the lines ${begin} and ${end}`);
  writeFileSync(page, `${before}${begin}\n\n${tables}\n\n${end}${after}`);
}

function aims({ graphs, ingests }: Report): string {
  const lines = aimOutcomes(graphs, ingests).map(({ aim, met, missed }) => {
    const all = met.length + missed.length;
    if (all === 0) return `- ${aim}: nothing was measured`;
    return `- ${aim}: met by ${met.length} of ${all}${missed.length === 0 ? '' : `; missed by ${missed.join('; ')}`}`;
  });
  return `### Aims\n\n${lines.join('\n')}`;
}
