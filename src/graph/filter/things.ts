import type { Claim } from '../../ontology/claim.ts';
import type { PartyShape } from '../../ontology/conferral-facts.ts';
import type { Role } from '../../ontology/ontology.ts';
import type { ClaimView } from '../../ontology/view.ts';
import type { ConferralRow } from '../../store/rows.ts';
import type { ConferralFacts } from '../conferral-facts.ts';
import type { EvidenceShape } from '../nodes.ts';

/** What filters are held against. */
export interface Things {
  readonly Conferral: ConferralFacts;
  readonly Party: PartyOf;
  readonly Claim: ClaimView;
  readonly Evidence: EvidenceShape;
  /** By its id. */
  readonly Entity: string;
  readonly Neighbour: Neighbour;
}

export type FilterName = keyof Things;

/** What stands for such a thing while it is only a candidate: parties, entities, neighbours and the sources of passages by their ids. */
export interface Candidates {
  readonly Conferral: ConferralRow;
  readonly Party: string;
  readonly Claim: Claim;
  readonly Evidence: string;
  readonly Entity: string;
  readonly Neighbour: string;
}

/** A party in its place: what it is to which conferral. */
export interface PartyOf {
  readonly party: PartyShape;
  readonly role: Role;
  readonly conferral: ConferralFacts;
}

/** An entity beside another, with the claims that join them. */
export interface Neighbour {
  readonly id: string;
  readonly claims: readonly ClaimView[];
}
