import type { Store, Writer } from '../../store/store.ts';
import type { LocatedDossier } from '../evidence/located-dossier.ts';
import { pause } from '../pauses.ts';
import { type Written, writeDossier } from './write-dossier.ts';
import { writeDossiers } from './write-dossiers.ts';

/** What is to be written next: a dossier, or something that has a transaction of its own. */
export type Step =
  | { readonly dossier: LocatedDossier }
  | { readonly alone: (writer: Writer, now: string) => Promise<Written> };

/** Dossiers in one transaction at most, and how many claims they may have together: all of them are held at once. */
const most = 256;
const mostClaims = 4_000;
/**
 * How long a transaction is to last, in milliseconds: whoever else writes waits for as long, and on Neo4j it must be far
 * from its deadline. A group that took longer makes the next ones smaller.
 */
const aimMs = 1_000;

/**
 * Writes dossiers in groups, each group in one transaction, in the order in which they come. A dossier is whole or absent;
 * where a group fails its dossiers are written one by one, so that what fails alone is refused alone, as itself, and those
 * before it stay.
 * @returns what each transaction wrote, once it is committed
 */
export async function* writtenInGroups(store: Store, steps: Iterable<Step>): AsyncGenerator<Written[]> {
  let size = 1; // nobody knows yet how long one takes
  let group: LocatedDossier[] = [];
  let claims = 0;
  async function* write(): AsyncGenerator<Written[]> {
    if (group.length === 0) return;
    const began = performance.now();
    const together = await inOneGo(store, group);
    size = sizeAfter(size, performance.now() - began);
    if (together !== null) yield together;
    // One of them fails, and says so by itself; what was kept after all is found unchanged.
    else for (const dossier of group) yield [await inTransaction(store, alone(dossier))];
    group = [];
    claims = 0;
  }
  for (const step of steps) {
    if ('alone' in step) {
      yield* write();
      yield [await inTransaction(store, step.alone)];
      continue;
    }
    group.push(step.dossier);
    claims += step.dossier.claims.length;
    if (group.length >= size || claims >= mostClaims) yield* write();
  }
  yield* write();
}

function sizeAfter(size: number, lastedMs: number): number {
  if (lastedMs > aimMs) return Math.max(1, Math.floor(size / 2));
  return lastedMs > aimMs / 2 ? size : Math.min(most, size * 2);
}

/** What was written; null where that failed, and each of several is to be written by itself. */
async function inOneGo(store: Store, group: readonly LocatedDossier[]): Promise<Written[] | null> {
  const [first, second] = group;
  if (first !== undefined && second === undefined) return [await inTransaction(store, alone(first))];
  return inTransaction(store, (writer, now) => writeDossiers(writer, group, now)).catch(() => null);
}

function alone(dossier: LocatedDossier): (writer: Writer, now: string) => Promise<Written> {
  return (writer, now) => writeDossier(writer, dossier, now);
}

async function inTransaction<T>(store: Store, act: (writer: Writer, now: string) => Promise<T>): Promise<T> {
  const now = new Date().toISOString();
  await pause(); // a commit and a checkpoint hold up everything, each for a while
  const done = await store.transact((writer) => act(writer, now));
  await pause();
  return done;
}
