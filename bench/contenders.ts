import { existsSync } from 'node:fs';
import type { StoreAddress } from '../src/store/open.ts';
import { ask, type Ready, readyPost } from './client/ask.ts';
import type { LoadedGraph } from './graphs.ts';
import { type Dialect, hasRows, type QuestionName, questions, textOf, type Variables } from './questions.ts';
import type { Shape } from './said.ts';
import { type Served, serve } from './served.ts';

export const contenderNames = ['jejak', 'jejak-warm', 'rows', 'rows-in-process', 'neo4j-graphql'] as const;
export type ContenderName = (typeof contenderNames)[number];

export interface Contender {
  readonly name: ContenderName;
  readonly shape: Shape;
  readonly asks: (question: QuestionName) => boolean;
  /** One answer, as it came. */
  readonly ask: (question: QuestionName, variables: Variables) => Promise<Buffer>;
  /** Asks for so many milliseconds by itself and tells how long each took; most are asked from outside. */
  readonly askItself?: (question: QuestionName, each: readonly Variables[], forMs: number) => Promise<number[]>;
  readonly memory: () => number | null;
  /** Bytes that its process allocates while it is asked so; null where the questions do not come from outside. */
  readonly allocated: Served['allocated'] | null;
}

export interface Contenders {
  readonly all: readonly Contender[];
  /** Where Jejak serves its pages, once without keeping anything. */
  readonly urls: Readonly<Record<'cold' | 'warm', string>>;
  stop(): Promise<void>;
}

/** Everybody who answers on this graph, each in a process of its own. */
export async function startContenders(graph: LoadedGraph): Promise<Contenders> {
  const address = graph.address();
  const jejak = await serve('dist/cli/main.js', ['serve', '--json'], {
    ...settingsOf(address),
    JEJAK_CACHE: '0', // each question is worked out, as by the others
  });
  const warm = await serve('dist/cli/main.js', ['serve', '--json'], settingsOf(graph.address()));
  const rows = await serve('bench/servers/rows.mjs', [], settingsOf(graph.address()));
  const generated = 'neo4j' in address ? await startNeo4jGraphql(address) : null;
  const served = [jejak, warm, rows, ...(generated === null ? [] : [generated])];
  return {
    all: [
      overGraphql('jejak', 'jejak', jejak),
      overGraphql('jejak-warm', 'jejak', warm),
      overRows(rows),
      inProcess(rows),
      ...(generated === null ? [] : [overGraphql('neo4j-graphql', 'neo4j-graphql', generated)]),
    ],
    urls: { cold: jejak.url, warm: warm.url },
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

function overGraphql(name: ContenderName, shape: Dialect, { url, memory, allocated }: Served): Contender {
  return {
    name,
    shape,
    asks: (question) =>
      textOf(question, shape) !== null && (shape === 'jejak' || questions[question].notForNeo4jGraphql === undefined),
    ask: asking((question, variables) =>
      readyPost(`${url}/graphql`, JSON.stringify({ query: textOf(question, shape), variables })),
    ),
    memory,
    allocated,
  };
}

function overRows({ url, memory, allocated }: Served): Contender {
  return {
    name: 'rows',
    shape: 'rows',
    asks: hasRows,
    ask: asking((question, variables) => readyPost(`${url}/${question}`, JSON.stringify(variables))),
    memory,
    allocated,
  };
}

/** The same process without HTTP: what the driver or engine alone, and JSON, take. */
function inProcess(served: Served): Contender {
  return {
    ...overRows(served),
    name: 'rows-in-process',
    askItself: async (question, each, forMs) => {
      const body = JSON.stringify({ each, forMs });
      return JSON.parse(String(await ask(readyPost(`${served.url}/in-process/${question}`, body)))) as number[];
    },
    allocated: null,
  };
}

/** Makes each request once, so that what is timed is not the making. */
function asking(make: (question: QuestionName, variables: Variables) => Ready): Contender['ask'] {
  const made = new Map<QuestionName, Map<Variables, Ready>>();
  return (question, variables) => {
    const ofQuestion = made.get(question) ?? new Map<Variables, Ready>();
    made.set(question, ofQuestion);
    const ready = ofQuestion.get(variables) ?? make(question, variables);
    ofQuestion.set(variables, ready);
    return ask(ready);
  };
}
