import { maxKey } from '../../ontology/sort-keys.ts';
import { hasClock, type View } from '../../ontology/view.ts';
import type { PageAnchor } from '../../store/conditions.ts';
import type { Reads } from '../../store/queries.ts';
import type { ConferralRow } from '../../store/rows.ts';
import { askByCanonicalIds } from '../canonical-id.ts';
import type { ConferralNode } from '../conferral-facts.ts';
import type { GraphContext } from '../context.ts';
import { type Condition, holds } from '../filter/condition.ts';
import type { ConferralFilter } from '../filter/filters.ts';
import { conditionOf } from '../filter/row-condition.ts';
import { headIn } from '../loaders.ts';
import { entityNode } from '../nodes.ts';
import { allThere, onceThere, type ThereOrNot } from '../once-there.ts';
import { type Key, type Page, type PageArguments, type PageAsked, pageAsked, pageOf, pageOfSorted } from '../paging.ts';
import { factsOfConferral } from './facts-of-conferral.ts';
import { rowsHeld } from './held-rows.ts';
import { idsOn, indexedLedger } from './index/indexed-ledger.ts';
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
  const between = { after: String(page.after?.[0] ?? ''), before: String(page.before?.[0] ?? maxKey) };
  const cut = { ...keys, between, limit: page.size + 1 };
  const shown = { back: page.backwards, view, claims };
  const indexed = await indexedLedger({ where, also, view }, context);
  if (indexed !== null) {
    const ids = idsOn(indexed, { keys, backwards: page.backwards, between, limit: cut.limit });
    const rows = await readRows('IDS', { ...ledgerPlan([]).where, ids, ...cut }, shown, context);
    // Fewer where some have gone since: then the database tells what stands in their place.
    if (rows.length === ids.length)
      return pageOfSorted(
        rows,
        page,
        (edge) => edge,
        order,
        async () => indexed.count > 0,
      );
  }
  const held = await rowsHeld({ where, also }, keys, context);
  if (held !== null) {
    const { edges, pageInfo } = pageOf(held, ({ key }) => [key], order, args);
    return { edges: edges.map(({ cursor, node }) => ({ cursor, node: nodeOf(node, view) })), pageInfo };
  }
  const plan = ledgerPlan([conditionOf(where), ...(also ?? [])]);
  const question = { ...plan.where, ...cut };
  const hasAny = async (): Promise<boolean> => {
    const [any] = await context.store.read(`ledger-page:${plan.anchor}`, {
      ...question,
      between: { after: '', before: maxKey },
      limit: 1,
    });
    return any !== undefined;
  };
  return pageOfSorted(await readRows(plan.anchor, question, shown, context), page, (edge) => edge, order, hasAny);
}

/** The rows of a page as the database sorts and cuts them, with the claims on them where these are shown. */
async function readRows(
  anchor: PageAnchor,
  question: Reads['ledger-page:ALL']['parameters'],
  { back, view, claims }: { readonly back: boolean; readonly view: View; readonly claims: boolean },
  context: GraphContext,
): Promise<{ node: ConferralNode; key: Key }[]> {
  if (anchor === 'IDS' && question.ids.length === 0) return [];
  const way = back ? '-back' : '';
  if (!claims) {
    const rows = await context.store.read(`ledger-page${way}:${anchor}`, question);
    for (const name of rows.flatMap(({ names }) => names)) noteName(name, context);
    return rows.map((row) => ({ node: { ...nodeOf(row, view), row }, key: [row.key] }));
  }
  // The claims on the conferrals of the page come with them.
  const read = await context.store.read(`ledger-page-claims${way}:${anchor}`, question);
  const rows = await conferralsWithClaims(read, view, context);
  return rows.map((row) => ({ node: nodeOf(row, view), key: [row.key] }));
}

function nodeOf({ conferral, edition }: ConferralRow, view: View): ConferralNode {
  return { ...entityNode(conferral, view), inEdition: edition };
}

/** @param named an id, a blank, and the name */
function noteName(named: string, { heads }: GraphContext): void {
  const blank = named.indexOf(' ');
  heads.set(named.slice(0, blank), headIn(named.slice(blank + 1)));
}

async function readCount({ where, also, view }: LedgerAsked, context: GraphContext): Promise<number> {
  const indexed = await indexedLedger({ where, also, view }, context);
  if (indexed !== null) return indexed.count;
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
