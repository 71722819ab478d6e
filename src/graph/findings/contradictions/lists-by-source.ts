import { compare } from '../../../ontology/claim.ts';
import type { ClaimView } from '../../../ontology/view.ts';
import { supporting } from './clash.ts';

/** Whom a source names for one thing, together with the other sources that name just the same. */
export interface NamedList {
  /** Ids, in order. */
  readonly names: ReadonlySet<string>;
  readonly claims: readonly ClaimView[];
  readonly sources: readonly string[];
}

/** The subjects of these claims as each source lists them, near copies as one. A source that names nobody has no list. */
export function listsBySource(claims: readonly ClaimView[]): NamedList[] {
  const byOrigin = new Map<string, { claims: Set<ClaimView>; sources: Set<string> }>();
  for (const claim of claims) {
    for (const { origin, source } of supporting(claim)) {
      const list = byOrigin.get(origin) ?? { claims: new Set(), sources: new Set() };
      byOrigin.set(origin, { claims: list.claims.add(claim), sources: list.sources.add(source) });
    }
  }
  const lists = new Map<string, NamedList>();
  for (const { claims: said, sources } of byOrigin.values()) {
    const names = new Set([...said].map(({ subject }) => subject).sort());
    const key = [...names].join(' ');
    const alike = lists.get(key);
    lists.set(key, {
      names,
      claims: [...new Set([...(alike?.claims ?? []), ...said])],
      sources: [...new Set([...(alike?.sources ?? []), ...sources])].sort(),
    });
  }
  // By the names, not by the sources: a review of the left side must not end up on the right one.
  return [...lists].sort(([a], [b]) => compare(a, b)).map(([, list]) => list);
}

/** Whether a list names everybody that another one names. */
export function contains(a: NamedList, b: NamedList): boolean {
  return [...b.names].every((name) => a.names.has(name));
}
