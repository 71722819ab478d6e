import type { DraftClaim } from '../dossier.ts';

/** Something that the claims of one dossier must not say together; reports at the claim that is too much. */
export type DraftRule = (claims: readonly DraftClaim[]) => void;

/** What is told as a fact: a wish, a plan or a denial contradicts nothing. */
export function isToldAsFact({ claim, stance }: DraftClaim): boolean {
  return claim.mood === 'FACT' && stance === 'SUPPORTS';
}
