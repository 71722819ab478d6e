import { isOfCategory } from '../ontology/category-parts.ts';
import type { CategoryParts } from '../ontology/claim.ts';
import type { ConferralStatus } from '../ontology/ontology.ts';
import type { ClaimView } from '../ontology/view.ts';
import type { ConferralFacts } from './conferral-facts.ts';
import type { Facts } from './findings/facts.ts';

/** Of what was not handed over nobody presented anything. */
const handedOver: readonly ConferralStatus[] = ['CONFERRED', 'CLAIMED', 'REVOKED'];

/**
 * Who is said to have handed over the awards of the whole edition that a conferral is in, or of a ceremony of it. Each is
 * the claim on that edition or event: none is made up for the conferral.
 */
export async function presentersOfWhole(
  { edition, status, readings }: ConferralFacts,
  { said, leadingAs }: Pick<Facts, 'said' | 'leadingAs'>,
): Promise<ClaimView[]> {
  if (edition === null || status === null || !handedOver.includes(status)) return [];
  const ceremonies = (await said(edition, 'HELD_AT'))
    .filter(({ qualifiers }) => qualifiers['stage'] === 'CEREMONY' || qualifiers['stage'] === undefined)
    .map(({ object }) => object ?? '');
  const claims = await Promise.all([edition, ...ceremonies].map((id) => leadingAs(id, 'PRESENTED_AT')));
  return claims
    .flat()
    .filter(({ qualifiers }) => isOfCategory(readings.category, qualifiers['category'] as CategoryParts | undefined)); // typed so by the ontology
}
