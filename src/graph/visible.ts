import type { Claim } from '../ontology/claim.ts';
import type { ClaimView, View } from '../ontology/view.ts';
import type { GraphContext } from './context.ts';
import { snapshotOf } from './snapshot.ts';

/** So many at a time: between them others get their turn. */
const atOnce = 1_000;

/** The claims that a view lets one see: see `Snapshot.visible`. */
export async function visibleClaims(claims: readonly Claim[], view: View, context: GraphContext): Promise<ClaimView[]> {
  const snapshot = snapshotOf({ view, context });
  if (claims.length <= atOnce) return snapshot.settle(() => snapshot.visible(claims));
  const shown: ClaimView[] = [];
  for (let from = 0; from < claims.length; from += atOnce) {
    const some = claims.slice(from, from + atOnce);
    shown.push(...(await snapshot.settle(() => snapshot.visible(some))));
    await context.meter.breathe();
  }
  return shown;
}
