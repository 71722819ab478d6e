import type { DraftClaim } from '../dossier.ts';
import { type DraftRule, isToldAsFact } from './draft-rule.ts';

/**
 * Nobody hands an award to themselves. Where an article does print it so, one of the two claims says that it is not
 * certain, and why.
 */
export const noSelfAward: DraftRule = (claims) => {
  const received = new Map<string, DraftClaim>();
  const told = claims.filter((claim) => isToldAsFact(claim) && claim.certain);
  for (const claim of told) if (claim.claim.type === 'RECIPIENT') received.set(partyOf(claim), claim);
  for (const claim of told) {
    const { type, object } = claim.claim;
    if ((type === 'PRESENTER' || type === 'CONFERRER') && received.has(partyOf(claim)))
      claim.location.problem(
        `${object} gives this award to itself, as ${type} and RECIPIENT: correct one of them, or mark it certain: no with a note`,
      );
  }
};

function partyOf({ claim }: DraftClaim): string {
  return `${claim.subject} ${claim.object}`;
}
