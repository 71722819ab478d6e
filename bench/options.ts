import { parseArgs } from 'node:util';

export const engineNames = ['embedded', 'neo4j'] as const;
export type EngineName = (typeof engineNames)[number];

export interface Options {
  /** How many people each graph has; about ten typed edges each. The first is what growth is held against. */
  readonly people: readonly number[];
  readonly engines: readonly EngineName[];
  /** How many dossiers are taken in, one file each; 0 leaves that out. */
  readonly dossiers: number;
  readonly seed: number;
  readonly rounds: number;
  /** How long each contender is asked one question in one round, once one request at a time and once sixteen. */
  readonly sliceMs: number;
  readonly warmUpMs: number;
  /** Where graphs wait for the next run. */
  readonly cache: string;
  readonly json: string | null;
  /** A page whose tables are to be written anew. */
  readonly markdown: string | null;
}

export const usage = `npm run bench -- [options]
  --people 500,2000      people in each graph, about ten typed edges each; 95000 make a million
  --engines embedded,neo4j
  --dossiers 1000        how many made-up dossiers are taken in to time that; 0 for none
  --seed 1               another made-up country
  --rounds 5             how often each contender gets its turn at each question
  --slice 80             milliseconds a turn, with one request at a time and again with sixteen
  --warm-up 500          milliseconds for each contender and question before anything is timed
  --cache bench/.cache   where loaded graphs are kept for the next run
  --json FILE            writes everything that was measured
  --markdown [FILE]      writes the tables into docs/performance.md, or another page
Neo4j: NEO4J_URI names an empty one (see docs/settings.md); else one is started, from Maven Central or in Docker.`;

/** @throws {Error} naming the option */
export function optionsOf(argv: readonly string[]): Options | 'help' {
  const text = { type: 'string' } as const;
  // `--markdown` alone means the page that these tables are on.
  const given = argv.flatMap((word, at) =>
    word === '--markdown' && (argv[at + 1] ?? '--').startsWith('--') ? [word, 'docs/performance.md'] : [word],
  );
  const { values } = parseArgs({
    args: given,
    options: {
      ...{ people: text, engines: text, dossiers: text, seed: text, rounds: text, slice: text, 'warm-up': text },
      ...{ cache: text, json: text, markdown: text, help: { type: 'boolean' } },
    },
  });
  if (values.help) return 'help';
  const engines = list(values.engines ?? 'embedded,neo4j');
  const unknown = engines.filter((name) => !isEngine(name));
  if (unknown.length > 0 || engines.length === 0)
    throw new Error(`--engines: names some of ${engineNames.join(', ')}, got "${values.engines}"`);
  return {
    people: list(values.people ?? '500,2000').map((word) => whole('people', word, 100)),
    engines: engines.filter(isEngine),
    dossiers: whole('dossiers', values.dossiers ?? '1000', 0),
    seed: whole('seed', values.seed ?? '1', 0),
    rounds: whole('rounds', values.rounds ?? '5', 1),
    sliceMs: whole('slice', values.slice ?? '80', 1),
    warmUpMs: whole('warm-up', values['warm-up'] ?? '500', 0),
    cache: values.cache ?? 'bench/.cache',
    json: values.json ?? null,
    markdown: values.markdown ?? null,
  };
}

function list(text: string): string[] {
  return text.split(',').filter((word) => word !== '');
}

function isEngine(name: string): name is EngineName {
  return (engineNames as readonly string[]).includes(name);
}

function whole(name: string, text: string, least: number): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < least)
    throw new Error(`--${name}: is a whole number from ${least}, got "${text}"`);
  return value;
}
