import { hideNumbers } from '../errors.ts';
import { findPrivate } from '../ingest/guard/find-private.ts';
import { hidden } from './hide-private.ts';

const money = /(?:Rp|IDR|USD|US\$)\.?\s?\d[\d.,]*/gi;

/** Whether words hold what the guard keeps out of dossiers, or any run of digits as long as a number of that kind. */
export function arePrivate(words: string): boolean {
  const others = words.replace(money, '');
  return words.includes(hidden) || hideNumbers(others) !== others || findPrivate(others).length > 0;
}

/** Whether any text within a value is private. */
export function holdsPrivate(value: unknown): boolean {
  if (typeof value === 'string') return arePrivate(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsPrivate);
}
