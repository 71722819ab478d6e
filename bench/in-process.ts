import type { LocatedDossier } from '../src/ingest/evidence/located-dossier.ts';
import { writeDossier } from '../src/ingest/write/write-dossier.ts';
import { openStore, type StoreAddress } from '../src/store/open.ts';
import type { Store } from '../src/store/store.ts';
import { patient } from './empty-database.ts';
import { type MeterClass, meterCost } from './meter-cost.ts';
import { median } from './numbers.ts';
import { type QuestionName, textOf, type Variables } from './questions.ts';

/** As it was built: our sources through Vite would have a second graphql beside Yoga's. */
export type MakeApp = typeof import('../src/server/app.ts').makeApp;

/** What is measured in this process. */
export interface Built {
  readonly makeApp: MakeApp;
  readonly Meter: MeterClass;
}

export interface Cost {
  /** Round trips to the database, the most that one answer took. */
  readonly roundTrips: number;
  /** Rows that came from the database, the most for one answer. */
  readonly rows: number;
}

export interface Insight {
  readonly costs: ReadonlyMap<QuestionName, Cost>;
  /** Questions that this schema has no field for, each with why. */
  readonly skipped: ReadonlyMap<QuestionName, string>;
  /** Milliseconds to write one more dossier, the median of some, without its commit: each is undone again. */
  readonly writeMs: number;
  /** Processor time with the meter against without, of each question. */
  readonly metered: ReadonlyMap<QuestionName, number>;
  /** Typed edges between entities, and claims. */
  readonly edges: number;
  readonly claims: number;
}

/** Opens the graph in this process, for what cannot be seen from outside: counts at the store, and writing. */
export async function lookInside(
  { makeApp, Meter }: Built,
  address: StoreAddress,
  asked: readonly (readonly [QuestionName, readonly Variables[]])[],
  newDossiers: readonly LocatedDossier[],
  rounds: number,
): Promise<Insight> {
  const store = await openStore(address, patient);
  try {
    const skipped = new Map<QuestionName, string>();
    const costs = new Map<QuestionName, Cost>();
    for (const [question, each] of asked) {
      const outcome = await costOf(makeApp, store, textOf(question, 'jejak') ?? '', each);
      if (typeof outcome === 'string') skipped.set(question, outcome);
      else costs.set(question, outcome);
    }
    const answered = asked.filter(([question]) => costs.has(question));
    const metered = await meterCost(makeApp(store), Meter, answered, rounds);
    return { costs, skipped, metered, writeMs: await timeToWrite(store, newDossiers), ...(await sizeOf(store)) };
  } finally {
    await store.close();
  }
}

async function costOf(
  makeApp: MakeApp,
  store: Store,
  query: string,
  each: readonly Variables[],
): Promise<Cost | string> {
  let roundTrips = 0;
  let rows = 0;
  for (const variables of each) {
    const counted = { trips: 0, rows: 0 };
    const app = makeApp(counting(store, counted));
    const response = await app.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { errors } = (await response.json()) as { errors?: { message: string; extensions: { code: string } }[] };
    const [error] = errors ?? [];
    if (error?.extensions.code === 'GRAPHQL_VALIDATION_FAILED') return error.message;
    if (error !== undefined) throw new Error(`${query}\n${JSON.stringify(variables)}: ${error.message}`);
    roundTrips = Math.max(roundTrips, counted.trips);
    rows = Math.max(rows, counted.rows);
  }
  return { roundTrips, rows };
}

/** Each claim between two entities has an edge here: nothing in these graphs is a wish, or disputed. */
async function sizeOf(store: Store): Promise<{ edges: number; claims: number }> {
  const counts = new Map((await store.read('counts', {})).map(({ name, count }) => [name, count]));
  const claims = counts.get('Claim') ?? 0;
  // The only value that a conferral here has is its status, and each has one.
  return { claims, edges: claims - (counts.get('Conferral') ?? 0) };
}

function counting(store: Store, counted: { trips: number; rows: number }): Store {
  return {
    ...store,
    read: async (question, parameters) => {
      counted.trips += 1;
      const rows = await store.read(question, parameters);
      counted.rows += rows.length;
      return rows;
    },
  };
}

/** Undoes a transaction whose work was only to be timed. */
class Undone extends Error {}

async function timeToWrite(store: Store, dossiers: readonly LocatedDossier[]): Promise<number> {
  const taken: number[] = [];
  for (const dossier of dossiers) {
    const timed = store.transact(async (writer) => {
      const began = performance.now();
      await writeDossier(writer, dossier, '2026-01-01T00:00:00.000Z');
      taken.push(performance.now() - began);
      throw new Undone();
    });
    await timed.catch((error: unknown) => {
      if (!(error instanceof Undone)) throw error;
    });
  }
  return median(taken);
}
