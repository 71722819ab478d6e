import type { Rank } from '../../ontology/claim.ts';
import type { PartyFilterShape } from '../filter-refs.ts';
import { allHold, isGiven, matchesAny, matchesJoined, matchesNumber, matchesTexts, type Truth } from '../filters.ts';
import type { PartyOf, Predicate } from '../predicate.ts';

/** Whether the filter holds of a party to a conferral, as a view shows it. */
export function matchesParty(one: PartyOf, where: PartyFilterShape, predicate: Predicate): Truth {
  if (!matchesItself(one, where)) return false;
  const { entity } = one.party;
  return allHold(parts());

  function* parts(): Generator<Truth> {
    if (isGiven(where.entity)) yield predicate.entity(entity, where.entity);
    if (isGiven(where.holds)) {
      const offices = predicate.snapshot.officesOf(entity, one.conferral.date);
      yield offices === undefined ? undefined : matchesAny(offices, where.holds);
    }
    yield matchesJoined(where, (part) => predicate.party(one, part));
  }
}

function matchesItself({ party, role }: PartyOf, where: PartyFilterShape): boolean {
  const { claim, onBehalfOf, capacity } = party;
  // The ontology typed both when the dossier was read.
  const rank = (claim.qualifiers['rank'] as Rank | undefined)?.value ?? null;
  const grade = claim.qualifiers['grade'] as string | undefined;
  return (
    matchesAny([role], where.role) &&
    matchesAny(onBehalfOf === null ? [] : [onBehalfOf], where.onBehalfOf) &&
    matchesAny(capacity === null ? [] : [capacity], where.capacity) &&
    matchesNumber(rank, where.rank) &&
    matchesTexts(grade === undefined ? [] : [grade], where.grade) &&
    matchesAny([claim.modality], where.modality) &&
    matchesAny([claim.standing], where.standing) &&
    matchesAny([claim.certain], where.certain) &&
    matchesNumber(claim.independentSources, where.independentSources)
  );
}
