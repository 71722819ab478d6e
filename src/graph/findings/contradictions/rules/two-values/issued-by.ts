import { entityKindOf } from '../../../../../ontology/ids.ts';
import type { ClaimView } from '../../../../../ontology/view.ts';
import type { Look } from '../../../look.ts';

/** The claims that somebody issued a regulation. Of nothing else: to a province lead too many claims to look at them all. */
export async function issuedBy(id: string, look: Look): Promise<ClaimView[]> {
  return entityKindOf(id) === 'Regulation' ? look.leading(id, 'ISSUED') : [];
}
