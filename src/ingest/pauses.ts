import { setImmediate as nextTurn } from 'node:timers/promises';

/** Work of one piece that may be interrupted at each `yield`; what it returns is its result. */
export type Pauses<T> = Generator<void, T, void>;

/** Milliseconds at a stretch: as long as other requests may wait for a large dossier. */
const stretchMs = 20;

/** Lets whatever else waits in this process have its turn. */
export async function pause(): Promise<void> {
  await nextTurn();
}

/** Each of the results, with a pause behind it. */
export function* each<T, R>(items: Iterable<T>, work: (item: T) => R): Pauses<R[]> {
  const results: R[] = [];
  for (const item of items) {
    results.push(work(item));
    yield;
  }
  return results;
}

/** Does the work without a pause. */
export function inOneGo<T>(work: Pauses<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Does the work, and lets other requests have their turn whenever it has gone on for a while. */
export async function withPauses<T>(work: Pauses<T>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - since < stretchMs) continue;
    await nextTurn();
    since = performance.now();
  }
}
