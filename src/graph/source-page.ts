import { earliestDay, latestDay, type PartialDate } from '../ontology/values/partial-date.ts';
import type { View } from '../ontology/view.ts';
import type { SourceConditions } from '../store/conditions.ts';
import { allIdsOf } from './canonical-id.ts';
import type { GraphContext } from './context.ts';
import type { Operands } from './filter/comparisons.ts';
import { isGiven, type Maybe } from './filter/given.ts';
import type { GivenValues, ValueInputs } from './filter/value-fields.ts';
import { type SourceNode, sourceNode } from './nodes.ts';
import {
  isAfterCursor,
  type Key,
  type Order,
  type Page,
  type PageArguments,
  type PageAsked,
  pageAsked,
  pageOfSorted,
} from './paging.ts';
import { firstOf, type SourceKey, type SourceKeys } from './source-index.ts';
import { knownIn } from './time/known-by.ts';

/** What sources can be filtered by. The database holds it against them: cypher/parts/source-where.cypher says how. */
export const sourceFields = {
  publisher: { compares: 'Id' },
  title: { compares: 'String' },
  language: { compares: 'String' },
  published: { compares: 'Date', description: 'The earliest day on which it may have come out.' },
  sponsored: { compares: 'Boolean', description: 'Whether somebody paid for the text.' },
  takenFrom: { compares: 'String', description: 'The text, not held here, from which it says that it is taken.' },
} as const satisfies ValueInputs;

type SourceFilter = GivenValues<typeof sourceFields>;

const newestFirst: Order = { name: 'sources', descending: [true, false] };

/**
 * A page of the sources, newest first: the database filters, sorts, cuts and counts.
 * @throws {JejakError} BAD_USER_INPUT for a malformed page size or cursor
 */
export async function sourcePage(
  where: SourceFilter,
  view: View,
  args: PageArguments,
  context: GraphContext,
): Promise<Page<SourceNode>> {
  const { store } = context;
  const asked = await withAllIds(conditionsOf(where, view), context);
  const page = pageAsked(args, newestFirst);
  const limit = page.size + 1;
  const keys = asksTimeAlone(where) ? ((await context.sourceIndex?.keys()) ?? null) : null;
  if (keys !== null) return pageOfKeys(keys, asked, page, view);
  const read = page.backwards
    ? store.read('source-page-back', { asked, before: keyOf(page.before, ''), limit })
    : store.read('source-page', { asked, behind: keyOf(page.after, afterAll), limit });
  const count = async (): Promise<number> => (await store.read('source-count', { asked }))[0]?.count ?? 0;
  const rows = (await read).map(({ id, publishedEarliest }): SortKey => [publishedEarliest, id]);
  // The other end of what lies between two cursors is cut off here.
  const inside = rows.filter((key) =>
    page.backwards
      ? isAfterCursor(key, page.after, newestFirst)
      : page.before === null || isAfterCursor(page.before, key, newestFirst),
  );
  return pageOfRows(inside, page, view, count);
}

/** When a source came out, and its id. */
type SortKey = [earliest: string, id: string];

async function pageOfRows(
  rows: readonly SortKey[],
  page: PageAsked,
  view: View,
  count: () => Promise<number>,
): Promise<Page<SourceNode>> {
  const edgeOf = (key: SortKey) => ({ node: sourceNode(key[1], view), key });
  const sorted = await pageOfSorted(rows, page, edgeOf, newestFirst, async () => (await count()) > 0);
  return { ...sorted, totalCount: count };
}

/** Whether all that it asks of a source is when it came out. */
function asksTimeAlone({ published, ...others }: SourceFilter): boolean {
  const { gte: _since, lte: _until, ...rest } = published ?? {};
  return [...Object.values(others), ...Object.values(rest)].every((asked) => !isGiven(asked));
}

/** The same page out of memory, where the keys of all sources are. */
async function pageOfKeys(
  keys: SourceKeys,
  { knownAt, knownOn, since, until }: SourceConditions,
  page: PageAsked,
  view: View,
): Promise<Page<SourceNode>> {
  const holds = ({ earliest, day }: SourceKey): boolean =>
    (knownAt === null || earliest <= knownAt) &&
    (knownOn === null || day <= knownOn) &&
    (since === null || day >= since) &&
    (until === null || day <= until);
  const inside = (key: SourceKey): boolean =>
    holds(key) &&
    isAfterCursor(sortKey(key), page.after, newestFirst) &&
    (page.before === null || isAfterCursor(page.before, sortKey(key), newestFirst));
  const found = firstOf(page.backwards ? keys.newestLast : keys.newestFirst, page.size + 1, inside);
  return pageOfRows(found.map(sortKey), page, view, async () => keys.newestFirst.filter(holds).length);
}

function sortKey({ earliest, id }: SourceKey): SortKey {
  return [earliest, id];
}

/** A source keeps the publisher that it was described with, under whatever id: all that this one has or had are asked. */
async function withAllIds(asked: SourceConditions, context: GraphContext): Promise<SourceConditions> {
  const { publishers, notPublishers } = asked;
  if ((publishers?.length ?? 0) + notPublishers.length === 0) return asked;
  return {
    ...asked,
    publishers: publishers === null ? null : await allIdsOf(publishers, context),
    notPublishers: await allIdsOf(notPublishers, context),
  };
}

/** Later than every moment. */
const afterAll = '~';

function keyOf(key: Key | null, at: string): { at: string; id: string } {
  return key === null ? { at, id: '' } : { at: String(key[0]), id: String(key[1]) };
}

function conditionsOf(where: SourceFilter, view: View): SourceConditions {
  const { publisher, title, language, published, sponsored, takenFrom } = where;
  // Every source has all of these but the last.
  const always = { publisher, title, language, published, sponsored };
  const asksUnknown = Object.values(always).some((asked) => asked?.isKnown === false);
  const { eq, in: list, not, gte, lte } = published ?? {};
  const stretch = (date: PartialDate): [string, string] => [earliestDay(date), latestDay(date)];
  return {
    ...knownIn(view),
    publishers: asksUnknown ? [] : oneOf(publisher),
    notPublishers: noneOf(publisher),
    titles: oneOf(title),
    notTitles: noneOf(title),
    titleContains: title?.contains ?? null,
    titleHas: title?.containsInsensitive?.toLowerCase() ?? null,
    titleStarts: title?.startsWith ?? null,
    languages: oneOf(language),
    notLanguages: noneOf(language),
    languageContains: language?.contains ?? null,
    languageHas: language?.containsInsensitive?.toLowerCase() ?? null,
    languageStarts: language?.startsWith ?? null,
    since: isGiven(gte) ? earliestDay(gte) : null,
    until: isGiven(lte) ? latestDay(lte) : null,
    days: [...(isGiven(eq) ? [[stretch(eq)]] : []), ...(isGiven(list) ? [list.map(stretch)] : [])],
    notDays: isGiven(not) ? [stretch(not)] : [],
    sponsored: eitherOf(sponsored),
    takenFrom: takenFrom?.isKnown === false ? [''] : oneOf(takenFrom), // what is not known is compared as no text
    notTakenFrom: [...noneOf(takenFrom), ...(takenFrom?.isKnown ? [''] : [])],
    takenFromContains: takenFrom?.contains ?? null,
    takenFromHas: takenFrom?.containsInsensitive?.toLowerCase() ?? null,
    takenFromStarts: takenFrom?.startsWith ?? null,
  };
}

/** The values one of which it is to be; null for any. Where `eq` and `in` have none in common, there is none. */
function oneOf(filter: Maybe<Operands<'Id'>>): string[] | null {
  const { eq, in: list } = filter ?? {};
  if (!isGiven(eq)) return list ?? null;
  return isGiven(list) && !list.includes(eq) ? [] : [eq];
}

/** Whether it is to be so, or not to be so; null for either. */
function eitherOf(filter: Maybe<Operands<'Boolean'>>): boolean[] | null {
  const asked = [...(isGiven(filter?.eq) ? [filter.eq] : []), ...(isGiven(filter?.not) ? [!filter.not] : [])];
  return asked.length === 0 ? null : [true, false].filter((value) => asked.every((one) => one === value));
}

function noneOf(filter: Maybe<Operands<'Id'>>): string[] {
  return isGiven(filter?.not) ? [filter.not] : [];
}
