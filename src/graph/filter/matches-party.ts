import type { Rank } from '../../ontology/claim.ts';
import { matcher } from './match-fields.ts';
import { matchesAny, matchesNumber, matchesTexts } from './operators.ts';
import type { PartyOf } from './predicate.ts';
import type { PartyFilterShape } from './shapes.ts';

/** Whether the filter holds of a party to a conferral, as a view shows it. The ontology typed rank and grade on reading. */
export const matchesParty = matcher<PartyOf, PartyFilterShape>({
  role: ({ role }, asked) => matchesAny([role], asked),
  onBehalfOf: ({ party }, asked) => matchesAny(present(party.onBehalfOf), asked),
  capacity: ({ party }, asked) => matchesAny(present(party.capacity), asked),
  rank: ({ party: { claim } }, asked) =>
    matchesNumber((claim.qualifiers['rank'] as Rank | undefined)?.value ?? null, asked),
  grade: ({ party: { claim } }, asked) =>
    matchesTexts(present((claim.qualifiers['grade'] as string | undefined) ?? null), asked),
  modality: ({ party: { claim } }, asked) => matchesAny([claim.modality], asked),
  standing: ({ party: { claim } }, asked) => matchesAny([claim.standing], asked),
  certain: ({ party: { claim } }, asked) => matchesAny([claim.certain], asked),
  independentSources: ({ party: { claim } }, asked) => matchesNumber(claim.independentSources, asked),
  entity: ({ party }, asked, predicate) => predicate.entity(party.entity, asked),
  holds: ({ party, conferral }, asked, { snapshot }) => {
    const offices = snapshot.officesOf(party.entity, conferral.date);
    return offices === undefined ? undefined : matchesAny(offices, asked);
  },
});

function present<T>(value: T | null): T[] {
  return value === null ? [] : [value];
}
