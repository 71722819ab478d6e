import { type Claim, compare } from '../../ontology/claim.ts';
import type { View } from '../../ontology/view.ts';
import { claimOfRecord } from '../../store/claim-records.ts';
import type { ConferralRow, LedgerPageClaimRow } from '../../store/rows.ts';
import type { GraphContext } from '../context.ts';
import { headIn } from '../loaders.ts';
import { snapshotOf } from '../snapshot.ts';

/** A conferral on a page, and what sorts it. */
export type KeyedRow = ConferralRow & { readonly key: string };

/**
 * The conferrals of a page, in its order, with the claims on them and on their editions made known to the request: whoever
 * asks for these finds them without a read.
 */
export async function conferralsWithClaims(
  rows: readonly LedgerPageClaimRow[],
  view: View,
  context: GraphContext,
): Promise<KeyedRow[]> {
  const byId = new Map((await context.claimsIn(rows)).map((claim) => [claim.id, claim]));
  const own = new Map<string, Claim[]>();
  const page = new Map<string, KeyedRow>();
  for (const { conferral, edition, key, claim } of rows) {
    page.set(conferral, { conferral, edition, key });
    const found = byId.get(claim);
    const list = own.get(conferral);
    if (found !== undefined && list === undefined) own.set(conferral, [found]);
    else if (found !== undefined) list?.push(found);
  }
  for (const [id, claims] of own) context.loaders.claimsBySubject.prime(id, claims);
  snapshotOf({ view, context }).know(own, editionsIn(rows, byId, context));
  return [...page.values()];
}

/** What is claimed of the editions, of which award each is; not of those of which a claim carries no record. */
function editionsIn(
  rows: readonly LedgerPageClaimRow[],
  byId: ReadonlyMap<string, Claim>,
  { heads }: GraphContext,
): Map<string, Claim[]> {
  const editions = new Map<string, Claim[]>();
  for (const { claim, ofEdition } of rows) {
    const inEdition = byId.get(claim);
    if (inEdition?.type !== 'IN_EDITION' || inEdition.object === null || editions.has(inEdition.object)) continue;
    const told = ofEdition.map((text) => ({
      name: text.slice(0, text.indexOf('\n')),
      record: text.slice(text.indexOf('\n') + 1),
    }));
    if (told.some(({ record }) => record === '')) continue;
    const claims = told.map(({ name, record }) => {
      const of = claimOfRecord(record);
      if (of.object !== null) heads.set(of.object, { ...headIn(name), answers: true });
      return of;
    });
    editions.set(
      inEdition.object,
      claims.sort((a, b) => compare(a.id, b.id)),
    );
  }
  return editions;
}
