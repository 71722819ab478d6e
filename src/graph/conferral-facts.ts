import type { FactsOfConferral } from '../ontology/conferral-facts.ts';
import type { LedgerPageRow } from '../store/rows.ts';
import type { EntityNode } from './nodes.ts';

/** What a ledger shows of a conferral under one view. */
export interface ConferralFacts extends FactsOfConferral, EntityNode {}

/** A conferral on a page. The edition is that of its row, so that claims on both are read in one batch. */
export interface ConferralNode extends EntityNode {
  readonly inEdition?: string | null;
  /** What its row says, where nothing else is asked for: then no claim is read. */
  readonly row?: LedgerPageRow;
}
