import type { Claim } from '../ontology/claim.ts';
import { entityKindOf } from '../ontology/ids.ts';
import type { ClaimType, Kind } from '../ontology/ontology.ts';
import { heldIn, isFact, type SeenClaim, seen, type View } from '../ontology/view.ts';
import type { Context } from './context.ts';

/** The claims that date an act: a conferral begins with its first status, an event when it takes place. */
const datedBy: Partial<Record<Kind, ClaimType>> = { Conferral: 'STATUS', Event: 'OCCURRED' };

/**
 * The claims that a view lets one see. Under `asOf` a claim on an act that is known to have come later is left out with
 * the act: in 2023 nobody had received the award of 2024.
 */
export async function visibleClaims(claims: readonly Claim[], view: View, context: Context): Promise<SeenClaim[]> {
  const shown = claims.flatMap((claim) => seen(claim, view) ?? []);
  if (view.asOf === null) return shown;
  const begun = await Promise.all(
    shown.map(async ({ subject, object }) => {
      const ends = object === null ? [subject] : [subject, object];
      return (await Promise.all(ends.map((id) => hasBegun(id, view, context)))).every(Boolean);
    }),
  );
  return shown.filter((_, index) => begun[index]);
}

/** False for a conferral or an event all of whose known dates lie after the view's day; true for all else. */
async function hasBegun(id: string, { asOf, knownAt }: View, { loaders }: Context): Promise<boolean> {
  const kind = entityKindOf(id);
  const type = kind === null ? undefined : datedBy[kind];
  if (asOf === null || type === undefined) return true;
  const dated = (await loaders.claimsBySubject.load(id))
    .filter((claim) => claim.type === type)
    .flatMap((claim) => seen(claim, { asOf: null, knownAt }) ?? [])
    .filter(isFact);
  return dated.length === 0 || dated.some((claim) => heldIn(claim, asOf));
}
