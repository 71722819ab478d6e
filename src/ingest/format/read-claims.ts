import { quoteInput } from '../../errors.ts';
import { moodOf } from '../../ontology/claim.ts';
import { claimTypeNames, isEdgeType, isValueType, whyNotEdge, whyNotValue } from '../../ontology/claim-rules.ts';
import { entityKindOf, idRule } from '../../ontology/ids.ts';
import { didYouMean } from '../../ontology/nearest.ts';
import { type ClaimType, type ValueTypeName, valueTypes } from '../../ontology/ontology.ts';
import { checkClaim } from './check-claim.ts';
import type { DraftClaim } from './dossier.ts';
import { claimRows, valueFields, valueNeeds } from './keys/claim-keys.ts';
import { detailsOf } from './read-details.ts';
import { dataOf } from './values/fields.ts';
import { mapsIn, readRows, required } from './values/rows.ts';
import { text } from './values/value-types.ts';
import type { Yaml, YamlMap } from './yaml.ts';

/** The `claims` of a dossier: `- claim: subject TYPE object` with details, or `- claim: subject TYPE` with a value. */
export function readClaims(items: readonly Yaml[] | null): DraftClaim[] {
  return mapsIn(items, 'a claim').flatMap((map) => readClaim(map) ?? []);
}

const sentenceAlone = { claim: required(text) };

function readClaim(map: YamlMap): DraftClaim | null {
  const { claim } = readRows(map, sentenceAlone).values;
  const location = map.entries.get('claim')?.value;
  if (claim === null || location === undefined) return null;
  const [subject = '', type = '', object, ...rest] = claim.split(/\s+/);
  const wrong = whyNotSentence(subject, type, object, rest);
  if (wrong !== null)
    location.problem(`${wrong} (see docs/ontology.md${isClaimType(type) ? `#${type.toLowerCase()}` : ''})`);
  if (!isClaimType(type)) return null;
  const { values, done } = readRows(map, claimRows[type]);
  const details = detailsOf(type, values, map);
  if (isValueType(type)) for (const part of missingParts(type, map)) map.problem(`${type} says ${part}`);
  checkClaim(type, map, details.quotations);
  done();
  if (wrong !== null) return null;
  const value = isValueType(type) ? dataOf(values, valueFields(type)) : null;
  return {
    claim: { type, subject, object: object ?? null, value, mood: moodOf(details.modality) },
    ...details,
    location,
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
function missingParts(type: ValueTypeName, { entries }: YamlMap): string[] {
  const lacking = valueTypes[type].required.filter((part) => !entries.has(part)).map((part) => `its ${part}`);
  const needs = valueNeeds[type];
  const isCarried = needs === undefined || needs.oneOf.some((part) => entries.has(part));
  return isCarried ? lacking : [...lacking, needs.says];
}
