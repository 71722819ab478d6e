import type { ContenderName } from './contenders.ts';
import type { GraphReport, Measured } from './graph-report.ts';
import type { IngestRate } from './ingest-rate.ts';
import type { EngineName } from './options.ts';
import { type Figure, type Outcome, outcome } from './outcome.ts';
import { type PageName, type PageTiming, pages } from './pages.ts';
import { type QuestionName, questions } from './questions.ts';

/** From so many edges on a graph is one of a million: what is made up does not come to a round number. */
const million = 900_000;

/** Within how many minutes a million edges are to be loaded. */
const millionMinutes: Readonly<Record<EngineName, number>> = { embedded: 4, neo4j: 8 };

/** In how many round trips a question is to be answered. */
const trips: Readonly<Partial<Record<QuestionName, number>>> = {
  ...{ ledger: 1, totals: 1, award: 1, page: 1 },
  ...{ entity: 2, path: 2 },
};

/** The aims that were set before anything was measured, held against what was. */
export function aimOutcomes(graphs: readonly GraphReport[], ingests: readonly IngestRate[]): Outcome[] {
  const [embedded, neo4j] = (['embedded', 'neo4j'] as const).map((engine) =>
    graphs.filter((graph) => graph.engine === engine),
  ) as [GraphReport[], GraphReport[]];
  return [
    ...comparisons(embedded, neo4j),
    ...pageAims(graphs),
    outcome('median of the largest graph at most 1.2 times that of the smallest', growths(graphs), { most: 1.2 }),
    ...[1, 2].map((most) =>
      outcome(
        `at most ${most} round ${most === 1 ? 'trip' : 'trips'} for ${asked(most)}`,
        ofQuestions(graphs, (m, question) => (trips[question] === most ? of(m, 'jejak')?.roundTrips : null)),
        { most },
      ),
    ),
    ...writing(graphs, ingests),
    outcome(
      'at most 2 GB of memory while the embedded engine serves a million edges',
      embedded
        .filter(isMillion)
        .flatMap((graph) =>
          graph.memory
            .filter(({ contender, megabytes }) => contender.startsWith('jejak') && megabytes !== null)
            .map(({ contender, megabytes }) => ({ what: `MB of ${contender}`, value: megabytes ?? Number.NaN })),
        ),
      { most: 2_000 },
    ),
  ];
}

function comparisons(embedded: readonly GraphReport[], neo4j: readonly GraphReport[]): Outcome[] {
  const time = (name: ContenderName) => (m: readonly Measured[]) => over(of(m, name)?.p50, of(m, 'rows')?.p50);
  const rate = (name: ContenderName) => (m: readonly Measured[]) =>
    over(of(m, name)?.rate, of(m, 'neo4j-graphql')?.rate);
  const awardOfSixteen = (name: ContenderName) =>
    ofQuestions(embedded, (m, question) => (question === 'award' ? of(m, name)?.rateOfSixteen : null));
  return [
    outcome('at most 1.3 times the time of (a) on Neo4j', ofQuestions(neo4j, time('jejak')), { most: 1.3 }),
    outcome('at least three times the rate of (b)', ofQuestions(neo4j, rate('jejak')), { least: 3 }),
    outcome('warm, at least 15 times the rate of (b)', ofQuestions(neo4j, rate('jejak-warm')), { least: 15 }),
    outcome('at most 1.5 times the time of (a) on the embedded engine', ofQuestions(embedded, time('jejak')), {
      most: 1.5,
    }),
    outcome('warm, less than the time of (a) on the embedded engine', ofQuestions(embedded, time('jejak-warm')), {
      most: 1,
    }),
    outcome('800 answers a second to 16 who ask the embedded engine about an award', awardOfSixteen('jejak'), {
      least: 800,
    }),
    outcome('warm, 5,000 answers a second to these', awardOfSixteen('jejak-warm'), { least: 5_000 }),
  ];
}

function pageAims(graphs: readonly GraphReport[]): Outcome[] {
  const timesOf = (
    among: readonly GraphReport[],
    names: readonly PageName[],
    figureOf: (page: GraphReport['pages'][number]) => number,
  ): Figure[] =>
    among.flatMap((graph) =>
      graph.pages
        .filter(({ page }) => names.includes(page))
        .map((one) => ({ what: `${pages[one.page].title} (${sizeOf(graph)})`, value: figureOf(one) })),
    );
  const p95 = (state: 'cold' | 'warm') => [
    ...timesOf(graphs, ['busiest', 'entity'], (page) => page[state].p95),
    ...timesOf(
      graphs.filter((graph) => !isMillion(graph)),
      ['ledger'],
      (page) => page[state].p95,
    ),
  ];
  const ledger = (figureOf: (timing: PageTiming) => number, state: 'cold' | 'warm') =>
    timesOf(graphs.filter(isMillion), ['ledger'], (page) => figureOf(page[state]));
  return [
    outcome('pages of entities and of the ledger within 50 ms at the 95th percentile', p95('cold'), { most: 50 }),
    outcome('warm, these within 10 ms', p95('warm'), { most: 10 }),
    outcome(
      'page of the ledger of a million edges, with its facets, within 300 ms',
      ledger(({ p50 }) => p50, 'cold'),
      {
        most: 300,
      },
    ),
    outcome(
      'warm, this one within 10 ms',
      ledger(({ p50 }) => p50, 'warm'),
      { most: 10 },
    ),
  ];
}

function writing(graphs: readonly GraphReport[], ingests: readonly IngestRate[]): Outcome[] {
  return [
    outcome(
      'at least 400 dossiers a second taken in by the embedded engine',
      ingests
        .filter(({ engine }) => engine === 'embedded')
        .map((one) => ({ what: 'dossiers a second', value: ratePerSecond(one) })),
      { least: 400 },
    ),
    outcome(
      'what all dossiers repeat costs the last as much as the first, within a half',
      ingests.map(({ engine, growth }) => ({ what: engine, value: growth })),
      { most: 1.5 },
    ),
    ...(['embedded', 'neo4j'] as const).map((engine) =>
      outcome(
        `a million edges loaded in ${millionMinutes[engine]} minutes by ${engine}, at the rate of these graphs`,
        graphs
          .filter((graph) => graph.engine === engine)
          .map((graph) => ({ what: `minutes (${sizeOf(graph)})`, value: minutesForMillion(graph) })),
        { most: millionMinutes[engine] },
      ),
    ),
  ];
}

/** Dossiers a second, reading and writing them. */
export function ratePerSecond({ dossiers, readMs, writeMs }: IngestRate): number {
  return (dossiers * 1_000) / (readMs + writeMs);
}

/** Minutes in which a million edges are loaded at the rate of this graph. */
export function minutesForMillion({ edges, loadMs }: GraphReport): number {
  return (loadMs / 60_000) * (1_000_000 / edges);
}

/** The smallest and the largest graph of each engine, where there are two. */
export function extremes(graphs: readonly GraphReport[]): { small: GraphReport; large: GraphReport }[] {
  const engines = [...new Set(graphs.map(({ engine }) => engine))];
  return engines.flatMap((engine) => {
    const sorted = graphs.filter((graph) => graph.engine === engine).sort((a, b) => a.edges - b.edges);
    const [small, large] = [sorted[0], sorted.at(-1)];
    return small === undefined || large === undefined || small === large ? [] : [{ small, large }];
  });
}

export function of(measured: readonly Measured[], name: ContenderName): Measured | undefined {
  return measured.find(({ contender }) => contender === name);
}

function growths(graphs: readonly GraphReport[]): Figure[] {
  return extremes(graphs).flatMap(({ small, large }) =>
    large.questions.flatMap(({ question, measured }) => {
      const before = small.questions.find((other) => other.question === question)?.measured ?? [];
      const value = over(of(measured, 'jejak')?.p50, of(before, 'jejak')?.p50);
      return Number.isFinite(value) ? [{ what: `${questions[question].title} on ${large.engine}`, value }] : [];
    }),
  );
}

/** What there is of a figure on each question of each graph. */
function ofQuestions(
  among: readonly GraphReport[],
  figureOf: (measured: readonly Measured[], question: QuestionName) => number | null | undefined,
): Figure[] {
  return among.flatMap((graph) =>
    graph.questions.flatMap(({ question, measured }) => {
      const value = figureOf(measured, question) ?? Number.NaN;
      return Number.isFinite(value) ? [{ what: `${questions[question].title} (${sizeOf(graph)})`, value }] : [];
    }),
  );
}

function asked(most: number): string {
  const names = (Object.keys(trips) as QuestionName[]).filter((question) => trips[question] === most);
  return names.map((question) => questions[question].title).join(', ');
}

const isMillion = ({ edges }: GraphReport): boolean => edges >= million;

function sizeOf({ engine, edges }: GraphReport): string {
  return `${engine}, ${edges.toLocaleString('en')} edges`;
}

function over(value: number | null | undefined, by: number | null | undefined): number {
  return (value ?? Number.NaN) / (by ?? Number.NaN);
}
