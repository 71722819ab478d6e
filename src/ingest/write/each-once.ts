import { compare } from '../../ontology/claim.ts';

/** Each text once, in order: what is asked of the database in one order is answered alike whatever came first. */
export function eachOnce(texts: Iterable<string>): string[] {
  return [...new Set(texts)].sort(compare);
}
