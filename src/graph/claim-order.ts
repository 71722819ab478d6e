import type { ClaimView } from '../ontology/view.ts';
import type { Key, Order } from './paging.ts';

/** Claims by their type, then the oldest source first, then in the order in which its dossier has them. */
export const claimOrder: Order = { name: 'claims', descending: [false, false, false, false] };

export function claimKey({ type, id, assertions: [first] }: ClaimView): Key {
  return [type, first?.sourceEarliest ?? null, first?.ordinal ?? null, id];
}
