import type { Claim } from '../ontology/claim.ts';
import { claimTypeNames, isIdentity } from '../ontology/claim-rules.ts';
import type { View } from '../ontology/view.ts';
import { askByCanonicalIds } from './canonical-id.ts';
import { claimKey, claimOrder } from './claim-order.ts';
import { contextsFor, type GraphContext } from './context.ts';
import { candidatesOf } from './filter/candidates.ts';
import { matches } from './filter/comparisons.ts';
import type { ClaimFilter } from './filter/filters.ts';
import { Predicate } from './filter/predicate.ts';
import { lookLimits, tooManyClaims } from './look-limits.ts';
import type { ClaimNode } from './nodes.ts';
import { byId, type Page, type PageArguments, pageOf } from './paging.ts';
import { pageReadOn } from './read-on.ts';
import { snapshotOf } from './snapshot.ts';
import { visibleClaims } from './visible.ts';

const idOrder = byId('claims by id');

/**
 * A page of the claims that a filter holds for under a view. Where it names an entity or a source, the claims near that
 * are read, and sorted by type; else the claims of the graph are read on in the order of their ids until the page is full.
 * @throws {JejakError} TOO_MANY_CLAIMS past a work limit
 */
export function claimsPage(
  where: ClaimFilter,
  view: View,
  page: PageArguments,
  context: GraphContext,
): Promise<Page<ClaimNode>> {
  const isNothing = ({ edges }: Page<ClaimNode>): boolean => edges.every(({ node }) => isIdentity(node));
  return askByCanonicalIds(where, context, (canonical) => pageFor(canonical, view, page, context), isNothing);
}

async function pageFor(
  where: ClaimFilter,
  view: View,
  page: PageArguments,
  context: GraphContext,
): Promise<Page<ClaimNode>> {
  const held = async (claims: readonly Claim[], within: GraphContext): Promise<ClaimNode[]> => {
    const shown = await visibleClaims(claims, view, within);
    const snapshot = snapshotOf({ view, context: within });
    const predicate = new Predicate(snapshot);
    const holds = await snapshot.settleEach(shown, (claim) => predicate.holds('Claim', claim, where));
    return shown.filter((_, index) => holds[index]);
  };
  const near = await candidatesOf('Claim', where, context);
  if (near !== null) return pageOf(await held(near, context), claimKey, claimOrder, page);

  const { store } = context;
  const types = claimTypeNames.filter((type) => matches('ClaimType', [type], where.type));
  const keepsAll = Object.entries(where).every(
    ([name, part]) => name === 'type' || part === null || part === undefined,
  );
  const nextContext = contextsFor(context);
  const all = {
    next: async (from: string, limit: number, backwards: boolean) =>
      (backwards
        ? await store.read('claims-of-types-back', { types, before: from, limit })
        : await store.read('claims-of-types', { types, after: from, limit })
      ).map(({ id }) => id),
    keep: async (ids: readonly string[]) => {
      const within = keepsAll ? context : nextContext();
      const claims = (await within.loaders.claim.loadMany(ids)).flatMap((claim) => {
        if (claim instanceof Error) throw claim;
        return claim ?? []; // gone since its id was read
      });
      return held(claims, within);
    },
    keepsAll,
    count: async () => {
      if (!keepsAll || view.asOf !== null || view.knownAt !== null) return null;
      return (await store.read('claims-of-types-count', { types }))[0]?.count ?? 0;
    },
    most: lookLimits.claims,
    tooMany: tooManyClaims,
  };
  return pageReadOn(all, idOrder, page);
}
