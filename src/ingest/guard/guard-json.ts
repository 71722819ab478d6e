import type { Problem } from '../format/problems.ts';
import { findPrivate, whyPrivate } from './find-private.ts';

/**
 * What is private in a file of JSON, wherever in it: keys, words, long numbers. Each at the place of its value.
 * @param passedOver keys whose values are not looked at
 */
export function privateInJson(
  file: string,
  text: string,
  value: unknown,
  passedOver: ReadonlySet<string> = new Set(),
): Problem[] {
  const problems: Problem[] = [];
  const check = (words: string, written: string): void => {
    const [found] = findPrivate(words);
    if (found === undefined) return;
    const before = text.slice(0, Math.max(text.indexOf(written), 0)).split('\n');
    const column = (before.at(-1) ?? '').length + 1;
    problems.push({ file, line: before.length, column, message: whyPrivate(found.rule) });
  };
  const visit = (part: unknown): void => {
    if (typeof part === 'string' || typeof part === 'number') check(String(part), JSON.stringify(part));
    if (typeof part !== 'object' || part === null) return;
    for (const [key, inside] of Object.entries(part)) {
      if (!Array.isArray(part)) check(key, JSON.stringify(key));
      if (!passedOver.has(key)) visit(inside);
    }
  };
  visit(value);
  return problems;
}
