import { extremes, of } from '../aims.ts';
import type { ContenderName } from '../contenders.ts';
import type { GraphReport, Measured } from '../graph-report.ts';
import { questions } from '../questions.ts';
import { count, none, table, times } from './table.ts';

const titles: Record<ContenderName, string> = {
  jejak: 'Jejak, cold',
  'jejak-warm': 'Jejak, warm',
  rows: '(a) rows over HTTP',
  'rows-in-process': '(a) rows, no HTTP',
  'neo4j-graphql': '(b) @neo4j/graphql',
};

/** Jejak against the others, cold and warm. */
export function ratios(graphs: readonly GraphReport[]): string {
  const rows = graphs.flatMap((graph) =>
    graph.questions.flatMap(({ question, measured }) => {
      const [cold, warm] = [of(measured, 'jejak'), of(measured, 'jejak-warm')];
      const [rows, inProcess] = [of(measured, 'rows'), of(measured, 'rows-in-process')];
      const generated = of(measured, 'neo4j-graphql');
      if (rows === undefined) return [];
      return [
        [
          ...[graph.engine, count(graph.edges), questions[question].title],
          ...[cold, warm].map((jejak) => ratio(jejak?.p50, rows.p50)),
          ratio(cold?.p50, inProcess?.p50),
          ...[cold, warm].map((jejak) => ratio(jejak?.rateOfSixteen, rows.rateOfSixteen)),
          ...[cold, warm].map((jejak) => ratio(jejak?.rate, generated?.rate)),
          ...[cold, warm].map((jejak) => ratio(jejak?.rateOfSixteen, generated?.rateOfSixteen)),
          String(cold?.roundTrips ?? none),
        ],
      ];
    }),
  );
  const heads = [
    ...['engine', 'edges', 'question', 'time / (a), cold', 'warm', 'cold / (a) without HTTP'],
    ...['16 at once, rate / (a), cold', 'warm', 'rate / (b), cold', 'warm', '16 at once, rate / (b), cold', 'warm'],
    'round trips',
  ];
  return `### Ratios\n\n${table(heads, rows, 3)}`;
}

function ratio(value: number | null | undefined, by: number | null | undefined): string {
  return times((value ?? Number.NaN) / (by ?? Number.NaN));
}

/** The largest graph of each engine against its smallest. */
export function growth(graphs: readonly GraphReport[]): string {
  const rows = extremes(graphs).flatMap(({ small, large }) => {
    const sizes = [small.engine, count(small.edges), count(large.edges)];
    const asked = small.questions.flatMap(({ question, measured }): string[][] => {
      const later = large.questions.find((other) => other.question === question)?.measured ?? [];
      const grown = (name: ContenderName): string => {
        const [one, other] = [of(measured, name), of(later, name)];
        return one === undefined || other === undefined ? none : times(other.p50 / one.p50);
      };
      return [
        [
          ...sizes,
          questions[question].title,
          grown('jejak'),
          grown('jejak-warm'),
          grown('rows'),
          grown('neo4j-graphql'),
        ],
      ];
    });
    return [...asked, [...sizes, 'writing one more dossier', times(large.writeMs / small.writeMs), none, none, none]];
  });
  if (rows.length === 0) return '### Growth\n\nOnly one size was measured.';
  return `### Growth\n\n${table(['engine', 'from', 'to edges', 'median of', 'Jejak, cold', 'warm', '(a)', '(b)'], rows, 4)}`;
}

/** Both in one process, in turns; what is below one is noise. */
export function meters(graphs: readonly GraphReport[]): string {
  const rows = graphs.flatMap(({ engine, edges, metered }) =>
    metered.map(({ question, ratio }) => [engine, count(edges), questions[question].title, ratio.toFixed(3)]),
  );
  const all = graphs.flatMap(({ metered }) => metered.map(({ ratio }) => ratio)).sort((a, b) => a - b);
  const middle = all[Math.floor(all.length / 2)];
  const said =
    middle === undefined
      ? ''
      : `Processor time with it against without; the median of all is ${middle.toFixed(3)}.\n\n`;
  return `### What the meter costs\n\n${said}${table(['engine', 'edges', 'question', 'with / without'], rows, 3)}`;
}

/** All that was measured of the questions on one graph. */
export function details(graph: GraphReport): string {
  const rows = graph.questions.flatMap(({ question, measured }) =>
    measured.map((one) => [questions[question].title, titles[one.contender], ...numbersOf(one)]),
  );
  const memory = graph.memory
    .filter(({ megabytes }) => megabytes !== null)
    .map(({ contender, megabytes }) => `${titles[contender]} ${megabytes} MB`);
  const heads = [
    ...['question', 'who', 'p50 ms', 'p99 ms', 'rate', 'rate of 16', 'p99 of 16', 'shed', 'client busy'],
    ...['round trips', 'rows', 'bytes', 'kB allocated'],
  ];
  const skipped = graph.skipped.map(({ question, why }) => `\n\nNot asked: ${questions[question].title} (${why}).`);
  return `### ${graph.engine}, ${count(graph.edges)} edges, ${count(graph.claims)} claims\n\n${table(heads, rows, 2)}\n\nMemory: ${memory.join(', ')}. One more dossier is written in ${graph.writeMs.toFixed(0)} ms.${skipped.join('')}`;
}

function numbersOf(one: Measured): string[] {
  return [
    one.p50.toFixed(2),
    one.p99.toFixed(2),
    one.rate.toFixed(0),
    one.rateOfSixteen?.toFixed(0) ?? none,
    one.p99OfSixteen?.toFixed(1) ?? none,
    one.shedOfSixteen?.toFixed(2) ?? none,
    one.clientOfSixteen?.toFixed(2) ?? none,
    String(one.roundTrips ?? none),
    String(one.rows ?? none),
    count(one.bytes),
    one.allocated === null ? none : (one.allocated / 1_000).toFixed(1),
  ];
}
