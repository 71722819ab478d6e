import type { GraphReport } from '../graph-report.ts';
import { pages } from '../pages.ts';
import { count, table, times } from './table.ts';

/** Pages against their own questions: what is above one is for writing them out and compressing them. */
export function opened(graphs: readonly GraphReport[]): string {
  const rows = graphs.flatMap((graph) =>
    graph.pages.map(({ page, cold, warm, ...one }) => [
      ...[graph.engine, count(graph.edges), pages[page].title, times(cold.p50 / cold.questionsP50)],
      ...[cold, warm].flatMap(({ least, p50, p95 }) => [least, p50, p95].map((ms) => ms.toFixed(1))),
      String(one.questions),
      ...[cold, warm].map(({ questionsP50 }) => questionsP50.toFixed(1)),
      count(one.bytes),
    ]),
  );
  const heads = [
    ...['engine', 'edges', 'page', 'cold / its questions', 'least ms, cold', 'p50', 'p95'],
    ...['least ms, warm', 'p50', 'p95', 'questions', 'their p50 ms, cold', 'warm', 'bytes'],
  ];
  const unopened = graphs.flatMap((graph) =>
    graph.unopened.map(
      ({ page, why }) => `\n\nNot opened, ${graph.engine}, ${count(graph.edges)} edges: ${pages[page].title} (${why}).`,
    ),
  );
  return `### Pages\n\n${table(heads, rows, 3)}${unopened.join('')}`;
}
