/** One value of a property of an entity. */
export type PropertyValue =
  | { readonly text: string /** What means the same. */; readonly also?: readonly string[] }
  | { readonly number: number }
  | { readonly entity: string };

export function texts(...values: readonly (string | null | undefined)[]): PropertyValue[] {
  return values.flatMap((text) => (text === null || text === undefined || text === '' ? [] : [{ text }]));
}

/** Each once; null is none. */
export function entities(ids: Iterable<string | null>): PropertyValue[] {
  return [...new Set(ids)].flatMap((entity) => (entity === null ? [] : [{ entity }]));
}
