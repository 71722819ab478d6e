import { kindNames } from '../ontology/claim-rules.ts';
import { entityKindOf } from '../ontology/ids.ts';
import type { Kind } from '../ontology/ontology.ts';
import type { View } from '../ontology/view.ts';
import { askByCanonicalIds } from './canonical-id.ts';
import { contextsFor, type GraphContext } from './context.ts';
import { candidatesOf, idsNamed } from './filter/candidates.ts';
import { matches } from './filter/comparisons.ts';
import type { EntityFilter } from './filter/filters.ts';
import { isGiven } from './filter/given.ts';
import { Predicate } from './filter/predicate.ts';
import { lookLimits, tooManyEntities } from './look-limits.ts';
import { type EntityNode, entityNode } from './nodes.ts';
import { byId, type Page, type PageArguments } from './paging.ts';
import { pageReadOn } from './read-on.ts';
import { snapshotOf } from './snapshot.ts';
import { isNamedBy } from './time/known-by.ts';

const order = byId('entities');

/**
 * A page of the entities that a filter holds for under a view, in the order of their ids: from among those that an id in
 * the filter leads back to, or else by reading on through the kinds it asks for until the page is full. Ids that
 * decisions merged, and what no source had named by then, are left out.
 * @throws {JejakError} TOO_MANY_ENTITIES or TOO_MANY_CLAIMS past a work limit
 */
export function entitiesPage(
  where: EntityFilter,
  view: View,
  page: PageArguments,
  context: GraphContext,
): Promise<Page<EntityNode>> {
  const isNothing = ({ edges }: Page<EntityNode>): boolean => edges.length === 0;
  return askByCanonicalIds(where, context, (canonical) => pageFor(canonical, view, page, context), isNothing);
}

async function pageFor(
  where: EntityFilter,
  view: View,
  page: PageArguments,
  context: GraphContext,
): Promise<Page<EntityNode>> {
  const { store } = context;
  const kinds = kindsIn(where);
  const near = (await candidatesOf('Entity', where, context))?.filter((id) => isOfKinds(id, kinds)).sort() ?? null;
  const keepsAll = Object.entries(where).every(([name, part]) => name === 'kind' || !isGiven(part));
  const nextContext = contextsFor(context);
  const entities = {
    next: async (from: string, limit: number, backwards: boolean) => {
      if (near !== null) return nextIn(near, from, limit, backwards);
      const rows = backwards
        ? await store.read('entities-of-kinds-back', { kinds, before: from, limit })
        : await store.read('entities-of-kinds', { kinds, after: from, limit });
      return rows.map(({ id }) => id);
    },
    keep: async (ids: readonly string[]) => {
      const snapshot = snapshotOf({ view, context: keepsAll || near !== null ? context : nextContext() });
      const predicate = new Predicate(snapshot);
      const holds = await snapshot.settleEach(ids, (id) => {
        const record = snapshot.record(id);
        if (record === undefined) return undefined;
        const isThere = record !== null && record.mergedInto === null && isNamedBy(record.rank, view.knownAt);
        return isThere && predicate.holds('Entity', id, where);
      });
      return ids.filter((_, index) => holds[index]).map((id) => entityNode(id, view));
    },
    keepsAll,
    count: async () => {
      if (!keepsAll || view.knownAt !== null) return null;
      return (await store.read('entities-of-kinds-count', { kinds }))[0]?.count ?? 0;
    },
    most: lookLimits.entities,
    tooMany: tooManyEntities,
  };
  return pageReadOn(entities, order, page);
}

function nextIn(ids: readonly string[], from: string, limit: number, backwards: boolean): string[] {
  if (!backwards) return ids.filter((id) => id > from).slice(0, limit);
  return ids
    .filter((id) => id < from)
    .slice(-limit)
    .reverse();
}

/** The kinds that the filter can hold for, by what it and its `and` say of them. */
function kindsIn(where: EntityFilter): Kind[] {
  const ids = idsNamed(where.id);
  return kindNames.filter(
    (kind) =>
      matches('EntityKind', [kind], where.kind) &&
      (ids === null || ids.some((id) => entityKindOf(id) === kind)) &&
      // Only regencies are in a province.
      (idsNamed(where.province) === null || kind === 'Regency') &&
      (where.and ?? []).every((part) => kindsIn(part).includes(kind)),
  );
}

function isOfKinds(id: string, kinds: readonly Kind[]): boolean {
  const kind = entityKindOf(id);
  return kind !== null && kinds.includes(kind);
}
