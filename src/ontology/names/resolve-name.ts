import { entityKindOf } from '../ids.ts';
import type { Kind } from '../ontology.ts';
import type { NameIndex } from './name-index.ts';
import { type Near, nearNames } from './near-names.ts';

/** What a name names: everything that has it, or, where nothing has it, what may have been meant. */
export type Resolved = { readonly exact: readonly string[] } | { readonly near: readonly Near[] };

/**
 * Looks a printed name up. Names and other names match, whatever their case, accents and titles, and however a
 * government is written ("Pemkab Tebo"). Several ids are an ambiguity and all are given: "Jambi" is the province, and may
 * be short for Kota Jambi; "Surabaya" is the city, which alone is called so. What is only near is offered, never taken.
 * @param kinds the kinds that may stand there; null for any
 */
export function resolveName(text: string, candidates: NameIndex, kinds: readonly Kind[] | null = null): Resolved {
  const exact = bearersOf(text, candidates, kinds);
  return exact.length === 0 ? { near: nearNames(text, candidates, kinds) } : { exact };
}

/** Everything that a printed name is the name of, in the order of ids: the exact half of `resolveName`. */
export function bearersOf(text: string, candidates: NameIndex, kinds: readonly Kind[] | null = null): string[] {
  const allowed = (id: string): boolean => kinds === null || kinds.includes(entityKindOf(id) as Kind); // ids in an index have a kind
  return [...new Set([...candidates.named(text), ...candidates.namedBare(text)])].filter(allowed).sort();
}
