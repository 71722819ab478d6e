import type { CategoryParts } from '../ontology/claim.ts';

/** A category as printed; where only parts are printed, those, the widest first. */
export function labelOf(parts: CategoryParts): string {
  return parts['label'] ?? Object.values(parts).join(': ');
}
