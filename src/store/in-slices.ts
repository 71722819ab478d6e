/** Some 20 ms of rows made into objects, or of rows made into claims. */
const sliceSize = 2_000;

/** One count for all who work at one time: fifty questions of a request that each stop in time would not be one that does. */
let sinceTurn = 0;
let turn: Promise<void> | null = null;

/** Does something with each of many things, and lets the event loop go round between slices of them. */
export async function inSlices<T>(items: Iterable<T>, each: (item: T) => void): Promise<void> {
  for (const item of items) {
    if (sinceTurn >= sliceSize) await inTurn(0);
    each(item);
    sinceTurn += 1;
  }
}

/** Resolves when it is the turn of work on so many things, which is then done in one go. */
export async function inTurn(count: number): Promise<void> {
  while (sinceTurn >= sliceSize) await nextTurn();
  sinceTurn += count;
}

function nextTurn(): Promise<void> {
  turn ??= new Promise((resolve) => {
    setImmediate(() => {
      turn = null;
      sinceTurn = 0;
      resolve();
    });
  });
  return turn;
}
