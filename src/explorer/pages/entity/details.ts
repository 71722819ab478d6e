import {
  type ClaimFragment,
  ConferralDetails,
  type EntityAroundFragment,
  EntityDetails,
  type EntityDetailsQuery,
  type LedgerRowFragment,
} from '../../documents.ts';
import type { PageRequest } from '../../page.ts';
import type { AskedTypes } from './asked-types.ts';
import type { Conferral } from './conferral-heading.tsx';
import type { Entity } from './heading.tsx';
import { conferralsIn } from './ledgers.tsx';

/** What the page shows besides its claims. */
export interface Details {
  readonly conferral: Conferral | null;
  readonly rows: ReadonlyMap<string, LedgerRowFragment>;
  readonly holdings: NonNullable<EntityDetailsQuery['entity']> | null;
  readonly unproven: readonly ClaimFragment[];
  /** Null where it is too much to be looked at unasked. */
  readonly around: EntityAroundFragment | null;
  readonly builtAt: string | null;
}

/** Asks for it, once the page knows which conferrals it shows and how much there is. */
export async function detailsOf(
  entity: Entity,
  types: AskedTypes,
  isAround: boolean,
  { ask, view }: PageRequest,
): Promise<Details> {
  const { id } = entity;
  const none = { conferral: null, rows: new Map(), holdings: null, unproven: [] };
  if (entity.kind === 'CONFERRAL') {
    const answer = await ask(ConferralDetails, { id, view });
    const { entity: conferral, around = null, dataset } = answer;
    const isConferral = conferral !== null && 'statuses' in conferral;
    return { ...none, conferral: isConferral ? conferral : null, around, builtAt: dataset.builtAt };
  }
  const {
    rows,
    entity: holdings,
    around = null,
    unproven,
    dataset,
  } = await ask(EntityDetails, {
    id,
    view,
    conferrals: conferralsIn(entity),
    unproven: {
      about: { eq: id },
      type: { in: types.covered },
      or: [{ modality: { in: ['WISH', 'PLAN'] } }, { independentSources: { eq: 0 } }],
    },
    isAround,
  });
  const found = rows.flatMap((row) => (row !== null && 'recipients' in row ? [[row.id, row] as const] : []));
  return {
    ...none,
    rows: new Map(found),
    holdings,
    unproven: unproven?.edges.map(({ node }) => node) ?? [],
    around,
    builtAt: dataset.builtAt,
  };
}
