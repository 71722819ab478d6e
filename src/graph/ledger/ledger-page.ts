import { maxKey } from '../../ontology/sort-keys.ts';
import { hasClock, type View } from '../../ontology/view.ts';
import type { ConferralRow } from '../../store/rows.ts';
import { askByCanonicalIds } from '../canonical-id.ts';
import type { ConferralNode } from '../conferral-facts.ts';
import type { GraphContext } from '../context.ts';
import { type Condition, holds } from '../filter/condition.ts';
import type { ConferralFilter } from '../filter/filters.ts';
import { conditionOf } from '../filter/row-condition.ts';
import { entityNode } from '../nodes.ts';
import { allThere, onceThere, type ThereOrNot } from '../once-there.ts';
import { type Page, type PageArguments, type PageAsked, pageAsked, pageOf, pageOfSorted } from '../paging.ts';
import { factsOfConferral } from './facts-of-conferral.ts';
import { rowsHeld } from './held-rows.ts';
import { ledger } from './ledger.ts';
import { ledgerOrder, type OrderShape, storedOrder } from './ledger-order.ts';
import { ledgerPlan } from './ledger-plan.ts';
import { conferralsWithClaims } from './page-claims.ts';
import { rowsUnder } from './rows-under.ts';

/** What a ledger is asked for. */
export interface LedgerAsked {
  readonly where: ConferralFilter;
  /** What else is to hold of a row, such as what a total counts. */
  readonly also?: readonly Condition[];
  readonly orderBy?: readonly OrderShape[] | null | undefined;
  readonly view: View;
  /** Whether the query shows what only claims can tell, beyond their rows. */
  readonly claims: boolean;
}

/** Edges and their count are read when a query asks for them, each by itself. */
export type LedgerPage = Omit<Page<ConferralNode>, 'edges' | 'pageInfo'> & {
  readonly edges: ThereOrNot<Page<ConferralNode>['edges']>;
  readonly pageInfo: ThereOrNot<Page<ConferralNode>['pageInfo']>;
};

/**
 * A page of the ledger. Without clocks the database filters, sorts and cuts; under a view each conferral near the
 * filter's anchor is worked out from its claims.
 * @throws {JejakError} BAD_USER_INPUT for a malformed page size or cursor; TOO_MANY_CONFERRALS past a work limit
 */
export function ledgerPage(asked: LedgerAsked, args: PageArguments, context: GraphContext): LedgerPage {
  return hasClock(asked.view) ? viewedPage(asked, args, context) : storedPage(asked, args, context);
}

function viewedPage(asked: LedgerAsked, args: PageArguments, context: GraphContext): LedgerPage {
  pageAsked(args, ledgerOrder(asked.orderBy).order);
  const read = lazy(() => workedOutPage(asked, args, context), context);
  return Object.assign(read, { totalCount: async () => (await read.page()).totalCount() });
}

function storedPage(asked: LedgerAsked, args: PageArguments, context: GraphContext): LedgerPage {
  const { order } = storedOrder(asked.orderBy);
  const page = pageAsked(args, order);
  const isEmpty = ({ edges }: Pick<Page<ConferralNode>, 'edges'>): boolean => edges.length === 0;
  const read = (where: ConferralFilter) => readPage({ ...asked, where }, page, args, context);
  const count = (where: ConferralFilter) => readCount({ ...asked, where }, context);
  // Assigned to and not spread, which would read the edges.
  return Object.assign(
    lazy(() => askByCanonicalIds(asked.where, context, read, isEmpty), context),
    { totalCount: () => askByCanonicalIds(asked.where, context, count, (found) => found === 0) },
  );
}

async function readPage(
  { where, also, orderBy, view, claims }: LedgerAsked,
  page: PageAsked,
  args: PageArguments,
  context: GraphContext,
): Promise<Omit<Page<ConferralNode>, 'totalCount'>> {
  const { order, keys } = storedOrder(orderBy);
  const nodeOf = ({ conferral, edition }: ConferralRow): ConferralNode => ({
    ...entityNode(conferral, view),
    inEdition: edition,
  });
  const held = await rowsHeld({ where, also }, keys, context);
  if (held !== null) {
    const { edges, pageInfo } = pageOf(held, ({ key }) => [key], order, args);
    return { edges: edges.map((edge) => ({ cursor: edge.cursor, node: nodeOf(edge.node) })), pageInfo };
  }
  const plan = ledgerPlan([conditionOf(where), ...(also ?? [])]);
  const back = page.backwards ? '-back' : '';
  const between = { after: String(page.after?.[0] ?? ''), before: String(page.before?.[0] ?? maxKey) };
  const question = { ...plan.where, ...keys, between, limit: page.size + 1 };
  const hasAny = async (): Promise<boolean> => {
    const [any] = await context.store.read(`ledger-page:${plan.anchor}`, {
      ...question,
      between: { after: '', before: maxKey },
      limit: 1,
    });
    return any !== undefined;
  };
  if (!claims) {
    const rows = await context.store.read(`ledger-page${back}:${plan.anchor}`, question);
    for (const name of rows.flatMap(({ names }) => names)) noteName(name, context);
    return pageOfSorted(rows, page, (row) => ({ node: { ...nodeOf(row), row }, key: [row.key] }), order, hasAny);
  }
  // The claims on the conferrals of the page come with them.
  const read = await context.store.read(`ledger-page-claims${back}:${plan.anchor}`, question);
  const rows = await conferralsWithClaims(read, view, context);
  return pageOfSorted(rows, page, (row) => ({ node: nodeOf(row), key: [row.key] }), order, hasAny);
}

/** @param named an id, a blank, and the name */
function noteName(named: string, { heads }: GraphContext): void {
  const blank = named.indexOf(' ');
  heads.set(named.slice(0, blank), { name: named.slice(blank + 1), url: null });
}

async function readCount({ where, also }: LedgerAsked, context: GraphContext): Promise<number> {
  const held = await rowsHeld({ where, also }, storedOrder(null).keys, context);
  if (held !== null) return held.length;
  const plan = ledgerPlan([conditionOf(where), ...(also ?? [])]);
  const [row] = await context.store.read(`ledger-count:${plan.anchor}`, plan.where);
  return row?.count ?? 0;
}

async function workedOutPage(
  { where, also, orderBy, view }: LedgerAsked,
  args: PageArguments,
  context: GraphContext,
): Promise<Page<ConferralNode>> {
  const { order, keyOf } = ledgerOrder(orderBy);
  if (also === undefined) return pageOf(await ledger(where, view, context), keyOf, order, args);
  const rows = await rowsUnder(where, view, context);
  await context.meter.chargeInTurn('operand', rows.length * also.length);
  const counted = rows.filter(({ row }) => also.every((condition) => holds(condition, row)));
  return pageOf(
    counted.map(({ facts }) => facts),
    keyOf,
    order,
    args,
  );
}

function lazy<P extends Pick<Page<ConferralNode>, 'edges' | 'pageInfo'>>(
  read: () => Promise<P>,
  context: GraphContext,
): Pick<LedgerPage, 'edges' | 'pageInfo'> & { readonly page: () => Promise<P> } {
  let reading: Promise<P> | null = null;
  const page = (): Promise<P> => {
    reading ??= read();
    return reading;
  };
  return {
    page,
    get edges() {
      return page().then(({ edges }) => withFacts(edges, context));
    },
    get pageInfo() {
      return page().then(({ pageInfo }) => pageInfo);
    },
  };
}

/** The edges, once the claims on all of them are there: the names of conferrals and of parties then come in one read. */
function withFacts(
  edges: Page<ConferralNode>['edges'],
  context: GraphContext,
): ThereOrNot<Page<ConferralNode>['edges']> {
  const open = edges.filter(({ node }) => node.row === undefined);
  return onceThere(allThere(open.map(({ node }) => factsOfConferral(node, context))), () => edges);
}
