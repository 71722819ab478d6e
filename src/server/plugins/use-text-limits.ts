import { type GraphQLError, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Limits } from '../../graphql/limits.ts';
import { overLimit } from '../over-limit.ts';

/** What stands in a request, as far as it was looked at: anything. */
export interface Params {
  readonly query?: unknown;
  readonly variables?: unknown;
}

/**
 * Refuses what would take long, or exhaust the stack, before anything looks at what it means: a query of too many
 * tokens, and brackets nested too deep, in the query or in its variables.
 */
export function useTextLimits({ tokens, nesting }: Limits): Plugin {
  return {
    onParams: ({ params }) => {
      const refusal = tooNested(params, nesting);
      if (refusal !== null) throw refusal;
    },
    onParse: ({ setParseFn }) => {
      setParseFn((source, options) => {
        try {
          return parse(source, { ...options, maxTokens: tokens });
        } catch (error) {
          const tooMany = error instanceof Error && error.message.includes(`more that ${tokens} tokens`);
          throw tooMany
            ? overLimit('QUERY_TOO_LARGE', 'tokens of the query', `more than ${tokens}`, tokens, 'ask for less at once')
            : error;
        }
      });
    },
  };
}

/** The error for brackets that go deeper than `most`, or null. */
export function tooNested({ query, variables }: Params, most: number): GraphQLError | null {
  const reached = Math.max(
    typeof query === 'string' ? nestingOfText(query) : 0,
    nestingOfValue(variables ?? null, most),
  );
  if (reached <= most) return null;
  const advice = 'write the filter or the query with fewer levels';
  return overLimit('QUERY_TOO_DEEP', 'brackets within brackets', `${reached} or more`, most, advice);
}

/** How deep brackets go in a query. Those in strings and comments count too: no honest query has a hundred of them. */
function nestingOfText(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const mark of text) {
    if (mark === '{' || mark === '[' || mark === '(') depth += 1;
    else if (mark === '}' || mark === ']' || mark === ')') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** How deep lists and objects go in a JSON value, counted no further than one beyond `most`. */
function nestingOfValue(value: unknown, most: number): number {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= most; depth += 1) {
    const inner = level
      .filter((item) => typeof item === 'object' && item !== null)
      .flatMap((item) => Object.values(item as object));
    if (inner.length === 0) return depth;
    level = inner;
  }
  return most + 1;
}
