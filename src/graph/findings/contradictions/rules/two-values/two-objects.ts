import type { ClaimType } from '../../../../../ontology/ontology.ts';
import type { Facts } from '../../../facts.ts';
import { pairsOf } from '../../../pairs.ts';
import { between, type Clash, objectOf, sideOf } from '../../clash.ts';

/** An edition is of one award; a conferral is in one edition, or of one award where none is known. */
const single: readonly ClaimType[] = ['EDITION_OF', 'IN_EDITION', 'OF_AWARD'];

export async function twoObjects(id: string, facts: Facts): Promise<Clash[]> {
  const claims = await Promise.all(single.map((type) => facts.said(id, type)));
  return claims
    .flatMap((alike) => pairsOf(alike, facts))
    .filter(([a, b]) => a.object !== b.object)
    .map(([a, b]) => between('CONFLICT', sideOf([a], [objectOf(a)]), sideOf([b], [objectOf(b)])));
}
