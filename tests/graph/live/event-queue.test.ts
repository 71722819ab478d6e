import { expect, it } from 'vitest';
import { EventQueue } from '../../../src/graph/live/event-queue.ts';

interface Case {
  readonly queue: EventQueue<string>;
  readonly ended: () => number;
}

function queueOf(most: number): Case {
  let ended = 0;
  const onEnd = (): void => {
    ended += 1;
  };
  return { queue: new EventQueue<string>(most, (first) => `missed from ${first}`, onEnd), ended: () => ended };
}

it('gives events in their order, to a reader who waits and to one who comes later', async () => {
  const { queue } = queueOf(10);
  const first = queue.next();
  queue.push(['a', 'b']);
  expect(await first).toEqual({ done: false, value: 'a' });
  expect(await queue.next()).toEqual({ done: false, value: 'b' });
});

it('says once that more has happened than waits, beginning with the first, and goes on after that', async () => {
  const { queue } = queueOf(1_000);
  queue.push(Array.from({ length: 5_000 }, (_, index) => `event ${index}`));
  queue.push(['later']);
  expect(await queue.next()).toEqual({ done: false, value: 'missed from event 0' });
  queue.push(['after']);
  expect(await queue.next()).toEqual({ done: false, value: 'after' });
});

it('is over for good once its reader has left, whether or not anything was read', async () => {
  const { queue, ended } = queueOf(10);
  queue.push(['a']);
  expect(await queue.return()).toEqual({ done: true, value: undefined });
  queue.push(['b']);
  queue.end();
  expect(await queue.next()).toEqual({ done: true, value: undefined });
  expect(ended()).toBe(1);
});

it('gives what waits before its end, or before what went wrong', async () => {
  const { queue } = queueOf(10);
  queue.push(['a']);
  queue.end(new Error('gone'));
  expect(await queue.next()).toEqual({ done: false, value: 'a' });
  await expect(queue.next()).rejects.toThrow('gone');
});
