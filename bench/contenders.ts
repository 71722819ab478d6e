import { existsSync } from 'node:fs';
import type { StoreAddress } from '../src/store/open.ts';
import type { LoadedGraph } from './graphs.ts';
import { post } from './post.ts';
import { hasRows, type QuestionName, questions, textOf, type Variables } from './questions.ts';
import type { Shape } from './said.ts';
import { type Served, serve } from './served.ts';

export const contenderNames = ['jejak', 'rows', 'rows-in-process', 'neo4j-graphql'] as const;
export type ContenderName = (typeof contenderNames)[number];

export interface Contender {
  readonly name: ContenderName;
  readonly shape: Shape;
  readonly asks: (question: QuestionName) => boolean;
  /** One answer, as it came. */
  readonly ask: (question: QuestionName, variables: Variables) => Promise<string>;
  /** Asks for so many milliseconds by itself and tells how long each took; most are asked from outside. */
  readonly askItself?: (question: QuestionName, each: readonly Variables[], forMs: number) => Promise<number[]>;
  readonly memory: () => number | null;
}

export interface Contenders {
  readonly all: readonly Contender[];
  /** Where Jejak serves its pages. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Everybody who answers on this graph, each in a process of its own. */
export async function startContenders(graph: LoadedGraph): Promise<Contenders> {
  const address = graph.address();
  const jejak = await serve('dist/cli/main.js', ['serve', '--json'], {
    ...settingsOf(address),
    JEJAK_CACHE: '0', // each question is worked out, as by the others
  });
  const rows = await serve('bench/servers/rows.mjs', [], settingsOf(graph.address()));
  const generated = 'neo4j' in address ? await startNeo4jGraphql(address) : null;
  const served = [jejak, rows, ...(generated === null ? [] : [generated])];
  return {
    all: [
      overGraphql('jejak', jejak, `${jejak.url}/graphql`),
      overRows(rows),
      inProcess(rows),
      ...(generated === null ? [] : [overGraphql('neo4j-graphql', generated, `${generated.url}/graphql`)]),
    ],
    url: jejak.url,
    stop: async () => {
      for (const one of served) await one.stop();
    },
  };
}

async function startNeo4jGraphql(address: StoreAddress): Promise<Served> {
  if (!existsSync(new URL('./node_modules/@neo4j/graphql', import.meta.url)))
    throw new Error(
      'what the bench compares with is not installed: run "npm ci --prefix bench", or take "--engines embedded"',
    );
  return serve('bench/servers/neo4j-graphql.mjs', [], settingsOf(address));
}

function settingsOf(address: StoreAddress): Record<string, string> {
  if ('folder' in address) return { JEJAK_DATA: address.folder };
  const { uri, username, password, database } = address.neo4j;
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
}

function overGraphql(name: 'jejak' | 'neo4j-graphql', { memory }: Served, url: string): Contender {
  return {
    name,
    shape: name,
    asks: (question) =>
      textOf(question, name) !== null && (name === 'jejak' || questions[question].notForNeo4jGraphql === undefined),
    ask: (question, variables) => post(url, JSON.stringify({ query: textOf(question, name), variables })),
    memory,
  };
}

function overRows({ url, memory }: Served): Contender {
  return {
    name: 'rows',
    shape: 'rows',
    asks: hasRows,
    ask: (question, variables) => post(`${url}/${question}`, JSON.stringify(variables)),
    memory,
  };
}

/** The same process without HTTP: what the driver or engine alone, and JSON, take. */
function inProcess({ url, memory }: Served): Contender {
  return {
    ...overRows({ url, memory, stop: async () => {} }),
    name: 'rows-in-process',
    askItself: async (question, each, forMs) =>
      JSON.parse(await post(`${url}/in-process/${question}`, JSON.stringify({ each, forMs }))) as number[],
  };
}
