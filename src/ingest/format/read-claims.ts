import { quoteInput } from '../../errors.ts';
import { moodOf } from '../../ontology/claim.ts';
import { claimTypeNames, isEdgeType, isValueType, whyNotEdge, whyNotValue } from '../../ontology/claim-rules.ts';
import { entityKindOf, idRule } from '../../ontology/ids.ts';
import { didYouMean } from '../../ontology/nearest.ts';
import { type ClaimType, type ValueTypeName, valueTypes } from '../../ontology/ontology.ts';
import { checkClaim } from './check-claim.ts';
import type { DraftClaim } from './dossier.ts';
import { type Keys, readItems, readMap, readText } from './keys.ts';
import { readDetails, readFields } from './read-details.ts';
import type { Yaml } from './yaml.ts';

/** The `claims` of a dossier: `- claim: subject TYPE object` with details, or `- claim: subject TYPE` with a value. */
export function readClaims(value: Yaml | null): DraftClaim[] {
  return readItems(value, 'claims').flatMap((item) => readClaim(item) ?? []);
}

function readClaim(item: Yaml): DraftClaim | null {
  const keys = readMap(item, 'a claim');
  if (keys === null) return null;
  const sentence = keys.require('claim');
  const text = readText(sentence, 'claim');
  if (sentence === null || text === null) return null;
  const [subject = '', type = '', object, ...rest] = text.split(/\s+/);
  const wrong = whyNotSentence(subject, type, object, rest);
  if (wrong !== null) {
    sentence.problem(`${wrong} (see docs/ontology.md${isClaimType(type) ? `#${type.toLowerCase()}` : ''})`);
    if (!isClaimType(type)) return null;
  }
  const claimType = type as ClaimType; // whyNotSentence found it in the ontology
  const value = isValueType(claimType) ? readFields(keys, valueTypes[claimType].value) : null;
  const details = readDetails(keys, claimType);
  if (value !== null)
    for (const part of missingParts(claimType as ValueTypeName, keys)) keys.spot.problem(`${type} says ${part}`);
  checkClaim(claimType, keys, details.quotations);
  keys.done();
  if (wrong !== null) return null;
  return {
    claim: { type: claimType, subject, object: object ?? null, value, mood: moodOf(details.modality) },
    ...details,
    spot: sentence,
  };
}

function whyNotSentence(
  subject: string,
  type: string,
  object: string | undefined,
  rest: readonly string[],
): string | null {
  if (!isClaimType(type))
    return `a claim is "subject TYPE object" with a type such as HOLDS, got ${quoteInput(type)}${didYouMean(type, claimTypeNames)}`;
  if (rest.length > 0) return `a claim is "subject TYPE object", got ${quoteInput(rest.join(' '))} behind it`;
  for (const id of [subject, ...(object === undefined ? [] : [object])]) {
    if (entityKindOf(id) === null) return `${quoteInput(id)} is not the id of an entity: ${idRule}`;
  }
  if (isEdgeType(type))
    return object === undefined ? `${type} leads to an entity, and none is named` : whyNotEdge(type, subject, object);
  return object === undefined
    ? whyNotValue(type, subject)
    : `${type} has a value, not an entity: write the value below it`;
}

function isClaimType(type: string): type is ClaimType {
  return (claimTypeNames as readonly string[]).includes(type);
}

/** What a value lacks, in words: the required parts, and for a figure or a date one of those that could carry it. */
function missingParts(type: ValueTypeName, keys: Keys): string[] {
  const lacks = (...parts: string[]): boolean => !parts.some((part) => keys.has(part));
  const missing: string[] = valueTypes[type].required.filter((part) => lacks(part)).map((part) => `its ${part}`);
  const oneOf: Partial<Record<ValueTypeName, [parts: string[], words: string]>> = {
    FIGURE: [['amount', 'amountMin', 'amountMax'], 'its amount, or amountMin and amountMax'],
    RECIPIENT_COUNT: [['count', 'countMin', 'countMax'], 'its count, or countMin and countMax'],
    PRIZE: [['item', 'amount', 'printed'], 'its item, or its amount'],
    OCCURRED: [['date', 'from', 'printed'], 'its date, or from and to; a date that cannot be stands under printed'],
  };
  const [parts, words] = oneOf[type] ?? [];
  if (parts !== undefined && words !== undefined && lacks(...parts)) missing.push(words);
  return missing;
}
