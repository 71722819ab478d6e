import { beforeAll } from 'vitest';
import { type App, makeApp } from '../../src/server/app.ts';
import type { Store } from '../../src/store/store.ts';
import { describeEmbedded, describeEngines, type EngineUnderTest } from '../setup/engines.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query, which each test writes beside it
export type Data = any;

export interface Answer {
  readonly status: number;
  readonly body: {
    readonly data?: Data;
    readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  };
}

/** A graph behind the door that clients use. */
export interface Graph {
  store(): Store;
  ask(query: string, variables?: object): Promise<Answer>;
  /** The answer's data; fails on any error in it. */
  data(query: string, variables?: object): Promise<Data>;
  /** The one error of an answer as `CODE message`; fails when there is none or more than one. */
  refusal(query: string, variables?: object): Promise<string>;
  /** The names of the questions that the store was asked for this query: one a round trip. */
  reads(query: string, variables?: object): Promise<string[]>;
}

/** Cases over the bundled dossiers, which are taken in once a block. */
export function describeSeeded(title: string, cases: (graph: Graph) => void): void {
  describeOpened(title, (engine) => engine.openBundled(), cases);
}

/** Cases over a graph that `fill` writes into an empty store. @param on both engines, where the database is asked anew */
export function describeGraph(
  title: string,
  fill: (store: Store) => Promise<unknown>,
  cases: (graph: Graph) => void,
  describeOn = describeEmbedded,
): void {
  const open = async (engine: EngineUnderTest): Promise<Store> => {
    const store = await engine.open();
    await fill(store);
    return store;
  };
  describeOpened(title, open, cases, describeOn);
}

/** The same on both engines, for answers that hang on what a database says. */
export function describeGraphOnEngines(...[title, fill, cases]: Parameters<typeof describeGraph>): void {
  describeGraph(title, fill, cases, describeEngines);
}

function describeOpened(
  title: string,
  open: (engine: EngineUnderTest) => Promise<Store>,
  cases: (graph: Graph) => void,
  describeOn = describeEmbedded,
): void {
  describeOn(title, (engine) => {
    const read: string[] = [];
    let store: Store;
    let app: App;
    beforeAll(async () => {
      store = await open(engine);
      // What is asked here at one time is no load: tests/server/load.test.ts is about that.
      app = makeApp(recordingReads(store, read), { load: { atWork: 1_000, atWorkLate: 1_000 } });
    });
    cases({ store: () => store, ...graphOver(() => app, read) });
  });
}

function graphOver(app: () => App, read: string[]): Omit<Graph, 'store'> {
  const ask: Graph['ask'] = async (query, variables = {}) => {
    const response = await app().request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, body: (await response.json()) as Answer['body'] };
  };
  const data: Graph['data'] = async (query, variables) => {
    const { body } = await ask(query, variables);
    if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors));
    return body.data;
  };
  return {
    ask,
    data,
    refusal: async (query, variables) => {
      const { body } = await ask(query, variables);
      const [error, ...more] = body.errors ?? [];
      if (error === undefined || more.length > 0) throw new Error(`not one error: ${JSON.stringify(body)}`);
      return `${error.extensions.code} ${error.message}`;
    },
    reads: async (query, variables) => {
      read.length = 0;
      await data(query, variables);
      return [...read];
    },
  };
}

function recordingReads(store: Store, read: string[]): Store {
  return {
    ...store,
    read: (question, parameters) => {
      read.push(question);
      return store.read(question, parameters);
    },
  };
}
