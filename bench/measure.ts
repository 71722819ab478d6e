import { performance } from 'node:perf_hooks';
import { timesTurnedAway } from './client/ask.ts';
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
  /** Which share of that time the asking process was busy: near one, it and not the server was the bound. */
  readonly clientOfSixteen: number | null;
  /** How many of them were turned away at first, for each answer; they were sent again. */
  readonly shedOfSixteen: number | null;
  /** Bytes that an answer has the server allocate on its heap; null where that cannot be told apart. */
  readonly allocated: number | null;
}

export interface Turn {
  readonly question: QuestionName;
  readonly each: readonly Variables[];
  readonly contenders: readonly Contender[];
}

const many = 16;

/** By so many answers a round allocations are counted: the heap is seen to a few kilobytes. */
const countedAnswers = 16;

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
  const timings = new Map<QuestionName, Map<Contender, Timing>>();
  for (const [at, { question, each }] of turns.entries()) {
    const ofQuestion = new Map<Contender, Timing>();
    for (const [contender, taken] of results[at] ?? [])
      ofQuestion.set(contender, timingOf(taken, await allocatedBy(contender, question, each, rounds * countedAnswers)));
    timings.set(question, ofQuestion);
  }
  return timings;
}

/** Once nothing is timed any more: the same question many times, one at a time. */
async function allocatedBy(
  contender: Contender,
  question: QuestionName,
  each: readonly Variables[],
  answers: number,
): Promise<number | null> {
  if (contender.allocated === null) return null;
  const bytes = await contender.allocated(async () => {
    for (let n = 0; n < answers; n += 1) await contender.ask(question, each[n % each.length] ?? {});
  });
  return bytes / answers;
}

interface Slice {
  readonly ms: number[];
  /** From the first request to the last answer, and for how much of it this process was busy. */
  lasted: number;
  busy: number;
  shed: number;
}

interface Taken {
  readonly one: Slice;
  readonly sixteen: Slice;
}

const newSlice = (): Slice => ({ ms: [], lasted: 0, busy: 0, shed: 0 });
const newTaken = (): Taken => ({ one: newSlice(), sixteen: newSlice() });

function add(sum: Slice, { ms, lasted, busy, shed }: Slice): void {
  for (const each of ms) sum.ms.push(each);
  sum.lasted += lasted;
  sum.busy += busy;
  sum.shed += shed;
}

/** Each variables at least once a slice, however slow: no contender is spared what is hard for it. */
async function slice(
  contender: Contender,
  question: QuestionName,
  each: readonly Variables[],
  forMs: number,
  atOnce: number,
): Promise<Slice> {
  const [start, before] = [performance.now(), performance.eventLoopUtilization()];
  if (contender.askItself !== undefined) {
    const ms = await contender.askItself(question, each, forMs);
    return { ms, lasted: ms.reduce((sum, one) => sum + one, 0), busy: 0, shed: 0 };
  }
  const ms: number[] = [];
  const shed = timesTurnedAway();
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
  const { active: busy } = performance.eventLoopUtilization(before);
  return { ms, lasted: performance.now() - start, busy, shed: timesTurnedAway() - shed };
}

function timingOf({ one, sixteen }: Taken, allocated: number | null): Timing {
  const parallel = sixteen.ms.length > 0;
  return {
    asked: one.ms.length + sixteen.ms.length,
    p50: median(one.ms),
    p99: quantile(one.ms, 0.99),
    rate: (1_000 * one.ms.length) / one.lasted,
    rateOfSixteen: parallel ? (1_000 * sixteen.ms.length) / sixteen.lasted : null,
    p99OfSixteen: parallel ? quantile(sixteen.ms, 0.99) : null,
    clientOfSixteen: parallel ? sixteen.busy / sixteen.lasted : null,
    shedOfSixteen: parallel ? sixteen.shed / sixteen.ms.length : null,
    allocated,
  };
}
