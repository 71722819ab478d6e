import type { Config } from '../config.ts';
import { JejakError } from '../errors.ts';
import { renewLedgerRows } from '../ingest/write/write-ledger-rows.ts';
import { makeApp } from '../server/app.ts';
import { readHolder } from '../store/embedded/holder.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import type { Io } from './io.ts';

export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** A way to ask the graph: in this process, or through the server that has the database open. */
export interface GraphAccess {
  /** The database itself, where this process has it open; null where a server has. */
  readonly store: Store | null;
  /** Where that server has its pages; null without one. */
  readonly site: string | null;
  /** @param operationName which operation of the query, where it has several */
  ask(
    query: string,
    variables: Readonly<Record<string, unknown>>,
    options?: { readonly operationName?: string | undefined; readonly signal?: AbortSignal },
  ): Promise<Answer>;
  close(): Promise<void>;
}

/**
 * Opens the database, or goes through the running server where that has it.
 * @throws {JejakError} DATA_IN_USE when another process has it and serves nothing, ENGINE_UNAVAILABLE when none answers
 */
export async function openGraph({ store: address }: Config, io: Io): Promise<GraphAccess> {
  try {
    const store = await openStore(address);
    await renewLedgerRows(store);
    if ((await store.read('dossiers', {})).length === 0) io.error('(the graph is empty: "jejak ingest" fills it)');
    const app = makeApp(store, { logError: (error) => io.error(String(error)) });
    return {
      store,
      site: null,
      ask: (query, variables, { signal = null, ...options } = {}) =>
        post((init) => app.request('/graphql', { ...init, signal }), { query, variables, ...options }),
      close: () => store.close(),
    };
  } catch (error) {
    const url =
      error instanceof JejakError && error.code === 'DATA_IN_USE' && 'folder' in address
        ? readHolder(address.folder)?.url
        : null;
    if (url === null || url === undefined) throw error;
    io.error(`(through the server at ${url}, which has ${'folder' in address ? address.folder : ''} open)`);
    return {
      store: null,
      site: url,
      ask: (query, variables, { signal = null, ...options } = {}) =>
        post((init) => fetch(`${url}/graphql`, { ...init, signal }), { query, variables, ...options }),
      close: async () => {},
    };
  }
}

async function post(send: (init: RequestInit) => Response | Promise<Response>, question: object): Promise<Answer> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const response = await send({ method: 'POST', headers, body: JSON.stringify(question) });
  return (await response.json()) as Answer;
}
