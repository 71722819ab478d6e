import { type Assertion, type Claim, type ClaimIdentity, claimId, type StatedEnds } from '../../ontology/claim.ts';
import { isIdentity } from '../../ontology/claim-rules.ts';
import { type AddressedClaim, claimsOf as timesOf } from '../../ontology/parting/claims.ts';
import { claimsOf } from '../../store/claim-rows.ts';
import type { Reader } from '../../store/store.ts';
import type { LocatedClaim } from '../evidence/located-dossier.ts';
import { eachOnce } from './each-once.ts';

/** Which id answers for an end as stated, where another one, or itself, answered for it until now. */
type Answering = (stated: string, until: string) => string;

/** As it was. */
const asPlaced: Answering = (_, until) => until;

/** All that dossiers say of one thing, whatever ids they name it by: what makes one claim, or one for each of its times. */
export interface Group {
  readonly identity: ClaimIdentity;
  readonly assertions: readonly Assertion[];
}

/** By the id of what each group says. */
export type Groups = ReadonlyMap<string, Group>;

/** What lines of dossiers and claims of the graph say, under the ids that answer for their ends. */
export function groupsOf(said: Iterable<Group>, answering: Answering = asPlaced): Groups {
  const groups = new Map<string, { identity: ClaimIdentity; assertions: Assertion[] }>();
  for (const { identity, assertions } of said)
    for (const assertion of assertions) {
      const stated = assertion.stated ?? { subject: identity.subject, object: identity.object };
      const placed = { ...identity, ...endsUnder(stated, identity, answering) };
      const id = claimId(placed);
      const group = groups.get(id) ?? { identity: placed, assertions: [] };
      groups.set(id, group);
      group.assertions.push(withStated(assertion, stated, placed));
    }
  return groups;
}

/** The claims that groups come to. */
export function claimsIn(groups: Groups): AddressedClaim[] {
  return [...groups.values()].flatMap(({ identity, assertions }) => timesOf(identity, assertions));
}

/** A claim of the graph as what it says. */
export function saidBy({ type, subject, object, value, mood, assertions }: Claim): Group {
  return { identity: { type, subject, object, value, mood }, assertions };
}

/** A line of a dossier as what it says. */
export function saidIn({ identity, assertion }: LocatedClaim): Group {
  return { identity, assertions: [assertion] };
}

/** The claims of the graph that say any of this, with their other times. */
export async function claimsSaying(reader: Reader, groups: Iterable<string>): Promise<Claim[]> {
  const ids = eachOnce(groups);
  return ids.length === 0 ? [] : claimsOf(await reader.read('claims-at', { ids }), reader);
}

function endsUnder(stated: StatedEnds, identity: ClaimIdentity, answering: Answering): StatedEnds {
  // A claim on identity stays where it is.
  if (isIdentity(identity)) return stated;
  return {
    subject: answering(stated.subject, identity.subject),
    object: stated.object === null ? null : answering(stated.object, identity.object ?? stated.object),
  };
}

function withStated({ stated: _, ...assertion }: Assertion, stated: StatedEnds, placed: StatedEnds): Assertion {
  const isMoved = stated.subject !== placed.subject || stated.object !== placed.object;
  return isMoved ? { ...assertion, stated } : assertion;
}
