import type { App } from '../src/server/app.ts';
import { median } from './numbers.ts';
import { type QuestionName, textOf, type Variables } from './questions.ts';

/** The class as it was built, since what is measured is: through Vite it would be another one. */
export type MeterClass = typeof import('../src/graph/meter/meter.ts').Meter;

const asksARound = 5;

/**
 * What the meter costs each question: processor time with it against without, the median of rounds in turn, both in this
 * process, eight rounds a turn. Without it nothing is charged, and rows come from the store as they are.
 */
export async function meterCost(
  app: App,
  meter: MeterClass,
  asked: readonly (readonly [QuestionName, readonly Variables[]])[],
  turns: number,
): Promise<ReadonlyMap<QuestionName, number>> {
  const { charge, reader } = meter.prototype;
  const ratios = new Map<QuestionName, number>();
  const work = async (query: string, each: readonly Variables[], isMetered: boolean): Promise<number> => {
    meter.prototype.charge = isMetered ? charge : () => {};
    meter.prototype.reader = isMetered ? reader : (store) => store;
    const began = process.cpuUsage();
    for (let n = 0; n < asksARound; n += 1) await ask(app, query, each[n % each.length] ?? {});
    const { user, system } = process.cpuUsage(began);
    return user + system;
  };
  try {
    for (const [question, each] of asked) {
      const query = textOf(question, 'jejak');
      if (query === null) continue;
      const taken: { with: number[]; without: number[] } = { with: [], without: [] };
      for (let round = -turns; round < turns * 8; round += 1) {
        // The one that comes second finds warmer caches: they take turns at that too.
        const isFirst = round % 2 === 0;
        const first = await work(query, each, isFirst);
        const second = await work(query, each, !isFirst);
        if (round < 0) continue; // what is compiled meanwhile is no cost of either
        taken.with.push(isFirst ? first : second);
        taken.without.push(isFirst ? second : first);
      }
      ratios.set(question, median(taken.with) / median(taken.without));
    }
  } finally {
    Object.assign(meter.prototype, { charge, reader });
  }
  return ratios;
}

async function ask(app: App, query: string, variables: Variables): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const response = await app.request('/graphql', {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  await response.text();
}
