import { quoteInput } from '../../../errors.ts';
import { didYouMean } from '../../../ontology/nearest.ts';
import type { Yaml, YamlMap } from '../yaml.ts';
import { type Schema, schemaOf, unread, type ValueType } from './value-type.ts';

/** A key that may stand in a map. */
export interface Row<T, Required extends boolean = boolean> {
  readonly type: ValueType<T>;
  readonly required: Required;
  /** What it is, for whoever writes it in an editor. */
  readonly is: string | undefined;
  /** What problems call its value; the key itself unless given. */
  readonly called: string | undefined;
}
/** The keys of a map, in the order in which they are read. */
export type Rows = Readonly<Record<string, Row<unknown>>>;

/** What stands behind each key: null where nothing does, or nothing that could be used. */
export type Values<R extends Rows> = { readonly [K in keyof R]: R[K] extends Row<infer T> ? T | null : never };
/** The same, where all that is required is there. */
export type Whole<R extends Rows> = {
  readonly [K in keyof R]: R[K] extends Row<infer T, infer Required> ? (Required extends true ? T : T | null) : never;
};

export function required<T>(type: ValueType<T>, is?: string, called?: string): Row<T, true> {
  return { type, required: true, is, called };
}

export function optional<T>(type: ValueType<T>, is?: string, called?: string): Row<T, false> {
  return { type, required: false, is, called };
}

/** A map that was read by its rows. */
export interface ReadRows<R extends Rows> {
  readonly values: Values<R>;
  /**
   * Reports each key that is in no row, with the nearest one that is. Rules about several keys come before it.
   * @returns null where something that is required is not there
   */
  readonly done: () => Whole<R> | null;
}

/** Reads each key of a map as its row says, and reports what is missing. */
export function readRows<R extends Rows>(map: YamlMap, rows: R): ReadRows<R> {
  const values: Record<string, unknown> = {};
  let isWhole = true;
  for (const [name, row] of Object.entries(rows)) {
    const value = map.entries.get(name)?.value;
    const isThere = value !== undefined && value.is !== 'nothing';
    if (!isThere && row.required) map.problem(`${name} is missing`);
    values[name] = isThere ? row.type.read(value, row.called ?? name) : null;
    if (row.required && values[name] === null) isWhole = false;
  }
  return {
    values: values as Values<R>, // each was read by its own type
    done: () => {
      reportUnknown(map, Object.keys(rows));
      return isWhole ? (values as Whole<R>) : null; // and what is required is there
    },
  };
}

/** Who has more unknown keys than these has written something else. */
const maxUnknown = 50;

function reportUnknown(map: YamlMap, known: readonly string[]): void {
  const unknown = [...map.entries].filter(([name]) => !known.includes(name));
  for (const [name, { key }] of unknown.slice(0, maxUnknown)) {
    if (name === 'sure') key.problem('is not confirmed yet: take this mark out where it is right, else the whole item');
    else key.problem(`${quoteInput(name)} is not known here${didYouMean(name, known)}; known are ${known.join(', ')}`);
  }
  unknown[maxUnknown]?.[1].key.problem('more keys that are not known here stand from here on');
}

/** A map that has the keys of these rows and no others, for the JSON Schema. */
export function closed(rows: Rows, is: string, alsoRequired: readonly string[] = []): Schema {
  const entries = Object.entries(rows);
  return {
    description: is,
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, { type, is: row }]) => [name, schemaOf(type, row)])),
    required: [...entries.flatMap(([name, row]) => (row.required ? [name] : [])), ...alsoRequired],
    additionalProperties: false,
  };
}

/** The same rows with values that are read later. */
export function unreadRows<R extends Rows>(rows: R): { readonly [K in keyof R]: Row<Yaml, false> } {
  const entries = Object.entries(rows).map(([name, row]) => [name, { ...row, type: unread(row.type) }]);
  return Object.fromEntries(entries) as { readonly [K in keyof R]: Row<Yaml, false> }; // under the same keys
}

/** A map that is read later. */
export function mapLike(schema: Schema, says?: string): ValueType<YamlMap> {
  return { schema, read: (value, called) => mapIn(value, called, says) };
}

/** The value, if it is a map. */
export function mapIn(value: Yaml, called: string, says = `${called} is a map of keys and values`): YamlMap | null {
  if (value.is === 'map') return value;
  value.problem(says);
  return null;
}

/** Those of the items that are maps. */
export function mapsIn(items: readonly Yaml[] | null, called: string): YamlMap[] {
  return (items ?? []).flatMap((item) => mapIn(item, called) ?? []);
}

/** Rows for each of these names. */
export function rowsFor<N extends string, R>(names: readonly N[], rows: (name: N) => R): Readonly<Record<N, R>> {
  return Object.fromEntries(names.map((name) => [name, rows(name)])) as Record<N, R>; // each name has its own
}
