import { claimId, sortKeys } from '../../../ontology/claim.ts';
import type { DraftClaim } from '../dossier.ts';
import type { DraftRule } from './draft-rule.ts';

/** The same claim with other words is more evidence; with the same words it is a slip, and would count twice. */
export const noDuplicates: DraftRule = (claims) => {
  const seen = new Set<string>();
  for (const claim of claims) {
    const text = sayingOf(claim);
    if (seen.has(text))
      claim.location.problem(
        `${claim.claim.subject} ${claim.claim.type} stands here twice with the same words: take one out, or quote other words`,
      );
    seen.add(text);
  }
};

function sayingOf({ claim, modality, speaker, stance, qualifiers, quotations }: DraftClaim): string {
  const words = quotations.map(({ exact, occurrence }) => `${occurrence ?? ''}:${exact}`).sort();
  return JSON.stringify([claimId(claim), modality, speaker, stance, sortKeys(qualifiers), words]);
}
