import type {
  ClaimFragment,
  EntityAroundFragment,
  EntityStepQuery,
  FindingInShortFragment,
  FindingsFragment,
  LedgerRowFragment,
  UnclearFragment,
} from '../../core/operation-types.ts';
import type { PageRequest } from '../../core/page.ts';
import { unlessTooMuch } from '../../core/unless-too-much.ts';
import type { AskedTypes } from './asked-types.ts';
import type { Conferral } from './conferral-heading.tsx';
import type { Entity } from './heading.tsx';
import { conferralCount, conferralsIn, type Ledgers } from './ledgers.tsx';
import { type Totals, totalsOf } from './totals.ts';

type Steps = NonNullable<EntityStepQuery['entity']>['steps'];

/** What the page shows besides its claims. */
export interface Details {
  readonly conferral: Conferral | null;
  readonly ledgers: Ledgers;
  /** Null where they are too many to be counted. */
  readonly totals: Totals | null;
  /** What is said of names one step away, of programmes and regulations. */
  readonly steps: Steps | null;
  readonly rows: ReadonlyMap<string, LedgerRowFragment>;
  readonly unproven: readonly ClaimFragment[];
  /** Null where it is too much to be looked at unasked. */
  readonly around: EntityAroundFragment | null;
  /** What does not fit in what is said of it and in the conferrals that it takes part in. */
  readonly findings: readonly FindingInShortFragment[];
  /** Whether that is not all. */
  readonly hasMoreFindings: boolean;
  /** Whether claims were held against each other; where that takes too much, nothing is known of what does not fit. */
  readonly isCompared: boolean;
  /** How many that are, and in how many of them that was looked for. */
  readonly parts: { readonly all: number; readonly lookedAt: number };
  /** In which of them sources leave open which of two received it. */
  readonly unclear: readonly UnclearFragment[];
}

/**
 * Up to how many claims and conferrals all that stands around an entity is shown with it: its timeline and the like
 * take each of them. Beyond, a link asks for it.
 */
const mostForAround = 300;

/** Asks for it, once it is known what there is: what does not wait for one another at one time. @param wantsAround however much it takes */
export async function detailsOf(
  entity: Entity,
  types: AskedTypes,
  wantsAround: boolean,
  request: PageRequest,
): Promise<Details> {
  const { id, kind } = entity;
  const { ask, view } = request;
  if (kind === 'CONFERRAL') return conferralDetails(id, request);
  const [ledgers, totals, steps] = await Promise.all([
    ledgersOf(entity, types, request),
    totalsOf(entity, request),
    kind === 'PROGRAMME' || kind === 'REGULATION' ? stepsOf(id, request) : null,
  ]);
  const isAround = wantsAround || entity.all.totalCount + conferralCount(ledgers) <= mostForAround;
  const conferrals = conferralsIn(ledgers);
  const { parts, all, shared } = types.isParty ? await partsOf(id, { ledgers, isAround }, request) : noParts;
  const around = (isCompared: boolean) =>
    ask('EntitySurroundings', {
      ...{ id, view, isAround, isCompared, shared },
      places: [id, ...parts],
      unproven: unprovenOf(id, types),
      isShared: shared.length > 0,
    });
  const [rows, surroundings] = await Promise.all([
    conferrals.length === 0 ? [] : ask('EntityRows', { view, conferrals }).then((answer) => answer.rows),
    isAround ? comparedIfPossible(around) : shared.length > 0 ? around(false) : null,
  ]);
  const { findings, unclear, unproven } = surroundings ?? {};
  return {
    ...nothing,
    ...{ ledgers, totals, steps },
    around: surroundings?.around ?? null,
    rows: new Map(rows.flatMap((row) => (row !== null && 'recipients' in row ? [[row.id, row] as const] : []))),
    unproven: unproven?.edges.map(({ node }) => node) ?? [],
    ...foundIn(findings),
    isCompared: !isAround || findings !== undefined,
    parts: { all, lookedAt: parts.length },
    unclear: [findings, unclear].flatMap((found) => found?.edges.map(({ node }) => node) ?? []),
  };
}

async function conferralDetails(id: string, { ask, view }: Pick<PageRequest, 'ask' | 'view'>): Promise<Details> {
  const { entity, around, findings } = await comparedIfPossible((isCompared) =>
    ask('ConferralDetails', { id, view, isCompared }),
  );
  const conferral = entity !== null && 'statuses' in entity ? entity : null;
  return { ...nothing, conferral, around, ...foundIn(findings), isCompared: findings !== undefined };
}

/** Asks for it without what holds claims against each other, where that takes too much. */
async function comparedIfPossible<Answer>(ask: (isCompared: boolean) => Promise<Answer>): Promise<Answer> {
  return (await unlessTooMuch(ask(true))) ?? ask(false);
}

function foundIn(findings: FindingsFragment | undefined): Pick<Details, 'findings' | 'hasMoreFindings'> {
  return {
    findings: findings?.edges.map(({ node }) => node) ?? [],
    hasMoreFindings: findings?.pageInfo.hasNextPage ?? false,
  };
}

const nothing: Details = {
  conferral: null,
  ledgers: {},
  totals: {},
  steps: null,
  rows: new Map(),
  unproven: [],
  around: null,
  findings: [],
  hasMoreFindings: false,
  isCompared: true,
  parts: { all: 0, lookedAt: 0 },
  unclear: [],
};

/** Only in the roles in which a claim names it: each ledger is a question to the database. */
async function ledgersOf(
  entity: Entity,
  { isAward }: AskedTypes,
  { ask, view }: Pick<PageRequest, 'ask' | 'view'>,
): Promise<Ledgers> {
  const isNamed = (role: { readonly totalCount: number } | undefined) => role !== undefined && role.totalCount > 0;
  const roles = {
    isReceived: isNamed(entity.received),
    isPresented: isNamed(entity.presented),
    isConferred: isNamed(entity.conferred),
    isAccepted: isNamed(entity.accepted),
    isProposed: isNamed(entity.proposed),
    isWitnessed: isNamed(entity.witnessed),
  };
  if (!isAward && !Object.values(roles).some(Boolean)) return {};
  const is = { eq: entity.id };
  const given = entity.kind === 'EDITION' ? { edition: is } : { award: is };
  return ask('EntityLedgers', { id: entity.id, view, given, isGiven: isAward, ...roles });
}

interface Parts {
  /** The conferrals that it takes part in, as many as are looked at one by one. */
  readonly parts: readonly string[];
  readonly all: number;
  /** Beyond these, those that it received and for which others are named too: only there can it be open who received. */
  readonly shared: readonly string[];
}

const noParts: Parts = { parts: [], all: 0, shared: [] };

interface Known {
  readonly ledgers: Ledgers;
  /** Whether they are looked at one by one at all. */
  readonly isAround: boolean;
}

/** Asks for them where its ledgers do not have them all already. */
async function partsOf(
  id: string,
  { ledgers, isAround }: Known,
  { ask, view }: Pick<PageRequest, 'ask' | 'view'>,
): Promise<Parts> {
  const known = conferralsIn(ledgers);
  const all = conferralCount(ledgers);
  if (Object.values(ledgers).every(({ totalCount, edges }) => totalCount === edges.length))
    return { parts: known, all: known.length, shared: isAround ? [] : known };
  const others = { some: { entity: { id: { not: id } } } };
  const asked = ask('EntityParts', { id, view, shared: { recipient: { eq: id }, recipients: others } });
  const found = await unlessTooMuch(asked);
  const conferrals = found?.entity?.conferrals;
  if (found === null || conferrals === undefined) return { parts: known, all, shared: [] };
  const parts = conferrals.edges.map(({ node }) => node.id);
  const shared = found.shared.edges.map(({ node }) => node.id);
  return {
    parts,
    all: conferrals.totalCount,
    shared: isAround ? shared.filter((one) => !parts.includes(one)) : shared,
  };
}

async function stepsOf(id: string, { ask, view }: Pick<PageRequest, 'ask' | 'view'>): Promise<Steps | null> {
  return (await ask('EntityStep', { id, view })).entity?.steps ?? null;
}

/** Wishes, plans, allegations and what is only disputed, of what headings and ledgers show where it is a fact. */
function unprovenOf(id: string, { covered }: AskedTypes) {
  return {
    about: { eq: id },
    type: { in: covered },
    or: [{ modality: { in: ['WISH', 'PLAN', 'ALLEGED'] as const } }, { independentSources: { eq: 0 } }],
  };
}
