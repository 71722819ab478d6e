/** A JSON Schema (2020-12), as tools tell what they take and give. */
export type JsonSchema = Readonly<Record<string, unknown>>;

type Properties = Readonly<Record<string, JsonSchema>>;

export function text(description?: string, bounds: { readonly most?: number } = {}): JsonSchema {
  return {
    type: 'string',
    ...described(description),
    ...(bounds.most === undefined ? {} : { maxLength: bounds.most }),
  };
}

export function flag(description?: string): JsonSchema {
  return { type: 'boolean', ...described(description) };
}

export function whole(
  description?: string,
  bounds: { readonly least?: number; readonly most?: number; readonly usual?: number } = {},
): JsonSchema {
  const { least, most, usual } = bounds;
  return {
    type: 'integer',
    ...described(description),
    ...(least === undefined ? {} : { minimum: least }),
    ...(most === undefined ? {} : { maximum: most }),
    ...(usual === undefined ? {} : { default: usual }),
  };
}

export function oneOf(values: readonly string[], description?: string, usual?: string): JsonSchema {
  return {
    type: 'string',
    enum: values,
    ...described(description),
    ...(usual === undefined ? {} : { default: usual }),
  };
}

export function list(
  items: JsonSchema,
  description?: string,
  bounds: { least?: number; most?: number } = {},
): JsonSchema {
  const { least, most } = bounds;
  return {
    type: 'array',
    items,
    ...described(description),
    ...(least === undefined ? {} : { minItems: least }),
    ...(most === undefined ? {} : { maxItems: most }),
  };
}

/** What a tool takes. @param required the names that may not be left out */
export function takes(properties: Properties, required: readonly string[] = []): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false };
}

/** Each property is there; what may be missing is null. */
export function record(properties: Properties, description?: string): JsonSchema {
  const required = Object.keys(properties);
  return { type: 'object', ...described(description), properties, required, additionalProperties: false };
}

export function orNull(schema: JsonSchema): JsonSchema {
  const { description, ...rest } = schema;
  return { ...described(description as string | undefined), anyOf: [rest, { type: 'null' }] };
}

function described(description: string | undefined): JsonSchema {
  return description === undefined ? {} : { description };
}
