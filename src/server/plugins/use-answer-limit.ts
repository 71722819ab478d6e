import type { Plugin } from 'graphql-yoga';
import type { Limits } from '../../graphql/limits.ts';
import type { Operation } from '../operation.ts';
import { overLimit } from '../over-limit.ts';

/**
 * Refuses an answer of too many bytes before it is written as a text, which would take the memory of all of them at once.
 * What it has is charged to the meter.
 */
export function useAnswerLimit({ answerBytes: most }: Limits): Plugin<{ operation: Operation }> {
  return {
    onExecute: ({ args }) => ({
      onExecuteDone: ({ result, setResult }) => {
        if (Symbol.asyncIterator in result || result.data === undefined) return;
        const bytes = bytesOf(result.data, most);
        const { operation } = args.contextValue as { operation: Operation }; // put there by graphql-handler.ts
        if (bytes <= most) operation.meter.charge('kilobyte', bytes / 1_000);
        else
          setResult({
            errors: [overLimit('ANSWER_TOO_LARGE', 'bytes of the answer', `more than ${most}`, most, advice)],
          });
      },
    }),
  };
}

const advice = 'ask for fewer rows a page, for fewer fields, or for long texts one by one';

/** About how many bytes a value has as JSON, counted no further than just beyond `most`. */
function bytesOf(value: unknown, most: number): number {
  if (typeof value === 'string') return value.length + 2;
  if (typeof value !== 'object' || value === null) return 5;
  let bytes = 2;
  if (Array.isArray(value)) {
    for (const item of value) {
      bytes += bytesOf(item, most - bytes) + 1;
      if (bytes > most) return bytes;
    }
    return bytes;
  }
  for (const name in value) {
    bytes += name.length + 4 + bytesOf((value as Record<string, unknown>)[name], most - bytes);
    if (bytes > most) return bytes;
  }
  return bytes;
}
