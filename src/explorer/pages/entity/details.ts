import type { ClaimFragment, EntityAroundFragment, LedgerRowFragment } from '../../core/operation-types.ts';
import type { PageRequest } from '../../core/page.ts';
import type { AskedTypes } from './asked-types.ts';
import type { Conferral } from './conferral-heading.tsx';
import type { Entity } from './heading.tsx';
import { conferralCount, conferralsIn, type Ledgers } from './ledgers.tsx';

/** What the page shows besides its claims. */
export interface Details {
  readonly conferral: Conferral | null;
  readonly ledgers: Ledgers;
  readonly rows: ReadonlyMap<string, LedgerRowFragment>;
  readonly unproven: readonly ClaimFragment[];
  /** Null where it is too much to be looked at unasked. */
  readonly around: EntityAroundFragment | null;
}

/**
 * Up to how many claims and conferrals all that stands around an entity is shown with it: its timeline and the like
 * take each of them. Beyond, a link asks for it.
 */
const mostForAround = 300;

/** Asks for it, once it is known what there is. @param wantsAround however much it takes */
export async function detailsOf(
  entity: Entity,
  types: AskedTypes,
  wantsAround: boolean,
  { ask, view }: PageRequest,
): Promise<Details> {
  const { id } = entity;
  if (entity.kind === 'CONFERRAL') {
    const { entity: conferral, around = null } = await ask('ConferralDetails', { id, view });
    const isConferral = conferral !== null && 'statuses' in conferral;
    return { conferral: isConferral ? conferral : null, ledgers: {}, rows: new Map(), unproven: [], around };
  }
  const ledgers = await ledgersOf(entity, types, { ask, view });
  const isAround = wantsAround || entity.all.totalCount + conferralCount(ledgers) <= mostForAround;
  const conferrals = conferralsIn(ledgers);
  if (conferrals.length === 0 && !isAround)
    return { conferral: null, ledgers, rows: new Map(), unproven: [], around: null };
  const {
    rows,
    around = null,
    unproven,
  } = await ask('EntityDetails', { id, view, conferrals, unproven: unprovenOf(id, types), isAround });
  const found = rows.flatMap((row) => (row !== null && 'recipients' in row ? [[row.id, row] as const] : []));
  return {
    conferral: null,
    ledgers,
    rows: new Map(found),
    unproven: unproven?.edges.map(({ node }) => node) ?? [],
    around,
  };
}

/** Only in the roles in which a claim names it: each ledger is a question to the database. */
async function ledgersOf(
  entity: Entity,
  { isAward }: AskedTypes,
  { ask, view }: Pick<PageRequest, 'ask' | 'view'>,
): Promise<Ledgers> {
  const isNamed = (role: { readonly totalCount: number } | undefined) => role !== undefined && role.totalCount > 0;
  const asked = {
    isGiven: isAward,
    isReceived: isNamed(entity.received),
    isPresented: isNamed(entity.presented),
    isConferred: isNamed(entity.conferred),
    isAccepted: isNamed(entity.accepted),
    isProposed: isNamed(entity.proposed),
    isWitnessed: isNamed(entity.witnessed),
  };
  if (!Object.values(asked).some(Boolean)) return {};
  return (await ask('EntityLedgers', { id: entity.id, view, ...asked })).entity ?? {};
}

/** Wishes, plans, allegations and what is only disputed, of what headings and ledgers show where it is a fact. */
function unprovenOf(id: string, { covered }: AskedTypes) {
  return {
    about: { eq: id },
    type: { in: covered },
    or: [{ modality: { in: ['WISH', 'PLAN', 'ALLEGED'] as const } }, { independentSources: { eq: 0 } }],
  };
}
