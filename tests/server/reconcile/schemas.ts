// The answers of the Reconciliation Service API 0.2, as its text describes them, in JSON Schema of our own: the repository of
// the specification has no licence. They are stricter than the text where Jejak always says more: nothing may stand beside.

const text = { type: 'string', minLength: 1 };
const address = { type: 'string', pattern: '^https?://' };
const withId = { type: 'string', pattern: '^https?://[^ ]*\\{\\{id\\}\\}[^ ]*$' };
/** An object of these properties and no others; those whose names end in `?` may be missing. */
const object = (properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties).filter((name) => !name.endsWith('?')),
  properties: Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name.replace(/\?$/, ''), schema])),
});
const list = (items: object, more: object = {}) => ({ type: 'array', items, ...more });
const idAndName = { id: text, name: text };

const type = object({ ...idAndName, 'description?': text, 'broader?': list(object(idAndName)) });
const suggestService = object({
  service_url: address,
  service_path: { type: 'string', pattern: '^/' },
  flyout_service_path: { type: 'string', pattern: '\\$\\{id\\}' },
});
const setting = { name: text, label: text, help_text: text };
const choice = object({ value: text, name: text });

export const manifestSchema = object({
  versions: list(text, { contains: { const: '0.2' } }),
  name: text,
  identifierSpace: address,
  schemaSpace: address,
  defaultTypes: list(type, { uniqueItems: true, minItems: 1 }),
  view: object({ url: withId }),
  preview: object({ url: withId, width: { type: 'integer', minimum: 1 }, height: { type: 'integer', minimum: 1 } }),
  suggest: object({ entity: suggestService, type: suggestService, property: suggestService }),
  extend: object({
    propose_properties: object({ service_url: address, service_path: { type: 'string', pattern: '^/' } }),
    property_settings: list({
      oneOf: [
        object({ ...setting, type: { const: 'number' }, default: { type: 'number' } }),
        object({ ...setting, type: { const: 'text' }, default: { type: 'string' } }),
        object({ ...setting, type: { const: 'checkbox' }, default: { type: 'boolean' } }),
        object({ ...setting, type: { const: 'select' }, default: text, choices: list(choice, { minItems: 1 }) }),
      ],
    }),
  }),
  batchSize: { type: 'integer', minimum: 1 },
});

const candidate = object({
  ...idAndName,
  description: text,
  score: { type: 'number', minimum: 0, maximum: 100 },
  match: { type: 'boolean' },
  type: list(type, { minItems: 1 }),
  features: list(object({ id: text, value: { type: ['number', 'boolean'] } }), { minItems: 1 }),
});

export const resultsSchema = { type: 'object', additionalProperties: object({ result: list(candidate) }) };

export const suggestSchemas = {
  entity: object({ result: list(object({ ...idAndName, description: text, notable: list(type, { minItems: 1 }) })) }),
  type: object({ result: list(type) }),
  property: object({ result: list(object({ ...idAndName, description: text })) }),
};

export const flyoutSchema = object({ id: text, html: text });

export const proposalSchema = object({
  properties: list(object(idAndName), { minItems: 1 }),
  'type?': text,
  'limit?': { type: 'integer' },
});

const value = {
  oneOf: [object(idAndName), object({ str: text }), object({ int: { type: 'integer' } })],
};

export const extendSchema = object({
  meta: list(object({ ...idAndName, 'type?': type })),
  rows: { type: 'object', additionalProperties: { type: 'object', additionalProperties: list(value) } },
});
