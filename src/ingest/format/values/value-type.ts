import type { Yaml } from '../yaml.ts';

/** A JSON Schema of draft 7: editors read nothing later. */
export type Schema = Readonly<Record<string, unknown>>;

/** A kind of value: how the reader takes it out of a file, and what the JSON Schema says of it. */
export interface ValueType<T> {
  /**
   * Reports what is wrong at its place.
   * @param called what problems call it
   * @returns null where it is nothing that could be used
   */
  readonly read: (value: Yaml, called: string) => T | null;
  readonly schema: Schema;
  /** Its name among the definitions of the JSON Schema; absent where it is written out wherever it stands. */
  readonly definition?: string;
}

/** The schema of a value where it stands: a reference, where the type is among the definitions. */
export function schemaOf({ definition, schema }: ValueType<unknown>, is?: string): Schema {
  const described = is === undefined ? {} : { description: is };
  return definition === undefined ? { ...schema, ...described } : { ...described, $ref: `#/definitions/${definition}` };
}

/** A value that whatever takes it over reads later. */
export function unread({ read: _, ...described }: ValueType<unknown>): ValueType<Yaml> {
  return { ...described, read: (value) => value };
}

/** One value or a list of them, read later and one by one; it stands among the definitions. */
export function several(one: Schema, is: string, definition: string): ValueType<readonly Yaml[]> {
  return { definition, schema: severalOf(one, is), read: itemsOf };
}

export function severalOf(one: Schema, is: string, minItems = 0): Schema {
  return { description: is, anyOf: [one, arrayOf(one, minItems)] };
}

function arrayOf(items: Schema, minItems: number): Schema {
  return { type: 'array', ...(minItems === 0 ? {} : { minItems }), items };
}

export function itemsOf(value: Yaml): readonly Yaml[] {
  return value.is === 'list' ? value.items : [value];
}

/** A list, whose items are read later and one by one. */
export function listOf(items: Schema, minItems = 0): ValueType<readonly Yaml[]> {
  return {
    schema: arrayOf(items, minItems),
    read: (value, called) => {
      if (value.is === 'list') return value.items;
      value.problem(`${called} is a list: each item begins with a hyphen`);
      return null;
    },
  };
}

/** A text that is all of the expression, whose alternatives stand in brackets. */
export function pattern(expression: string, is: string, type: string | readonly string[] = 'string'): Schema {
  return { description: is, type, pattern: `^${expression}$` };
}

/** A condition and what it brings. Written so because an object with a `then` of its own may be taken for a promise. */
export function when(condition: Schema, consequence: Schema): Schema {
  return Object.fromEntries([
    ['if', condition],
    ['then', consequence],
  ]);
}
