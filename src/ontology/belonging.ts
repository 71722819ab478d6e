import { entityKindOf } from './ids.ts';
import type { ClaimType, Kind } from './ontology.ts';
import { type ClaimView, isFact } from './view.ts';

/** What makes a team its government's, and an office its body's. */
export const belongingTypes: readonly ClaimType[] = ['PART_OF', 'OFFICE_OF'];

/** The kinds of entity that may belong to something larger: a regency to its province by the gazetteer. */
const belongingKinds: readonly (Kind | null)[] = ['Regency', 'Organisation', 'Company', 'Office'];

export function mayBelong(id: string): boolean {
  return belongingKinds.includes(entityKindOf(id));
}

/** All that each of some entities belongs to, itself first. */
export type Belonging = ReadonlyMap<string, readonly string[]>;

/** Whether a claim is sure enough to count an award for somebody else than the one who is named: certain, and undisputed. */
export function isSettled(claim: ClaimView): boolean {
  return isFact(claim) && claim.certain && claim.standing === 'UNCONTESTED';
}

/** What these claims on an entity say that it belongs to, where that is settled. */
export function bodiesIn(claims: readonly ClaimView[]): string[] {
  return claims
    .filter((claim) => belongingTypes.includes(claim.type) && isSettled(claim))
    .flatMap(({ object }) => object ?? []);
}

/**
 * All that each of these belongs to, all the way up. Undefined while something is not loaded; all that is missing by
 * then was asked for.
 * @param above what an entity belongs to, one step up
 */
export function belongingOf(
  starts: Iterable<string>,
  above: (id: string) => readonly string[] | undefined,
): Belonging | undefined {
  let isWhole = true;
  const all = new Map<string, readonly string[]>();
  for (const start of new Set(starts)) {
    const reached = new Set([start]);
    // A set is gone through with what is added to it on the way, so that a circle comes to its end.
    for (const id of reached) {
      const found = mayBelong(id) ? above(id) : [];
      if (found === undefined) isWhole = false;
      for (const one of found ?? []) reached.add(one);
    }
    all.set(start, [...reached]);
  }
  return isWhole ? all : undefined;
}
