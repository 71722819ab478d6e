import { Turns } from './turns.ts';

/**
 * Some 20 ms of rows made into objects, or of rows made into claims. One count for all who work at one time: fifty
 * questions of a request that each stop in time would not be one that does.
 */
const turns = new Turns(2_000);

/** Does something with each of many things, and lets the event loop go round between slices of them. */
export async function inSlices<T>(items: Iterable<T>, each: (item: T) => void): Promise<void> {
  for (const item of items) {
    if (turns.isDue) await inTurn(0);
    each(item);
    turns.count(1);
  }
}

/** Resolves when it is the turn of work on so many things, which is then done in one go. */
export function inTurn(count: number): Promise<void> {
  return turns.inTurn(() => turns.count(count));
}
