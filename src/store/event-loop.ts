/** Rounds in a row that are for those who knock alone: while more than these knock at once, work goes on between them. */
const mostRounds = 64;
/** Milliseconds that work goes on for before those who knock are let in again. */
const workMs = 20;

const waiting: (() => void)[] = [];
let arrivals = 0;
/** How many had come when the last of them was seen to be in. */
let letIn = 0;
let until = 0;
let isGoing = false;

/** Somebody has come in. Node takes in one connection a round (libuv, uv__server_io), so the next may stand behind it. */
export function arrived(): void {
  arrivals += 1;
}

/** Whether nobody knocks and nobody waits in line, so that to wait for a round would serve nobody. */
export function isQuiet(): boolean {
  return !isGoing && arrivals === letIn;
}

/** A way to wait for a round, by which all who wait at one time go on together. @param first is done before they do */
export function sharedRound(first: () => void = () => {}): () => Promise<void> {
  let next: Promise<void> | null = null;
  return () => {
    next ??= goRound().then(() => {
      next = null;
      first();
    });
    return next;
  };
}

/**
 * Resolves once the event loop has gone round, for one caller after the other: what eight requests do between two rounds
 * would keep everybody else waiting eight times as long as one may. Every few milliseconds all who knock are let in first.
 */
export function goRound(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (isGoing) return;
    isGoing = true;
    setImmediate(look, arrivals, 1);
  });
}

function look(before: number, rounds: number): void {
  const now = performance.now();
  if (now >= until) {
    if (arrivals !== before && rounds < mostRounds) {
      setImmediate(look, arrivals, rounds + 1);
      return;
    }
    if (arrivals === before) letIn = arrivals;
    until = now + workMs;
  }
  waiting.shift()?.();
  isGoing = waiting.length > 0;
  if (isGoing) setImmediate(look, arrivals, 1);
}
