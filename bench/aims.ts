import type { ContenderName } from './contenders.ts';
import type { GraphReport, Measured } from './graph-report.ts';
import type { IngestRate } from './ingest-rate.ts';
import type { EngineName } from './options.ts';
import { pages } from './pages.ts';
import { type QuestionName, questions } from './questions.ts';

/** One aim, and how each question fares by it: `entity with evidence 1.20`. */
export interface AimOutcome {
  readonly aim: string;
  readonly met: readonly string[];
  readonly missed: readonly string[];
}

interface Figure {
  readonly what: string;
  readonly value: number;
}

/** Within how many milliseconds the page of an entity is to be there, at the 95th percentile. */
const pageMs = 50;

/** Within how many minutes a million edges are to be loaded. */
const millionMinutes: Readonly<Record<EngineName, number>> = { embedded: 4, neo4j: 8 };

/** The aims that were set before anything was measured, held against what was. */
export function aimOutcomes(graphs: readonly GraphReport[], ingests: readonly IngestRate[]): AimOutcome[] {
  const onNeo4j = graphs.filter(({ engine }) => engine === 'neo4j');
  const ofQuestions = (
    among: readonly GraphReport[],
    figureOf: (measured: readonly Measured[]) => number | null | undefined,
  ): Figure[] =>
    among.flatMap((graph) =>
      graph.questions.flatMap(({ question, measured }) => {
        const value = figureOf(measured) ?? Number.NaN;
        return Number.isFinite(value) ? [{ what: nameOn(graph, question), value }] : [];
      }),
    );
  return [
    outcome(
      'at least twice the rate of (b)',
      ofQuestions(onNeo4j, (m) => over(of(m, 'jejak')?.rate, of(m, 'neo4j-graphql')?.rate)),
      (value) => value >= 2,
    ),
    outcome(
      'at most 1.3 times the time of (a) on Neo4j',
      ofQuestions(onNeo4j, (m) => over(of(m, 'jejak')?.p50, of(m, 'rows')?.p50)),
      (value) => value <= 1.3,
    ),
    outcome(
      'at most 2 round trips a question',
      ofQuestions(graphs, (m) => of(m, 'jejak')?.roundTrips),
      (value) => value <= 2,
    ),
    outcome(
      'median of the largest graph at most 1.5 times that of the smallest',
      growths(graphs),
      (value) => value <= 1.5,
    ),
    outcome(
      `pages of entities within ${pageMs} ms at the 95th percentile`,
      graphs.flatMap((graph) =>
        graph.pages
          .filter(({ page }) => page === 'busiest' || page === 'entity')
          .map(({ page, p95 }) => ({
            what: `${pages[page].title} (${graph.engine}, ${graph.edges.toLocaleString('en')} edges)`,
            value: p95,
          })),
      ),
      (value) => value < pageMs,
    ),
    outcome(
      'at least 400 dossiers a second taken in by the embedded engine',
      ingests
        .filter(({ engine }) => engine === 'embedded')
        .map((one) => ({ what: 'dossiers a second', value: ratePerSecond(one) })),
      (value) => value >= 400,
    ),
    outcome(
      'what all dossiers repeat costs the last as much as the first, within a half',
      ingests.map(({ engine, growth }) => ({ what: engine, value: growth })),
      (value) => value <= 1.5,
    ),
    outcome(
      'a million edges loaded in 4 minutes by the embedded engine, in 8 by Neo4j, at the rate of these graphs',
      graphs.map((graph) => ({
        what: `time / aim on ${graph.engine}, ${graph.edges.toLocaleString('en')} edges`,
        value: minutesForMillion(graph) / millionMinutes[graph.engine],
      })),
      (value) => value <= 1,
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

function outcome(aim: string, figures: readonly Figure[], isMet: (value: number) => boolean): AimOutcome {
  const texts = (wanted: boolean): string[] =>
    figures
      .filter(({ value }) => isMet(value) === wanted)
      .map(({ what, value }) => `${what} ${Number.isInteger(value) ? value : value.toFixed(2)}`);
  return { aim, met: texts(true), missed: texts(false) };
}

function nameOn({ engine, edges }: GraphReport, question: QuestionName): string {
  return `${questions[question].title} (${engine}, ${edges.toLocaleString('en')} edges)`;
}

function over(value: number | null | undefined, by: number | null | undefined): number {
  return (value ?? Number.NaN) / (by ?? Number.NaN);
}
