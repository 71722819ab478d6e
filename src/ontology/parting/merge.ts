import type { Assertion, Data, Datum } from '../claim.ts';
import { qualifierFields } from '../claim-rules.ts';
import type { ClaimType } from '../ontology.ts';
import { readings } from './values.ts';

/**
 * The qualifiers of several assertions as one: of values that agree the narrower stands, of those that do not the one
 * that was said first. Lists are joined, and so are the parts of a category.
 */
export function mergeQualifiers(type: ClaimType, assertions: readonly Assertion[]): Data {
  const [only] = assertions;
  if (assertions.length === 1 && only !== undefined && only.qualifiers['attested'] === undefined)
    return only.qualifiers;
  const merged: Record<string, Datum> = {};
  if (assertions.every(({ qualifiers }) => isEmpty(qualifiers))) return merged; // most claims have none
  for (const name of Object.keys(qualifierFields(type))) {
    const [first] = readingsOf(type, name, assertions);
    if (first !== undefined) merged[name] = first;
  }
  return merged;
}

/** What assertions say of one qualifier, the values that do not agree apart: mostly one, the one that stands first. */
export function readingsOf(type: ClaimType, name: string, assertions: readonly Assertion[]): Datum[] {
  const field = qualifierFields(type)[name];
  return field === undefined
    ? []
    : readings(
        field,
        assertions.flatMap(({ qualifiers }) => {
          const value = qualifiers[name];
          return value === undefined ? [] : [value];
        }),
      );
}

function isEmpty(data: Data): boolean {
  for (const _ in data) return false;
  return true;
}
