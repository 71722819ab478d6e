/** Rounds in a row that are for those who knock alone: while more than these knock at once, work goes on between them. */
const mostRounds = 64;
/** Milliseconds that work goes on for before those who knock are let in again. */
const workMs = 20;

const waiting: (() => void)[] = [];
let arrivals = 0;
let until = 0;
let isGoing = false;

/** Somebody has come in. Node takes in one connection a round (libuv, uv__server_io), so the next may stand behind it. */
export function arrived(): void {
  arrivals += 1;
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
    until = now + workMs;
  }
  waiting.shift()?.();
  isGoing = waiting.length > 0;
  if (isGoing) setImmediate(look, arrivals, 1);
}
