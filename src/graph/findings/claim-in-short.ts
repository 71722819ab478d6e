import { isEdgeType } from '../../ontology/claim-rules.ts';
import { statusOf } from '../../ontology/conferral-facts.ts';
import { edgeTypes, valueTypes, vocabularies } from '../../ontology/ontology.ts';
import type { ClaimView } from '../../ontology/view.ts';
import { valueText } from '../value-text.ts';
import type { Word } from './words.ts';

/** A claim as its subject, the label of its type, and its object or value: for sentences about claims. */
export function claimInShort(claim: ClaimView): Word {
  const { type, subject, object } = claim;
  return isEdgeType(type)
    ? [subject, edgeTypes[type].label, object ?? '']
    : [subject, valueTypes[type].label, valueInWords(claim)];
}

export function valueInWords(claim: ClaimView): Word {
  if (claim.type === 'STATUS') return vocabularies.ConferralStatus[statusOf(claim)];
  return { id: valueText(claim, null, 'id'), en: valueText(claim, null, 'en') };
}
