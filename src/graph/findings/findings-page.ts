import type { Kind } from '../../ontology/ontology.ts';
import type { View } from '../../ontology/view.ts';
import { askByCanonicalIds } from '../canonical-id.ts';
import { contextsFor, type GraphContext } from '../context.ts';
import { idsNamed } from '../filter/candidates.ts';
import { matches, type Operands } from '../filter/comparisons.ts';
import { thatMatch } from '../filter/value-fields.ts';
import {
  isAfterCursor,
  type Key,
  type Order,
  type Page,
  type PageArguments,
  pageOf,
  pageSize,
  readCursor,
} from '../paging.ts';
import { CandidateLists, type Candidates, joined } from './candidates.ts';
import { findingsAt, findingsOn } from './find.ts';
import type { Finding, Findings, Rule } from './rule.ts';

/** What is asked of findings of any sort; a sort may have more fields. */
interface Where {
  readonly [field: string]: object | null | undefined;
  readonly id?: Operands<'Id'> | null | undefined;
  readonly rule?: Operands<'GapRule'> | null | undefined;
  readonly about?: Operands<'Id'> | null | undefined;
  readonly kind?: Operands<'EntityKind'> | null | undefined;
}

/** By the entity that it is about, the rule, and the id: an order in which one can go on without looking back. */
const findingKey = ({ about, rule, id }: Finding): Key => [about, rule, id];

const descending = [false, false, false];

const batch = { first: 100, most: 500 };
/** Rules look at so many before others get their turn. */
const placesAtOnce = 100;

/**
 * A page of findings. Asked about entities, only the claims near these are read. Asked about none, the entities where a
 * rule may find something are read in the order of their ids, some at a time, and looked at until the page is full; how many
 * findings there are at all is worked out only when somebody asks.
 */
export async function findingsPage<R extends Finding, F>(
  findings: Findings<R, F>,
  where: Where,
  view: View,
  page: PageArguments,
  context: GraphContext,
): Promise<Page<R>> {
  const order: Order = { name: findings.name, descending };
  if (idsNamed(where.about) !== null) {
    const near = (asked: Where) => findingsNear(findings, asked, view, context);
    const found = await askByCanonicalIds(where, context, near, ({ length }) => length === 0);
    return pageOf(found, findingKey, order, page);
  }
  return anywhere({ findings, where, view, context, lists: new CandidateLists(context) }, order, page);
}

async function findingsNear<R extends Finding, F>(
  findings: Findings<R, F>,
  where: Where,
  view: View,
  context: GraphContext,
): Promise<readonly R[]> {
  const about = new Set(idsNamed(where.about) ?? []);
  const names = namesIn(findings, where);
  const found = await Promise.all([...about].map((id) => findingsOn(findings, id, view, context, names)));
  const unique = new Map(found.flat().map((one) => [one.id, one]));
  return thatMatch(findings.fields, [...unique.values()], where, context);
}

interface Anywhere<R extends Finding, F> {
  readonly findings: Findings<R, F>;
  readonly where: Where;
  readonly view: View;
  readonly context: GraphContext;
  readonly lists: CandidateLists;
}

async function anywhere<R extends Finding, F>(
  asked: Anywhere<R, F>,
  order: Order,
  page: PageArguments,
): Promise<Page<R>> {
  const from = readCursor(page.after, 'after', order);
  const backwards = typeof page.last === 'number' || typeof page.before === 'string';
  // One more than the page holds: whether there is a next one.
  const wanted = (page.first ?? pageSize.default) + 1;
  // As many as ids are named there can be at most.
  const most = idsNamed(asked.where.id)?.length ?? Number.POSITIVE_INFINITY;
  const everything = (): Promise<R[]> => collect(asked, null, most);
  const found = backwards ? await everything() : await collect(asked, from, Math.min(wanted, most));
  const isAll = backwards || (from === null && found.length < wanted);
  return {
    ...pageOf(found, findingKey, order, page),
    totalCount: async () => (isAll ? found : await everything()).length,
  };
}

/** What is found behind a key, until there is enough or nothing left. */
async function collect<R extends Finding, F>(
  { findings, where, view, context, lists }: Anywhere<R, F>,
  from: Key | null,
  enough: number,
): Promise<R[]> {
  const found: R[] = [];
  const names = namesIn(findings, where);
  const candidates = joined(names.flatMap((name) => candidatesOf(findings.rules[name], where.kind)));
  const nextContext = contextsFor(context);
  const lookAt = async (ids: readonly string[]): Promise<void> => {
    const within = nextContext();
    for (let start = 0; start < ids.length; start += placesAtOnce) {
      const places = ids.slice(start, start + placesAtOnce);
      context.meter.charge('place', places.length);
      const at = await Promise.all(places.map((id) => findingsAt(findings, id, view, within, names)));
      const after = at.flat().filter((one) => isAfterCursor(findingKey(one), from, { name: '', descending }));
      for (const one of await thatMatch(findings.fields, after, where, within)) found.push(one);
      await context.meter.breathe();
    }
  };
  const start = String(from?.[0] ?? '');
  if (start !== '') await lookAt([start]); // The page before may have ended among several about one entity.
  for (let after = start, limit = batch.first; found.length < enough; limit = Math.min(limit * 2, batch.most)) {
    const next = await Promise.all(candidates.map((one) => lists.next(one, after, limit)));
    // A full list may go on: beyond the first such end, ids of that list are missing.
    const ends = next.filter((ids) => ids.length === limit).map((ids) => ids.at(-1) ?? '');
    const end = ends.sort()[0];
    const ids = [...new Set(next.flat())].filter((id) => end === undefined || id <= end).sort();
    await lookAt(ids);
    if (end === undefined) break;
    after = end;
  }
  return found;
}

function namesIn<R extends Finding, F>({ rules }: Findings<R, F>, { rule }: Where): string[] {
  return Object.keys(rules).filter((name) => matches('GapRule', [name], rule));
}

function candidatesOf<F>(rule: Rule<F> | undefined, kind: Where['kind']): readonly Candidates[] {
  const kinds = (rule?.about ?? []).filter((one: Kind) => matches('EntityKind', [one], kind));
  return rule?.candidates ?? [{ of: 'kinds', kinds }];
}
