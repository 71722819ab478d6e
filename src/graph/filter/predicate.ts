import type { PartyShape } from '../../ontology/conferral-facts.ts';
import type { Role } from '../../ontology/ontology.ts';
import type { ClaimView } from '../../ontology/view.ts';
import type { ConferralFacts } from '../ledger/conferral-facts.ts';
import type { Snapshot } from '../snapshot.ts';
import type { ClaimFilterShape, ConferralFilterShape, EntityFilterShape, PartyFilterShape } from './shapes.ts';
import type { Truth } from './truth.ts';

/** A party in its place: what it is to which conferral. */
export interface PartyOf {
  readonly party: PartyShape;
  readonly role: Role;
  readonly conferral: ConferralFacts;
}

/**
 * Whether a filter holds of a thing, by what one snapshot shows: the same with and without clocks. What was decided once is
 * remembered, so that a filter through relations costs its values times the things that it meets, however often it meets
 * them.
 */
export interface Predicate {
  readonly snapshot: Snapshot;
  entity(id: string, where: EntityFilterShape): Truth;
  claim(claim: ClaimView, where: ClaimFilterShape): Truth;
  conferral(conferral: ConferralFacts, where: ConferralFilterShape): Truth;
  party(party: PartyOf, where: PartyFilterShape): Truth;
  /** Charges the values of a part of a filter, held against one thing. */
  charge(where: object): void;
}
