import type { Datum } from '../ontology/claim.ts';
import { readingsOf } from '../ontology/parting/merge.ts';
import type { PartialDate } from '../ontology/values/partial-date.ts';
import { type ClaimView, decidingOf, isDatedByValue } from '../ontology/view.ts';
import { type QualifierShape, qualifierList } from './qualifier-list.ts';

/** What sources say of a qualifier of a claim: of what they say in several ways all, the one that stands first. */
export function readingsIn({ type, assertions }: ClaimView, name: string): Datum[] {
  return readingsOf(type, name, decidingOf(assertions));
}

/** The qualifiers that stand in a claim, and those that some source has otherwise. */
export function everyQualifier({ qualifiers, assertions }: ClaimView): QualifierShape[] {
  const standing = qualifierList(qualifiers);
  return assertions.length === 1
    ? standing
    : [...standing, ...decidingOf(assertions).flatMap((assertion) => qualifierList(assertion.qualifiers))];
}

/** Since when it is so, by whatever source; or until when. */
export function datesIn(claim: ClaimView, end: 'validFrom' | 'validTo'): PartialDate[] {
  const standing = claim[end];
  const names = end === 'validTo' ? ['to'] : ['from', 'date'];
  const others = isDatedByValue(claim) ? [] : names.flatMap((name) => readingsIn(claim, name) as PartialDate[]); // typed so
  return [...new Set(standing === null ? others : [standing, ...others])];
}
