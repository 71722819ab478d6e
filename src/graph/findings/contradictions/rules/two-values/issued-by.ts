import { entityKindOf } from '../../../../../ontology/ids.ts';
import type { ClaimView } from '../../../../../ontology/view.ts';
import type { Facts } from '../../../facts.ts';

/** The claims that somebody issued a regulation. Of nothing else: to a province lead too many claims to look at them all. */
export async function issuedBy(id: string, facts: Facts): Promise<ClaimView[]> {
  return entityKindOf(id) === 'Regulation' ? facts.leading(id, 'ISSUED') : [];
}
