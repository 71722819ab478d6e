import type { Contender } from './contenders.ts';
import { median, quantile } from './numbers.ts';
import type { QuestionName, Variables } from './questions.ts';

/** How one contender did at one question. Milliseconds, and answers a second. */
export interface Timing {
  readonly asked: number;
  readonly p50: number;
  readonly p99: number;
  readonly rate: number;
  /** With sixteen requests under way; null where there is no HTTP to send them over. */
  readonly rateOfSixteen: number | null;
  readonly p99OfSixteen: number | null;
}

export interface Turn {
  readonly question: QuestionName;
  readonly each: readonly Variables[];
  readonly contenders: readonly Contender[];
}

const many = 16;

/**
 * Warms everybody up, then gives each its turn at each question, round after round: what slows the machine down for a
 * while slows all of them down.
 */
export async function measure(
  turns: readonly Turn[],
  { rounds, sliceMs, warmUpMs }: { rounds: number; sliceMs: number; warmUpMs: number },
): Promise<Map<QuestionName, Map<Contender, Timing>>> {
  for (const { question, each, contenders } of turns)
    for (const contender of contenders) {
      await slice(contender, question, each, warmUpMs / 2, 1);
      if (contender.askItself === undefined) await slice(contender, question, each, warmUpMs / 2, many);
    }
  const results = turns.map(({ contenders }) => new Map(contenders.map((contender) => [contender, newTaken()])));
  for (let round = 0; round < rounds; round += 1)
    for (const [at, { question, each, contenders }] of turns.entries())
      for (const contender of contenders) {
        const taken = results[at]?.get(contender);
        if (taken === undefined) continue;
        add(taken.one, await slice(contender, question, each, sliceMs, 1));
        if (contender.askItself === undefined)
          add(taken.sixteen, await slice(contender, question, each, sliceMs, many));
      }
  return new Map(
    turns.map(({ question }, at) => [
      question,
      new Map([...(results[at] ?? [])].map(([contender, taken]) => [contender, timingOf(taken)])),
    ]),
  );
}

interface Slice {
  readonly ms: number[];
  /** From the first request to the last answer. */
  lasted: number;
}

interface Taken {
  readonly one: Slice;
  readonly sixteen: Slice;
}

const newTaken = (): Taken => ({ one: { ms: [], lasted: 0 }, sixteen: { ms: [], lasted: 0 } });

function add(sum: Slice, { ms, lasted }: Slice): void {
  for (const each of ms) sum.ms.push(each);
  sum.lasted += lasted;
}

/** Each variables at least once a slice, however slow: no contender is spared what is hard for it. */
async function slice(
  contender: Contender,
  question: QuestionName,
  each: readonly Variables[],
  forMs: number,
  atOnce: number,
): Promise<Slice> {
  const start = performance.now();
  if (contender.askItself !== undefined) {
    const ms = await contender.askItself(question, each, forMs);
    return { ms, lasted: ms.reduce((sum, one) => sum + one, 0) };
  }
  const ms: number[] = [];
  let next = 0;
  const client = async (): Promise<void> => {
    while (performance.now() - start < forMs || next < each.length) {
      const variables = each[next % each.length] ?? {};
      next += 1;
      const began = performance.now();
      await contender.ask(question, variables);
      ms.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, client));
  return { ms, lasted: performance.now() - start };
}

function timingOf({ one, sixteen }: Taken): Timing {
  const parallel = sixteen.ms.length > 0;
  return {
    asked: one.ms.length + sixteen.ms.length,
    p50: median(one.ms),
    p99: quantile(one.ms, 0.99),
    rate: (1_000 * one.ms.length) / one.lasted,
    rateOfSixteen: parallel ? (1_000 * sixteen.ms.length) / sixteen.lasted : null,
    p99OfSixteen: parallel ? quantile(sixteen.ms, 0.99) : null,
  };
}
