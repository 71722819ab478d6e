import type { ConferralFilter } from '../../core/operation-types.ts';
import type { OpenedPage, PageRequest } from '../../core/page.ts';
import { wordsIn } from '../../core/words.ts';
import { changesAbout, type KnownChange, knownFeed, newestChanges } from '../../ui/feed/known-feed.ts';
import { filterLabels } from '../../ui/ledger/filter-labels.ts';
import { type LedgerFilters, whereOf } from '../../ui/ledger/filters.ts';
import { ledgerPageWords } from './words.ts';

/** Rows that the ledger begins with, of which all is told; `changes` takes no more ids. */
const mostWhole = 20;

/**
 * What became known of the conferrals that the filters show: of the first rows from the beginning on, which is all there
 * is of a narrow ledger; and of all others what is among the newest of everything.
 */
export async function ledgerFeed(filters: LedgerFilters, request: PageRequest): Promise<OpenedPage> {
  const { title } = wordsIn(ledgerPageWords, request.language);
  const where = whereOf(filters);
  const [first, newest] = await Promise.all([shownIn(where, mostWhole, request), newestChanges(request)]);
  const changes = [...(await changesAbout(first, request)), ...(await amongShown(newest, where, request))];
  const name = title(filterLabels(filters, new Map(), request.language).map(({ value }) => value));
  return knownFeed(name, changes, request);
}

async function amongShown(
  changes: readonly KnownChange[],
  where: ConferralFilter,
  request: PageRequest,
): Promise<readonly KnownChange[]> {
  const subject = { in: [...new Set(changes.map(({ claim }) => claim.subject.id))] };
  if (subject.in.length === 0) return [];
  const shown = await shownIn({ ...where, claims: { some: { subject } } }, subject.in.length, request);
  return changes.filter(({ claim }) => shown.includes(claim.subject.id));
}

async function shownIn(where: ConferralFilter, first: number, { ask }: PageRequest): Promise<readonly string[]> {
  const { conferrals } = await ask('LedgerFeed', { where, first });
  return conferrals.edges.map(({ node }) => node.id);
}
