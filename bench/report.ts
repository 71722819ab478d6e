import { readFileSync, writeFileSync } from 'node:fs';
import { aimOutcomes, extremes, minutesForMillion, of, ratePerSecond } from './aims.ts';
import type { ContenderName } from './contenders.ts';
import type { GraphReport, Report } from './graph-report.ts';
import type { IngestRate } from './ingest-rate.ts';
import { pages } from './pages.ts';
import { questions } from './questions.ts';

const begin = '<!-- bench: begin -->';
const end = '<!-- bench: end -->';

const titles: Record<ContenderName, string> = {
  jejak: 'Jejak',
  rows: '(a) rows over HTTP',
  'rows-in-process': '(a) rows, no HTTP',
  'neo4j-graphql': '(b) @neo4j/graphql',
};

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
    pagesOf(graphs),
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

function ratios(graphs: readonly GraphReport[]): string {
  const rows = graphs.flatMap((graph) =>
    graph.questions.flatMap(({ question, measured }) => {
      const jejak = of(measured, 'jejak');
      const [rows, inProcess] = [of(measured, 'rows'), of(measured, 'rows-in-process')];
      const generated = of(measured, 'neo4j-graphql');
      if (jejak === undefined || rows === undefined) return [];
      return [
        [
          graph.engine,
          count(graph.edges),
          questions[question].title,
          times(jejak.p50 / rows.p50),
          times(jejak.p50 / (inProcess?.p50 ?? Number.NaN)),
          generated === undefined ? none : times(jejak.rate / generated.rate),
          generated === undefined ? none : times((jejak.rateOfSixteen ?? 0) / (generated.rateOfSixteen ?? Number.NaN)),
          String(jejak.roundTrips ?? none),
        ],
      ];
    }),
  );
  const heads = [
    'engine',
    'edges',
    'question',
    'time / (a)',
    'time / (a) without HTTP',
    'rate / (b)',
    'rate / (b), 16 at once',
    'round trips',
  ];
  return `### Ratios\n\n${table(heads, rows, 3)}`;
}

function aims({ graphs, ingests }: Report): string {
  const lines = aimOutcomes(graphs, ingests).map(({ aim, met, missed }) => {
    const all = met.length + missed.length;
    if (all === 0) return `- ${aim}: nothing was measured`;
    return `- ${aim}: met by ${met.length} of ${all}${missed.length === 0 ? '' : `; missed by ${missed.join('; ')}`}`;
  });
  return `### Aims\n\n${lines.join('\n')}`;
}

/** Both in one process, in turns; what is below one is noise. */
function meters(graphs: readonly GraphReport[]): string {
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

/** Pages against their own questions: what is above one is for writing them out and compressing them. */
function pagesOf(graphs: readonly GraphReport[]): string {
  const rows = graphs.flatMap((graph) =>
    graph.pages.map((one) => [
      graph.engine,
      count(graph.edges),
      pages[one.page].title,
      times(one.p50 / one.questionsP50),
      one.least.toFixed(1),
      one.p50.toFixed(1),
      one.p95.toFixed(1),
      String(one.questions),
      one.questionsP50.toFixed(1),
      count(one.bytes),
    ]),
  );
  const heads = [
    'engine',
    'edges',
    'page',
    'time / its questions',
    'least ms',
    'p50 ms',
    'p95 ms',
    'questions',
    'their p50 ms',
    'bytes',
  ];
  return `### Pages\n\n${table(heads, rows, 3)}`;
}

/** The largest graph of each engine against its smallest. */
function growth(graphs: readonly GraphReport[]): string {
  const rows = extremes(graphs).flatMap(({ small, large }) => {
    const sizes = [small.engine, count(small.edges), count(large.edges)];
    const asked = small.questions.flatMap(({ question, measured }): string[][] => {
      const later = large.questions.find((other) => other.question === question)?.measured ?? [];
      const grown = (name: ContenderName): string => {
        const [one, other] = [of(measured, name), of(later, name)];
        return one === undefined || other === undefined ? none : times(other.p50 / one.p50);
      };
      return [[...sizes, questions[question].title, grown('jejak'), grown('rows'), grown('neo4j-graphql')]];
    });
    return [...asked, [...sizes, 'writing one more dossier', times(large.writeMs / small.writeMs), none, none]];
  });
  if (rows.length === 0) return '### Growth\n\nOnly one size was measured.';
  return `### Growth\n\n${table(['engine', 'from', 'to edges', 'median of', 'Jejak', '(a)', '(b)'], rows, 4)}`;
}

/** Dossiers of thirteen claims, of which all repeat two and twenty repeat two more. */
function ingest(ingests: readonly IngestRate[]): string {
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
function loading(graphs: readonly GraphReport[]): string {
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

function details(graph: GraphReport): string {
  const rows = graph.questions.flatMap(({ question, measured }) =>
    measured.map((one) => [
      questions[question].title,
      titles[one.contender],
      one.p50.toFixed(2),
      one.p99.toFixed(2),
      one.rate.toFixed(0),
      one.rateOfSixteen?.toFixed(0) ?? none,
      one.p99OfSixteen?.toFixed(1) ?? none,
      String(one.roundTrips ?? none),
      String(one.rows ?? none),
      count(one.bytes),
    ]),
  );
  const memory = graph.memory
    .filter(({ megabytes }) => megabytes !== null)
    .map(({ contender, megabytes }) => `${titles[contender]} ${megabytes} MB`);
  const heads = [
    'question',
    'who',
    'p50 ms',
    'p99 ms',
    'rate',
    'rate of 16',
    'p99 of 16',
    'round trips',
    'rows',
    'bytes',
  ];
  const skipped = graph.skipped.map(({ question, why }) => `\n\nNot asked: ${questions[question].title} (${why}).`);
  return `### ${graph.engine}, ${count(graph.edges)} edges, ${count(graph.claims)} claims\n\n${table(heads, rows, 2)}\n\nMemory: ${memory.join(', ')}. One more dossier is written in ${graph.writeMs.toFixed(0)} ms.${skipped.join('')}`;
}

const none = '–';

function times(ratio: number): string {
  return Number.isFinite(ratio) ? ratio.toFixed(2) : none;
}

function count(value: number): string {
  return value.toLocaleString('en');
}

/** @param words how many of the first columns hold words; numbers stand to the right */
function table(heads: readonly string[], rows: readonly (readonly string[])[], words: number): string {
  const all = [heads, ...rows];
  const widths = heads.map((_, at) => Math.max(3, ...all.map((row) => (row[at] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => (at < words ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, at) => (at < words ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(heads), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}
