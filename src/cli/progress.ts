import type { Io } from './io.ts';

/** Milliseconds between two pictures: more of them cannot be read. */
const often = 100;

/** A bar on one line that is drawn over itself, and rubbed out at the end. */
export interface Progress {
  show(what: string, done: number, all: number): void;
  end(): void;
}

/** Draws on a terminal alone: in a log or a pipe nothing is written. @param now milliseconds, for tests */
export function makeProgress(io: Io, now: () => number = Date.now): Progress {
  const { terminal } = io;
  if (terminal === null) return { show: () => {}, end: () => {} };
  let task = '';
  let began = 0;
  let drawn = Number.NEGATIVE_INFINITY;
  return {
    show: (what, done, all) => {
      if (what !== task) [task, began] = [what, now()];
      if (now() - drawn < often && done < all) return;
      drawn = now();
      terminal(`\r\u001b[K${pictureOf(what, done, all, (now() - began) / 1000)}`);
    },
    end: () => {
      if (task !== '') terminal('\r\u001b[K');
      task = '';
    },
  };
}

/** Such as `writing [######......]  50 %  5,000 of 10,000, 212/s, 24 s left`. @param seconds since it began */
export function pictureOf(what: string, done: number, all: number, seconds: number): string {
  const width = 24;
  const share = all === 0 ? 1 : done / all;
  const full = Math.round(share * width);
  const bar = '#'.repeat(full) + '.'.repeat(width - full);
  const rate = seconds > 0 ? done / seconds : 0;
  const left = rate > 0 ? `, ${rate.toFixed(0)}/s, ${Math.ceil((all - done) / rate)} s left` : '';
  return `${what} [${bar}] ${(share * 100).toFixed(0).padStart(3)} %  ${count(done)} of ${count(all)}${left}`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
