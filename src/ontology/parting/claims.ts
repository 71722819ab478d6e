import {
  type Assertion,
  attestedDays,
  type Claim,
  type ClaimIdentity,
  claimId,
  compare,
  type NextTerm,
  slugIn,
  statedClaim,
} from '../claim.ts';
import { recurrenceOf } from '../claim-rules.ts';
import type { ClaimType } from '../ontology.ts';
import { earliestDay, type PartialDate } from '../values/partial-date.ts';
import { decidingOf } from '../view.ts';
import { mergeQualifiers } from './merge.ts';
import { parted } from './part.ts';

/** A claim with the addresses under which it is found beside its id. */
export interface AddressedClaim {
  readonly claim: Claim;
  /**
   * Ids of claims that lead here: of what was stated of ids for which another answers now, and of what is so more than
   * once, which leads to each of its times.
   */
  readonly addresses: readonly string[];
}

/**
 * What is said of one thing as claims: one, with the id of what it says, or as many as there are times that it is said
 * to be so. Each of several has the id of the first assertion on it. A function of the set of assertions.
 * @param identity with the ids that answer for its ends
 * @param assertions of whatever ends their dossiers name, for which these ids answer
 */
export function claimsOf(identity: ClaimIdentity, assertions: readonly Assertion[]): AddressedClaim[] {
  const parts = parted(identity.type, assertions);
  const whole = claimId(identity);
  const nextOf = termsAfter(identity.type, parts);
  return parts.map((part, at) => {
    const stated = [...new Set(part.map(statedClaim))];
    const id = parts.length > 1 ? idOfTime(part[0]) : stated.includes(whole) ? whole : (stated[0] ?? whole);
    const { type, subject, object, value, mood } = identity;
    return {
      claim: { id, type, subject, object, value, mood, assertions: part, ...nextOf(at) },
      addresses: [...new Set([whole, ...stated])].filter((address) => address !== id),
    };
  });
}

function idOfTime(first: Assertion | undefined): string {
  return `claim:${slugIn(first?.id ?? '')}`; // no part is empty
}

/** For each of several terms the next that began, where it is not known when the term itself ended. */
function termsAfter(type: ClaimType, parts: readonly (readonly Assertion[])[]): (at: number) => { next?: NextTerm } {
  if (recurrenceOf(type) !== 'TERM' || parts.length < 2) return () => ({});
  const terms = parts.map((part) => {
    const [{ sourceEarliest: firstKnown, sourceDay: firstDay }] = part as readonly [Assertion, ...Assertion[]]; // none is empty, the oldest first
    const { from, to } = mergeQualifiers(type, decidingOf(part)) as { from?: PartialDate; to?: PartialDate }; // as typed
    return { began: from === undefined ? null : earliestDay(from), to, firstKnown, firstDay };
  });
  return (at) => {
    const term = terms[at];
    const attested = lastDayOf(parts[at] ?? []);
    if (term === undefined || term.to !== undefined) return {};
    const [next] = terms
      .flatMap(({ began, firstKnown, firstDay }) =>
        began !== null && began > (term.began ?? attested) ? [{ began, firstKnown, firstDay }] : [],
      )
      .sort((a, b) => compare(a.began, b.began));
    return next === undefined ? {} : { next };
  };
}

/** The last day for which a part is attested. */
function lastDayOf(part: readonly Assertion[]): string {
  const days = part.flatMap((assertion) => attestedDays(assertion).map(earliestDay));
  return days.sort(compare).at(-1) ?? '';
}
