import { minutesForMillion, ratePerSecond } from '../aims.ts';
import type { GraphReport } from '../graph-report.ts';
import type { IngestRate } from '../ingest-rate.ts';
import { count, table, times } from './table.ts';

/** Dossiers of thirteen claims, of which all repeat two and twenty repeat two more. */
export function ingest(ingests: readonly IngestRate[]): string {
  if (ingests.length === 0) return '### Taking dossiers in\n\nNo dossiers were taken in.';
  const rows = ingests.map((one) => [
    one.engine,
    count(one.dossiers),
    times(one.growth),
    times(one.megabytes / one.megabytesAtTenth),
    ratePerSecond(one).toFixed(0),
    (one.readMs / 1_000).toFixed(1),
    (one.writeMs / 1_000).toFixed(1),
    one.megabytesAtTenth.toFixed(0),
    one.megabytes.toFixed(0),
  ]);
  const heads = [
    'engine',
    'dossiers',
    'time for the last / the first',
    'memory at the end / at a tenth',
    'dossiers a second',
    'read in s',
    'written in s',
    'MB at a tenth',
    'MB at the end',
  ];
  return `### Taking dossiers in\n\n${table(heads, rows, 1)}`;
}

/** The graphs themselves are loaded in batches, since all that is said is known beforehand. */
export function loading(graphs: readonly GraphReport[]): string {
  const rows = graphs.map((graph) => [
    graph.engine,
    count(graph.edges),
    (graph.loadMs / 1_000).toFixed(1),
    ((graph.edges * 1_000) / graph.loadMs).toFixed(0),
    minutesForMillion(graph).toFixed(1),
  ]);
  const heads = ['engine', 'edges', 'loaded in s', 'edges a second', 'minutes for a million'];
  return `### Loading\n\n${table(heads, rows, 1)}`;
}
