import { isEdgeType, isRole } from '../../ontology/claim-rules.ts';
import { sentenceText, verbOf } from '../../ontology/claim-words.ts';
import { statusOf } from '../../ontology/conferral-facts.ts';
import { type ConferralStatus, vocabularies } from '../../ontology/ontology.ts';
import type { ClaimView } from '../../ontology/view.ts';
import { valueText } from '../value-text.ts';
import type { Word } from './words.ts';

/**
 * A claim in words, for sentences about claims.
 * @param reached of a claim on a party to a conferral: how far its conferral came; absent to say what the claim says by itself
 */
export function claimInShort(claim: ClaimView, reached?: ConferralStatus | null): Word {
  const { type, subject, object } = claim;
  return isEdgeType(type)
    ? [subject, verbOf(type, false, reached), object ?? '']
    : { text: sentenceText(type), words: { subject: [subject], value: [valueInWords(claim)] } };
}

/** How far the conferral came on whose party a claim is; null where nobody says, and of any other claim. */
export async function reachedBy(
  { type, subject }: ClaimView,
  reached: (id: string) => ConferralStatus | null | Promise<ConferralStatus | null>,
): Promise<ConferralStatus | null> {
  return isRole(type) ? reached(subject) : null;
}

export function valueInWords(claim: ClaimView): Word {
  if (claim.type === 'STATUS') return vocabularies.ConferralStatus[statusOf(claim)];
  return { id: valueText(claim, null, 'id'), en: valueText(claim, null, 'en') };
}
