import type { Served } from '../served.ts';
import { type Answered, send } from './client.ts';

/** What was seen of a server while something was fired at it. */
export interface Seen {
  /** The longest that `/healthz` took to answer, in milliseconds. */
  readonly silence: number;
  /** The same of the home page; one that was shed counts as answered. */
  readonly home: number;
  /** The most memory, in megabytes; null where the machine does not tell. */
  readonly memory: number | null;
  /** Answers of the probes that were none, or 5xx other than 503. */
  readonly failed: number;
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks for `/healthz` and the home page again and again while `work` goes on, and once more after it. */
export async function probed<T>(server: Served, work: () => Promise<T>): Promise<{ seen: Seen; done: T }> {
  const [health, home]: [Answered[], Answered[]] = [[], []];
  let [going, memory] = [true, server.memory()];
  const probing = async (path: string, into: Answered[], every: number): Promise<void> => {
    do {
      into.push(await send(server.url, { path }));
      await wait(every);
    } while (going);
    into.push(await send(server.url, { path }));
  };
  const weighing = async (): Promise<void> => {
    while (going) {
      memory = Math.max(memory ?? 0, server.memory() ?? 0) || null;
      await wait(100);
    }
  };
  const probes = [probing('/healthz', health, 20), probing('/', home, 200), weighing()];
  const done = await work();
  going = false;
  await Promise.all(probes);
  const isFailure = ({ status }: Answered): boolean => status === null || (status >= 500 && status !== 503);
  return {
    done,
    seen: {
      silence: Math.max(...health.map(({ ms }) => ms)),
      home: Math.max(...home.map(({ ms }) => ms)),
      memory,
      failed: [...health, ...home].filter(isFailure).length + health.filter(({ status }) => status !== 200).length,
    },
  };
}
