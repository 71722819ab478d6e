import { slugIn, statedClaim } from '../ontology/claim.ts';
import type { ClaimView, View } from '../ontology/view.ts';
import type { GraphContext } from './context.ts';
import { load, onceThere, type ThereOrNot } from './once-there.ts';
import { visibleClaims } from './visible.ts';

/**
 * The claims to which the id of a claim or of an assertion leads under a view: the claim itself; the one that holds the
 * assertion now; each time of what is so more than once. None where nothing of it is to be seen.
 */
export function claimsAt(id: string, view: View, context: GraphContext): ThereOrNot<readonly ClaimView[]> {
  if (!id.startsWith('claim:')) return claimsHolding(id, view, context);
  return onceThere(load(context.loaders.claim, id), (claim) =>
    claim === null ? claimsHolding(id, view, context) : visibleClaims([claim], view, context),
  );
}

async function claimsHolding(id: string, view: View, context: GraphContext): Promise<readonly ClaimView[]> {
  // A time has the id of its first assertion, which may be in another claim by now.
  const assertion = `assertion:${slugIn(id)}`;
  const stated = statedClaim({ id: assertion });
  const claims = await context.loaders.claimsAt.load(stated);
  const holding =
    stated === id ? claims : claims.filter(({ assertions }) => assertions.some((one) => one.id === assertion));
  return visibleClaims(holding, view, context);
}
