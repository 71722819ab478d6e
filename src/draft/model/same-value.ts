import type { Value } from '../draft.ts';

/**
 * Whether two values of a draft say the same. Their evidence is left aside, one value is a list of one, a map with `is`
 * alone is that id, and of two dates the less precise one says nothing else.
 */
export function isSameValue(one: Value | null | undefined, other: Value | null | undefined): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (typeof a === 'string' && typeof b === 'string' && isDate(a) && isDate(b))
    return a.startsWith(b) || b.startsWith(a);
  return JSON.stringify(a) === JSON.stringify(b);
}

type Plain = string | number | null | readonly Plain[] | { readonly [key: string]: Plain };

function plain(value: Value | null | undefined): Plain {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const items = value.map((item: Value) => plain(item));
    const sorted = items.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    return sorted.length === 1 ? (sorted[0] ?? null) : sorted;
  }
  const parts = Object.entries(value)
    .filter(([name, part]) => part !== null && name !== 'evidence' && name !== 'basis')
    .map(([name, part]) => [name, plain(part as Value)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const [first, ...more] = parts;
  return first !== undefined && more.length === 0 && first[0] === 'is' ? first[1] : Object.fromEntries(parts);
}

function isDate(text: string): boolean {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(text);
}
