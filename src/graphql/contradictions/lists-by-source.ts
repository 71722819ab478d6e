import { compare } from '../../ontology/claim.ts';
import type { SeenClaim } from '../../ontology/view.ts';
import { supporting } from './rule.ts';

/** Whom a source names for one thing, together with the other sources that name just the same. */
export interface NamedList {
  /** Ids, in order. */
  readonly names: ReadonlySet<string>;
  readonly claims: readonly SeenClaim[];
  readonly sources: readonly string[];
}

/** The subjects of these claims as each source lists them. A source that names nobody has no list. */
export function listsBySource(claims: readonly SeenClaim[]): NamedList[] {
  const bySource = new Map<string, SeenClaim[]>();
  for (const claim of claims) {
    for (const source of new Set(supporting(claim).map((assertion) => assertion.source)))
      bySource.set(source, [...(bySource.get(source) ?? []), claim]);
  }
  const lists = new Map<string, NamedList>();
  for (const [source, ofSource] of [...bySource].sort(([a], [b]) => compare(a, b))) {
    const names = new Set(ofSource.map(({ subject }) => subject).sort());
    const key = [...names].join(' ');
    lists.set(key, { names, claims: ofSource, sources: [...(lists.get(key)?.sources ?? []), source] });
  }
  // By the names, not by the sources: a review of the left side must not end up on the right one.
  return [...lists].sort(([a], [b]) => compare(a, b)).map(([, list]) => list);
}

/** Whether a list names everybody that another one names. */
export function contains(a: NamedList, b: NamedList): boolean {
  return [...b.names].every((name) => a.names.has(name));
}
