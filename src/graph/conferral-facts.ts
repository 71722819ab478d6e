import type { FactsOfConferral } from '../ontology/conferral-facts.ts';
import { entityKindOf } from '../ontology/ids.ts';
import { roles } from '../ontology/ontology.ts';
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

/** Whether it is of this award or in this edition, or this entity a party to it. */
export function isConferralOf({ award, edition, parties }: ConferralFacts, id: string): boolean {
  const kind = entityKindOf(id);
  if (kind === 'Award') return award === id;
  if (kind === 'Edition') return edition === id;
  return roles.some((role) => parties[role].some(({ entity }) => entity === id));
}
