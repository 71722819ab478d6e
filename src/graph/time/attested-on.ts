import { earliestDay, latestDay, type PartialDate } from '../../ontology/values/partial-date.ts';
import type { ClaimView } from '../../ontology/view.ts';

/**
 * Whether the sources vouch for a state on a date: one attests that date, or the date lies between two days that they
 * give for one unbroken time. Two sightings alone make no unbroken time: who held an office in 2021 and in 2024 may
 * have been out of it in between.
 */
export function isAttestedOn({ validFrom, validTo, assertions }: ClaimView, on: PartialDate): boolean {
  const days = assertions
    .filter(({ stance }) => stance === 'SUPPORTS')
    .flatMap(({ qualifiers, sourceDay }) => {
      const named = (qualifiers['attested'] ?? []) as readonly PartialDate[]; // typed as Days by the ontology
      if (named.length > 0) return named;
      // Who says when it ended does not say that it is still so.
      return qualifiers['to'] === undefined ? [sourceDay as PartialDate] : [];
    });
  const [first, last] = [earliestDay(on), latestDay(on)];
  if (days.some((day) => earliestDay(day) >= first && latestDay(day) <= last)) return true;
  const begun = validFrom === null ? null : latestDay(validFrom);
  const ended = validTo === null ? null : earliestDay(validTo);
  const atEnd = ended === null ? [] : [ended];
  // Of a sighting in a month or a year nobody knows the day: it may have been the first of it, or the last.
  const lastSeen = [...days.map(earliestDay), ...atEnd].sort().at(-1) ?? '';
  const [firstSeen = last] = [...days.map(latestDay), ...atEnd].sort();
  const sinceBegun = begun !== null && begun <= first && last <= lastSeen;
  const untilEnded = ended !== null && last <= ended && firstSeen <= first;
  return sinceBegun || untilEnded;
}
