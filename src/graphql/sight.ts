import type { PartyShape } from '../ontology/conferral-facts.ts';
import type { Role } from '../ontology/ontology.ts';
import type { PartialDate } from '../ontology/values/partial-date.ts';
import type { SeenClaim, View } from '../ontology/view.ts';
import type { RecordRow } from '../store/rows.ts';
import type { ClaimFilterShape, ConferralFilterShape, EntityFilterShape, PartyFilterShape } from './filter-refs.ts';
import type { ConferralFacts } from './ledger/conferral-facts.ts';

/** A party in its place: what it is to which conferral. */
export interface PartyOf {
  readonly party: PartyShape;
  readonly role: Role;
  readonly conferral: ConferralFacts;
}

/**
 * What a filter sees of the graph: all that one view shows, read in batches. It is the same with and without a view,
 * and so are the functions that hold a filter against it, one for each kind of thing.
 */
export interface Sight {
  readonly view: View;
  /** What is printed about an entity or a source. */
  record(id: string): Promise<RecordRow | null>;
  /** The claims on an entity, wishes and plans included. */
  claimsAbout(id: string): Promise<readonly SeenClaim[]>;
  /** Of an award or an edition what was conferred; of anybody else the conferrals to which it is a party. */
  conferralsOf(id: string): Promise<readonly ConferralFacts[]>;
  /** The offices that somebody is said to hold on a day, or at any time. */
  officesOf(person: string, on: PartialDate | null): Promise<readonly string[]>;
  matchesEntity(id: string, where: EntityFilterShape): Promise<boolean>;
  matchesClaim(claim: SeenClaim, where: ClaimFilterShape): Promise<boolean>;
  matchesConferral(conferral: ConferralFacts, where: ConferralFilterShape): Promise<boolean>;
  matchesParty(party: PartyOf, where: PartyFilterShape): Promise<boolean>;
}
