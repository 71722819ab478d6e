import { badInput } from '../../errors.ts';
import type { DeskDocument } from '../../explorer/desk/desk-document.ts';
import { entityKindOf, nodeKindOf } from '../../ontology/ids.ts';
import { kinds } from '../../ontology/ontology.ts';

type Check = (value: unknown, at: string) => void;

const text: Check = (value, at) => {
  if (typeof value !== 'string') throw badInput(at, 'is a text');
};
const place: Check = (value, at) => {
  if (value !== null && !(Number.isInteger(value) && (value as number) >= 0))
    throw badInput(at, 'is a whole number, or null');
};
const flag: Check = (value, at) => {
  if (typeof value !== 'boolean') throw badInput(at, 'is true or false');
};
const anything: Check = () => {};
const orNull =
  (check: Check): Check =>
  (value, at) => {
    if (value !== null) check(value, at);
  };
const oneOf =
  (words: readonly string[]): Check =>
  (value, at) => {
    if (!words.includes(value as string)) throw badInput(at, `is one of ${words.join(', ')}`);
  };
const listOf =
  (check: Check, most: number): Check =>
  (value, at) => {
    if (!Array.isArray(value) || value.length > most) throw badInput(at, `is a list of ${most} at most`);
    for (const [index, item] of value.entries()) check(item, `${at}[${index}]`);
  };
const mapOf =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badInput(at, 'is an object');
    for (const [name, check] of Object.entries(checks))
      check((value as Record<string, unknown>)[name], `${at}.${name}`);
  };
/** A dossier has a category within a recipient within a list. */
const mostDepth = 12;

/** Keys of a dossier and below them; what they say is for the check of the dossier. */
const values = (value: unknown, at: string, depth = 0): void => {
  if (value === null || ['string', 'number'].includes(typeof value)) return;
  if (depth > mostDepth) throw badInput('document', `has values within values, ${mostDepth} deep at most`);
  if (typeof value !== 'object') throw badInput(at, 'is a text, a number, a list, or a map of these');
  for (const [name, part] of Object.entries(value)) {
    if (!Array.isArray(value) && !/^[A-Za-z]{1,40}$/.test(name)) throw badInput(at, 'has keys of letters alone');
    values(part, `${at}.${name}`, depth + 1);
  }
};
const valueMap: Check = (value, at) => {
  mapOf({})(value, at);
  values(value, at);
};
const entityId: Check = (value, at) => {
  if (typeof value !== 'string' || entityKindOf(value) === null) throw badInput(at, 'is the id of an entity');
};
const sentence: Check = (value, at) => {
  if (typeof value !== 'string' || !/^[a-z]+:[a-z0-9-]+ [A-Z_]+(?: [a-z]+:[a-z0-9-]+)?$/.test(value))
    throw badInput(at, 'is "subject TYPE object", or "subject TYPE"');
};

const words = mapOf({ exact: text, occurrence: place, startAt: place, endAt: place });
const card = {
  key: text,
  verdict: oneOf(['open', 'accepted', 'refused']),
  sureness: anything,
  saved: orNull(mapOf({ text, sha256: text })),
};
const evidence = listOf(words, 40);

const document = mapOf({
  name: (value, at) => {
    if (typeof value !== 'string' || nodeKindOf(`dossier:${value}`) === null)
      throw badInput(at, 'is lower case letters, digits and single hyphens, at most 96');
  },
  file: text,
  text,
  base: orNull(text),
  source: mapOf({ ...card, fields: valueMap }),
  entities: listOf(
    mapOf({
      ...card,
      id: entityId,
      kind: oneOf(Object.keys(kinds)),
      name: text,
      otherNames: listOf(text, 100),
      fields: valueMap,
      isNew: flag,
      later: orNull(entityId),
    }),
    2_000,
  ),
  claims: listOf(mapOf({ ...card, claim: sentence, fields: valueMap, evidence }), 2_000),
  conferrals: listOf(mapOf({ ...card, id: entityId, fields: valueMap, evidence }), 2_000),
  rest: text,
  heads: valueMap,
  notes: listOf(text, 20),
});

/**
 * A document as a browser sends it.
 * @throws {JejakError} BAD_USER_INPUT with the place of the first thing that is none
 */
export function readDocument(value: unknown): DeskDocument {
  document(value, 'document');
  return value as DeskDocument; // as was just seen
}
