import type { DocumentNode, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Limits } from '../../graphql/limits.ts';
import { type QuerySize, querySize } from '../../graphql/query-size.ts';
import { overLimit } from '../over-limit.ts';

// Documents are kept by the cache of parsed ones: one that comes again is not measured again.
const measured = new WeakMap<DocumentNode, QuerySize>();

export function sizeOf(document: DocumentNode): QuerySize {
  const known = measured.get(document);
  if (known !== undefined) return known;
  const size = querySize(document);
  measured.set(document, size);
  return size;
}

/**
 * Refuses a query that is too deep or too wide, or has too many aliases or directives. Before it is validated: the rules
 * of GraphQL compare each field with each of its name, and tell every unknown directive.
 */
export function useSizeLimits(allowed: Limits): Plugin {
  return {
    onParse:
      () =>
      ({ result, replaceParseResult }) => {
        if (!isDocument(result)) return;
        const refusal = tooLarge(sizeOf(result), allowed);
        if (refusal !== null) replaceParseResult(refusal);
      },
  };
}

function tooLarge(size: QuerySize, allowed: Limits): GraphQLError | null {
  if (size.directives > allowed.directives)
    return overLimit('QUERY_TOO_LARGE', 'directives', size.directives, allowed.directives, 'leave some out');
  if (size.directivesAtOnce > allowed.directivesAtOnce) {
    const advice = 'give each of them once';
    return overLimit(
      'QUERY_TOO_LARGE',
      'directives at one place',
      size.directivesAtOnce,
      allowed.directivesAtOnce,
      advice,
    );
  }
  if (size.aliases > allowed.aliases) {
    const advice = 'ask for many at once with a list, such as nodes(ids: …)';
    return overLimit('QUERY_TOO_MANY_ALIASES', 'aliases', size.aliases, allowed.aliases, advice);
  }
  if (size.depth > allowed.depth) {
    const advice = 'ask for the inner part in a query of its own, by its id';
    return overLimit('QUERY_TOO_DEEP', 'depth of the query', size.depth, allowed.depth, advice);
  }
  if (size.breadth > allowed.breadth) {
    const advice = 'ask for fewer fields, or in two queries';
    return overLimit('QUERY_TOO_LARGE', 'breadth of the query', size.breadth, allowed.breadth, advice);
  }
  return null;
}

function isDocument(result: unknown): result is DocumentNode {
  return typeof result === 'object' && result !== null && 'definitions' in result;
}
