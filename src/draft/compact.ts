import type { Value } from './draft.ts';

/** A value without its empty parts. */
export function compact(value: Value | null): Value | null {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.flatMap((item: Value) => compact(item) ?? []);
  const parts = Object.entries(value).flatMap(([name, part]): [string, Value][] => {
    const kept = compact(part);
    return kept === null ? [] : [[name, kept]];
  });
  return parts.length === 0 ? null : Object.fromEntries(parts);
}
