import type { Rank } from '../../ontology/claim.ts';
import type { PartyFilterShape } from '../filter-refs.ts';
import { everyHolds, isGiven, matchesAny, matchesJoined, matchesNumber, matchesTexts } from '../filters.ts';
import type { PartyOf, Sight } from '../sight.ts';

/** Whether the filter holds of a party to a conferral, as a view shows it. */
export async function matchesParty(one: PartyOf, where: PartyFilterShape, sight: Sight): Promise<boolean> {
  if (!matchesItself(one, where)) return false;
  const { entity } = one.party;
  return everyHolds([
    !isGiven(where.entity) || sight.matchesEntity(entity, where.entity),
    !isGiven(where.holds) ||
      sight.officesOf(entity, one.conferral.date).then((offices) => matchesAny(offices, where.holds)),
    matchesJoined(where, (part) => matchesParty(one, part, sight)),
  ]);
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
