/** A JSON Schema as far as ours goes. */
export type Schema = boolean | { readonly [keyword: string]: unknown };

/** What is wrong with a value at one place of it. */
export interface SchemaProblem {
  readonly path: string;
  readonly keyword: string;
}

type Check = (
  expected: never,
  value: unknown,
  path: string,
  schema: { readonly [keyword: string]: unknown },
) => SchemaProblem[];

/** What says nothing of a value. */
const annotations = ['$schema', '$comment', 'title', 'description', 'definitions', 'then'];

/**
 * Checks a value against a schema of draft 7, with the keywords that the schema of dossiers uses: no validator is among
 * our dependencies. A keyword that is not known here is an error, so that none is passed over.
 */
export function checkAgainst(root: Schema, value: unknown): SchemaProblem[] {
  const isMap = (one: unknown): one is Record<string, unknown> =>
    typeof one === 'object' && one !== null && !Array.isArray(one);
  const fails = (path: string, keyword: string, failed: boolean): SchemaProblem[] =>
    failed ? [{ path, keyword }] : [];
  const passes = (schema: Schema, one: unknown): boolean => check(schema, one, '').length === 0;
  const types: Record<string, (one: unknown) => boolean> = {
    string: (one) => typeof one === 'string',
    number: (one) => typeof one === 'number',
    integer: (one) => Number.isInteger(one),
    boolean: (one) => typeof one === 'boolean',
    array: Array.isArray,
    object: isMap,
  };
  const keywords: Record<string, Check> = {
    $ref: (target: string, one, path) => {
      const name = target.replace('#/definitions/', '');
      const definition = (root as Record<string, Record<string, Schema>>)['definitions']?.[name];
      if (definition === undefined) throw new Error(`no such definition: ${target}`);
      return check(definition, one, path);
    },
    type: (wanted: string | string[], one, path) =>
      fails(path, 'type', ![wanted].flat().some((type) => types[type]?.(one))),
    enum: (words: unknown[], one, path) => fails(path, 'enum', !words.includes(one)),
    const: (word: unknown, one, path) => fails(path, 'const', one !== word),
    pattern: (pattern: string, one, path) =>
      fails(path, 'pattern', typeof one === 'string' && !new RegExp(pattern).test(one)),
    minimum: (least: number, one, path) => fails(path, 'minimum', typeof one === 'number' && one < least),
    maximum: (most: number, one, path) => fails(path, 'maximum', typeof one === 'number' && one > most),
    required: (names: string[], one, path) =>
      names.flatMap((name) => fails(`${path}/${name}`, 'required', isMap(one) && !(name in one))),
    properties: (properties: Record<string, Schema>, one, path) =>
      Object.entries(properties).flatMap(([name, schema]) =>
        isMap(one) && name in one ? check(schema, one[name], `${path}/${name}`) : [],
      ),
    additionalProperties: (schema: Schema, one, path, { properties = {} }) =>
      Object.entries(isMap(one) ? one : {}).flatMap(([name, part]) =>
        name in (properties as object) ? [] : check(schema, part, `${path}/${name}`),
      ),
    propertyNames: (schema: Schema, one, path) =>
      Object.keys(isMap(one) ? one : {}).flatMap((name) => check(schema, name, `${path}/${name}`)),
    minProperties: (least: number, one, path) =>
      fails(path, 'minProperties', isMap(one) && Object.keys(one).length < least),
    maxProperties: (most: number, one, path) =>
      fails(path, 'maxProperties', isMap(one) && Object.keys(one).length > most),
    dependencies: (needs: Record<string, string[]>, one, path) =>
      Object.entries(needs).flatMap(([name, needed]) =>
        isMap(one) && name in one
          ? needed.flatMap((other) => fails(`${path}/${other}`, 'dependencies', !(other in one)))
          : [],
      ),
    maxLength: (most: number, one, path) => fails(path, 'maxLength', typeof one === 'string' && one.length > most),
    items: (schema: Schema, one, path) =>
      Array.isArray(one) ? one.flatMap((item, index) => check(schema, item, `${path}/${index}`)) : [],
    minItems: (least: number, one, path) => fails(path, 'minItems', Array.isArray(one) && one.length < least),
    anyOf: (schemas: Schema[], one, path) => fails(path, 'anyOf', !schemas.some((schema) => passes(schema, one))),
    oneOf: (schemas: Schema[], one, path) =>
      fails(path, 'oneOf', schemas.filter((schema) => passes(schema, one)).length !== 1),
    allOf: (schemas: Schema[], one, path) => schemas.flatMap((schema) => check(schema, one, path)),
    not: (schema: Schema, one, path) => fails(path, 'not', passes(schema, one)),
    if: (schema: Schema, one, path, { then = true }) => (passes(schema, one) ? check(then as Schema, one, path) : []),
  };
  function check(schema: Schema, one: unknown, path: string): SchemaProblem[] {
    if (typeof schema === 'boolean') return fails(path, 'false', !schema);
    return Object.entries(schema).flatMap(([keyword, expected]) => {
      if (annotations.includes(keyword)) return [];
      const known = keywords[keyword];
      if (known === undefined) throw new Error(`not a keyword that is known here: ${keyword}`);
      return known(expected as never, one, path, schema);
    });
  }
  return check(root, value, '');
}
