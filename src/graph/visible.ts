import type { Claim } from '../ontology/claim.ts';
import type { ClaimView, View } from '../ontology/view.ts';
import type { GraphContext } from './context.ts';
import type { ThereOrNot } from './once-there.ts';
import { type Snapshot, snapshotOf } from './snapshot.ts';

/** So many at a time: between them others get their turn. */
const atOnce = 1_000;

/** The claims that a view lets one see: see `Snapshot.visible`. At once, unless others wait, or the view asks for more. */
export function visibleClaims(claims: readonly Claim[], view: View, context: GraphContext): ThereOrNot<ClaimView[]> {
  const snapshot = snapshotOf({ view, context });
  if (claims.length > atOnce) return visibleInTurns(claims, snapshot, context);
  const ready = view.asOf === null && !context.meter.isDue ? snapshot.visible(claims) : undefined;
  return ready ?? snapshot.settle(() => snapshot.visible(claims));
}

async function visibleInTurns(
  claims: readonly Claim[],
  snapshot: Snapshot,
  { meter }: GraphContext,
): Promise<ClaimView[]> {
  const shown: ClaimView[] = [];
  for (let from = 0; from < claims.length; from += atOnce) {
    const some = claims.slice(from, from + atOnce);
    shown.push(...(await snapshot.settle(() => snapshot.visible(some))));
    await meter.breathe();
  }
  return shown;
}
