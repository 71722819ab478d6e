import type { Assertion, Datum } from '../claim.ts';
import { claimTypeNames, recurrenceOf } from '../claim-rules.ts';
import { type ClaimType, roles } from '../ontology.ts';
import { decidingOf } from '../view.ts';
import { readingsOf } from './merge.ts';

const terms = claimTypeNames.filter((type) => recurrenceOf(type) === 'TERM');

/**
 * The qualifiers that can only be one way, by the types that have them: the beginning and the end of one term, the
 * capacity in which somebody was a party. Where sources differ in one, they contradict each other.
 */
const singles: Partial<Record<ClaimType, readonly string[]>> = {
  EDITION_OF: ['labelYear', 'ordinal', 'level', 'area', 'announcementDate'],
  OF_AWARD: ['labelYear', 'level', 'area'],
  INITIATED: ['from'],
  ORGANISED: ['from'],
  SUPPORTED: ['from'],
  ...Object.fromEntries(roles.map((role) => [role, ['capacity', 'rank']])),
  RECIPIENT: ['category', 'rank', 'grade', 'listed', 'capacity', 'behind', 'nthTime'],
  ...Object.fromEntries(terms.map((term) => [term, ['from', 'to']])),
  ISSUED: ['date'],
};

export const singleTypes = Object.keys(singles) as ClaimType[];

export function singlesOf(type: ClaimType): readonly string[] {
  return singles[type] ?? [];
}

/** A qualifier that can only be one way, with what sources say of it: values that do not agree. */
export interface Contested {
  readonly name: string;
  readonly readings: readonly Datum[];
}

/** What of a claim sources say in more than one way, though it can only be one. */
export function contestedIn(type: ClaimType, assertions: readonly Assertion[]): Contested[] {
  const deciding = decidingOf(assertions);
  if (deciding.length < 2) return [];
  return singlesOf(type)
    .map((name) => ({ name, readings: readingsOf(type, name, deciding) }))
    .filter(({ readings }) => readings.length > 1);
}
