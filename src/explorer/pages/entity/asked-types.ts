import { claimTypeNames } from '../../../ontology/claim-rules.ts';
import { entityKindOf } from '../../../ontology/ids.ts';
import { type ClaimType, type Kind, roles } from '../../../ontology/ontology.ts';
import { partyKinds } from '../../core/entity-kinds.ts';

/** How the page of one entity asks for its claims, by its kind. */
export interface AskedTypes {
  /** Of which its heading is made. */
  readonly own: readonly ClaimType[];
  /** Which stand in a heading or a ledger where they are facts. */
  readonly covered: readonly ClaimType[];
  /** All others, which are listed by what they say. */
  readonly listed: readonly ClaimType[];
  /** Can have a role in a conferral. */
  readonly isParty: boolean;
  /** Is conferred: an award, or an edition of one. */
  readonly isAward: boolean;
}

const ownTypes: Partial<Record<Kind, readonly ClaimType[]>> = {
  Edition: ['EDITION_OF'],
  Event: ['OCCURRED', 'LOCATED_IN'],
  Conferral: ['STATUS', 'IN_EDITION', 'OF_AWARD', ...roles],
};

/** @param id of an entity */
export function askedTypes(id: string): AskedTypes {
  const kind = entityKindOf(id);
  const own = (kind === null ? undefined : ownTypes[kind]) ?? [];
  const isParty = kind !== null && partyKinds.includes(kind);
  const isAward = kind === 'Award' || kind === 'Edition';
  const covered: readonly ClaimType[] = [
    ...own,
    ...(kind === 'Person' || kind === 'Office' ? (['HOLDS'] as const) : []),
    ...(isParty ? roles : []),
    ...(isAward ? (['IN_EDITION', 'OF_AWARD'] as const) : []),
  ];
  return { own, covered, listed: claimTypeNames.filter((type) => !covered.includes(type)), isParty, isAward };
}
