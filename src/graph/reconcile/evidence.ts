import { NameIndex } from '../../ontology/names/name-index.ts';
import { nameKey } from '../../ontology/names/name-key.ts';
import { namesIn } from '../../store/find-names.ts';
import { recordOf } from '../record-of.ts';
import type { Described } from './described.ts';
import type { ReconciledProperty } from './properties.ts';
import type { PropertyValue } from './property-value.ts';

/** What a row of a sheet says besides the name: a value, or an entity that was matched before. */
export type GivenValue = string | number | { readonly id: string };

/** What a row says of one property: any of these. */
export interface Evidence {
  readonly property: ReconciledProperty;
  readonly values: readonly GivenValue[];
}

/** How an entity stands to a piece of evidence; null where it has no such value, which says nothing. */
export type Verdict = 'AGREES' | 'DIFFERS' | null;

/** Holds an entity against what is said of it. */
export async function verdictOn({ property, values: given }: Evidence, described: Described): Promise<Verdict> {
  const values = await property.values(described);
  if (values.length === 0) return null;
  const agrees = (await Promise.all(values.map((value) => isOneOf(value, given, described)))).some(Boolean);
  // That nobody says it of an entity does not make it untrue, unless there is one value and it is known.
  return agrees ? 'AGREES' : property.single ? 'DIFFERS' : null;
}

async function isOneOf(value: PropertyValue, given: readonly GivenValue[], { context }: Described): Promise<boolean> {
  if ('number' in value) return given.some((one) => Number(one) === value.number);
  if ('text' in value) {
    const keys = new Set([value.text, ...(value.also ?? [])].map(nameKey));
    return given.some((one) => typeof one !== 'object' && keys.has(nameKey(String(one))));
  }
  const record = await recordOf({ id: value.entity }, context);
  const ids = [record.id, record.mergedInto, ...(record.mergedIds ?? [])];
  const index = new NameIndex();
  index.add(record.id, namesIn({ name: record.name, otherNames: record.otherNames ?? [] }));
  return given.some((one) =>
    typeof one === 'object'
      ? ids.includes(one.id)
      : ids.includes(String(one)) || [...index.named(String(one)), ...index.namedBare(String(one))].length > 0,
  );
}
