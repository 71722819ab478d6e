import { type Assertion, compareAssertions } from '../claim.ts';
import { qualifierFields, recurrenceOf } from '../claim-rules.ts';
import type { ClaimType } from '../ontology.ts';
import { partByDays } from './by-days.ts';
import { partByQualifiers } from './by-qualifiers.ts';
import { compareOldest } from './lots.ts';

/**
 * Parts what dossiers say of one thing into the times that it is said to be so, each in the order of sources, the one
 * that was told first first. A function of the set of assertions: the order in which they came leaves no trace.
 * docs/decisions/0035-what-can-be-so-twice.md says how.
 * @param assertions on one claim of one type, subject, and object or value
 */
export function parted(type: ClaimType, assertions: readonly Assertion[]): Assertion[][] {
  const recurs = recurrenceOf(type);
  const parts =
    recurs === null || assertions.length < 2
      ? [[...assertions]]
      : recurs === 'TERM'
        ? partByDays([...assertions].sort(compareAssertions))
        : partByQualifiers(recurs, qualifierFields(type), assertions);
  return parts.map((part) => part.sort(compareAssertions)).sort(compareOldest);
}
