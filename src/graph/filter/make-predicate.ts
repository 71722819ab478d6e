import { operandsOf } from '../meter/operands.ts';
import type { Snapshot } from '../snapshot.ts';
import { matchesClaim } from './matches-claim.ts';
import { matchesConferral } from './matches-conferral.ts';
import { matchesEntity } from './matches-entity.ts';
import { matchesParty } from './matches-party.ts';
import type { Predicate } from './predicate.ts';
import type { Truth } from './truth.ts';

export function makePredicate(snapshot: Snapshot): Predicate {
  const { meter } = snapshot;
  const charge = (where: object): void => meter.charge('operand', Math.max(operandsOf(where), 1));

  function decided<T, W extends object>(
    keyOf: (thing: T) => string,
    matches: (thing: T, where: W, by: Predicate) => Truth,
  ): (thing: T, where: W) => Truth {
    const known = new WeakMap<W, Map<string, boolean>>();
    return (thing, where) => {
      const byThing = known.get(where) ?? new Map<string, boolean>();
      known.set(where, byThing);
      const key = keyOf(thing);
      const before = byThing.get(key);
      if (before !== undefined) return before;
      // Whoever evaluates lets the event loop go round and asks again; what is decided by then stays decided.
      if (meter.isDue) return undefined;
      const truth = matches(thing, where, predicate);
      if (truth !== undefined) byThing.set(key, truth);
      return truth;
    };
  }

  const predicate: Predicate = {
    snapshot,
    entity: decided((id) => id, matchesEntity),
    claim: decided(({ id }) => id, matchesClaim),
    conferral: decided(({ id }) => id, matchesConferral),
    party: decided(({ conferral, role, party }) => `${conferral.id} ${role} ${party.claim.id}`, matchesParty),
    charge,
  };
  return predicate;
}
