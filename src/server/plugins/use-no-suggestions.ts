import { validate } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/**
 * Leaves "Did you mean …?" out of what is refused: to look for names that are near costs more the more names a query gets
 * wrong, and the schema is there to be read (docs/decisions/0019-limits-and-what-they-refuse.md). Variables lose theirs
 * where they are coerced, in use-cost-limit.ts.
 */
export function useNoSuggestions(): Plugin {
  return {
    onValidate: ({ setValidationFn }) => {
      setValidationFn((schema, document, rules, typeInfo, options) =>
        validate(schema, document, rules, { ...options, hideSuggestions: true }, typeInfo),
      );
    },
  };
}
