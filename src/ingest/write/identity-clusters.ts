/** One decision on identity: SAME_AS merges its subject into its object. */
export interface IdentityDecision {
  readonly type: 'SAME_AS' | 'NOT_SAME_AS';
  readonly subject: string;
  readonly object: string;
  readonly dossier: string;
}

/** For each merged id the one that answers for it; or why these decisions cannot all stand. */
export type Clusters = { readonly canonical: ReadonlyMap<string, string> } | { readonly conflict: string };

/**
 * Follows decisions on identity to the ids that answer. Jejak refuses rather than guesses: an id merged into two, a
 * circle, and a pair that is both the same and not the same are conflicts, told with the dossiers that decide so.
 */
export function clustersOf(decisions: readonly IdentityDecision[]): Clusters {
  const into = new Map<string, IdentityDecision>();
  for (const decision of decisions.filter(({ type }) => type === 'SAME_AS')) {
    const other = into.get(decision.subject);
    if (other !== undefined && other.object !== decision.object)
      return {
        conflict: `${decision.subject} is merged into ${other.object} by ${other.dossier} and into ${decision.object} by ${decision.dossier}: merge one of the two into the other`,
      };
    into.set(decision.subject, decision);
  }
  const canonical = new Map<string, string>();
  for (const start of into.keys()) {
    const passed = new Set<string>();
    let id = start;
    for (let next = into.get(id); next !== undefined; next = into.get(id)) {
      if (passed.has(id))
        return {
          conflict: `${start} is merged into itself, by way of ${[...passed].join(', ')}: take one decision back`,
        };
      passed.add(id);
      id = next.object;
    }
    canonical.set(start, id);
  }
  const canonicalId = (id: string): string => canonical.get(id) ?? id;
  const denied = decisions.find(
    ({ type, subject, object }) => type === 'NOT_SAME_AS' && canonicalId(subject) === canonicalId(object),
  );
  if (denied !== undefined)
    return {
      conflict: `${denied.subject} and ${denied.object} are not the same by ${denied.dossier}, and merged by other decisions: take one of them back`,
    };
  return { canonical };
}
