import type { FactsOfConferral } from '../../ontology/conferral-facts.ts';
import type { EntityNode } from '../nodes.ts';

/** What a ledger shows of a conferral under one view. */
export interface ConferralFacts extends FactsOfConferral, EntityNode {}
