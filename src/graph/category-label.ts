import type { CategoryShape } from '../ontology/conferral-facts.ts';

/** A category as printed; where only parts are printed, those, the widest first. */
export function labelOf({ parts }: CategoryShape): string {
  return parts['label'] ?? Object.values(parts).join(': ');
}
