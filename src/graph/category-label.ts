import type { CategoryParts } from '../ontology/claim.ts';

/** A category as printed; where only parts are printed, those, the widest first; null where nothing is. */
export function labelOf(parts: CategoryParts): string | null {
  return parts['label'] ?? (Object.values(parts).join(': ') || null);
}
