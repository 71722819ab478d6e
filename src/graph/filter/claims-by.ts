import type { Claim } from '../../ontology/claim.ts';
import type { GraphContext } from '../context.ts';

type ByIds = 'claimsBySubject' | 'claimsByObject' | 'claimsAbout' | 'claimsOfSource';

/** The claims that a loader finds for ids. */
export function claimsBy(
  loader: ByIds,
): (ids: readonly string[], context: Pick<GraphContext, 'loaders'>) => Promise<Claim[]> {
  return async (ids, { loaders }) =>
    (await loaders[loader].loadMany(ids)).flatMap((claims) => {
      if (claims instanceof Error) throw claims;
      return claims;
    });
}
