import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LocatedDossier } from '../src/ingest/evidence/located-dossier.ts';
import { readGazetteer } from '../src/ingest/gazetteer.ts';
import { holdSameAnswers } from './check-answers.ts';
import { startContenders } from './contenders.ts';
import type { Missing } from './empty-database.ts';
import type { GraphReport, Measured, Report } from './graph-report.ts';
import { type LoadedGraph, loadGraph } from './graphs.ts';
import { type Built, lookInside } from './in-process.ts';
import { type IngestRate, measureIngest } from './ingest-rate.ts';
import { measure } from './measure.ts';
import { type EngineName, type Options, optionsOf, usage } from './options.ts';
import { measurePages } from './pages.ts';
import { type QuestionName, questionNames, questions, type Variables } from './questions.ts';
import { tablesOf, writeInto } from './report.ts';
import { holdSameGraph } from './same-graph.ts';

const gazetteerFolder = fileURLToPath(new URL('../data/gazetteer', import.meta.url));

/** So many of each question, spread over the graph. */
const variants = 8;

/** @returns the exit code */
export async function bench(argv: readonly string[], built: Built): Promise<number> {
  const say = (text: string): void => console.error(text);
  let options: Options | 'help';
  try {
    options = optionsOf(argv);
  } catch (error) {
    say(`${(error as Error).message}\n${usage}`);
    return 2;
  }
  if (options === 'help') {
    console.log(usage);
    return 0;
  }
  const report = await run(options, built, say);
  const tables = tablesOf(report);
  console.log(tables);
  if (options.json !== null) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
  if (options.markdown !== null) writeInto(options.markdown, tables);
  return 0;
}

async function run(options: Options, built: Built, say: (text: string) => void): Promise<Report> {
  const gazetteer = readGazetteer(gazetteerFolder);
  await holdSameGraph(gazetteer, options.seed);
  const graphs: GraphReport[] = [];
  const missing: string[] = [];
  const ingests: IngestRate[] = [];
  const regencies = [...gazetteer.entities.keys()].filter((id) => id.startsWith('regency:'));
  for (const engine of options.dossiers === 0 ? [] : options.engines) {
    say(`${engine}: taking in ${options.dossiers} dossiers …`);
    const ingest = await measureIngest(engine, options.dossiers, regencies);
    if (!('missing' in ingest)) ingests.push(ingest); // what is missing is told of the graphs
  }
  for (const engine of options.engines)
    for (const people of options.people) {
      const graph = await loadGraph(engine, { people, seed: options.seed }, gazetteer, options.cache, say);
      if ('missing' in graph) missing.push(`${engine}: ${(graph as Missing).missing}`);
      else graphs.push(await measured(graph, engine, people, options, built, say));
    }
  return { node: process.version, machine: `${process.platform} ${process.arch}`, ingests, graphs, missing };
}

async function measured(
  graph: LoadedGraph,
  engine: EngineName,
  people: number,
  options: Options,
  built: Built,
  say: (text: string) => void,
): Promise<GraphReport> {
  try {
    const { world } = graph;
    const blocks = Array.from({ length: variants }, (_, n) => Math.floor((n * world.blocks) / variants));
    const asked = questionNames.map((question): [QuestionName, Variables[]] => [
      question,
      [...new Set(blocks)].map((block) => questions[question].variables(world.asked(block))),
    ]);
    say(`${engine}, ${people} people: counting …`);
    const further: LocatedDossier[] = Array.from({ length: 12 }, (_, n) => world.dossier(world.dossiers + n));
    const inside = await lookInside(built, graph.address(), asked, further, options.rounds);
    const contenders = await startContenders(graph);
    try {
      say(`${engine}, ${people} people: comparing answers …`);
      const turns = asked
        .filter(([question]) => !inside.skipped.has(question))
        .map(([question, each]) => ({
          question,
          each,
          contenders: contenders.all.filter(({ asks }) => asks(question)),
        }));
      const sizes = new Map<QuestionName, Awaited<ReturnType<typeof holdSameAnswers>>>();
      for (const { question, each, contenders } of turns)
        sizes.set(question, await holdSameAnswers(question, each, contenders));
      say(`${engine}, ${people} people: timing …`);
      const timings = await measure(turns, options);
      say(`${engine}, ${people} people: opening pages …`);
      const opened = await measurePages(contenders.urls, world, options);
      return {
        ...{ engine, people, edges: inside.edges, claims: inside.claims, writeMs: inside.writeMs },
        loadMs: graph.loadMs,
        memory: contenders.all
          .filter(({ askItself }) => askItself === undefined)
          .map(({ name, memory }) => ({ contender: name, megabytes: memory() })),
        questions: turns.map(({ question, contenders }) => ({
          question,
          measured: contenders.flatMap((contender): Measured[] => {
            const timing = timings.get(question)?.get(contender);
            const size = sizes.get(question)?.get(contender);
            if (timing === undefined || size === undefined) return [];
            const cost = contender.name === 'jejak' ? inside.costs.get(question) : undefined;
            const roundTrips = cost?.roundTrips ?? (contender.shape === 'rows' ? 1 : null);
            return [{ contender: contender.name, ...timing, ...size, rows: cost?.rows ?? size.rows, roundTrips }];
          }),
        })),
        ...opened,
        metered: [...inside.metered].map(([question, ratio]) => ({ question, ratio })),
        skipped: [...inside.skipped].map(([question, why]) => ({ question, why })),
      };
    } finally {
      await contenders.stop();
    }
  } finally {
    await graph.stop();
  }
}
