import { GraphQLError, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';

export interface TextLimits {
  /** Names, values and marks in a query. */
  readonly maxTokens: number;
  /** Brackets within brackets, in a query and in its variables. */
  readonly maxNesting: number;
}

export const textLimits: TextLimits = { maxTokens: 2_000, maxNesting: 100 };

/**
 * Refuses what would take long, or exhaust the stack, before anything looks at what it means: a query of too many
 * tokens, and brackets nested too deep, in the query or in its variables.
 */
export function useTextLimits({ maxTokens, maxNesting }: TextLimits = textLimits): Plugin {
  return {
    onParams: ({ params: { query, variables } }) => {
      const nesting = Math.max(
        typeof query === 'string' ? nestingOfText(query) : 0,
        nestingOfValue(variables ?? null, maxNesting),
      );
      if (nesting > maxNesting)
        throw tooCostly(`brackets are nested ${nesting} deep or more, at most ${maxNesting} are allowed`);
    },
    onParse: ({ setParseFn }) => {
      setParseFn((source, options) => {
        try {
          return parse(source, { ...options, maxTokens });
        } catch (error) {
          const tooMany = error instanceof Error && error.message.includes(`more that ${maxTokens} tokens`);
          throw tooMany ? tooCostly(`the query has more than ${maxTokens} tokens: ask for less at once`) : error;
        }
      });
    },
  };
}

function tooCostly(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COSTLY', http: { status: 400 } } });
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
