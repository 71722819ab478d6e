import type { Value } from '../draft.ts';

/**
 * Whether one value of a draft says all that another does, and perhaps more. Evidence and what a rank was read from are
 * left aside; a list says what its items do; an id alone is a map with `is`, a number alone one with `value`; a day says
 * what its year does.
 */
export function covers(one: Value | null | undefined, other: Value | null | undefined): boolean {
  if (other === null || other === undefined) return true;
  if (one === null || one === undefined) return false;
  if (isList(other)) return other.every((item) => covers(one, item));
  if (isList(one)) return one.some((item) => covers(item, other));
  if (typeof one !== 'object' && typeof other !== 'object') return isSameText(String(one), String(other));
  const [parts, wanted] = [partsOf(one), partsOf(other)];
  return Object.entries(wanted).every(
    ([name, part]) => part === null || leftAside.includes(name) || covers(parts[name], part),
  );
}

const leftAside = ['evidence', 'basis'];

type Parts = Readonly<Record<string, Value | null>>;

function partsOf(value: Value): Parts {
  if (typeof value === 'object') return value as Parts; // no list any more
  return typeof value === 'number' ? { value } : { is: value };
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function isSameText(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.replace(/\s+/g, ' ').trim()) as [string, string];
  const isDate = /^\d{4}(?:-\d{2}){0,2}$/.test(a) && /^\d{4}(?:-\d{2}){0,1}$/.test(b);
  return a === b || (isDate && a.startsWith(`${b}-`));
}
