import type { ClaimFragment } from '../documents.ts';
import { shownPeriod } from '../format/dates.ts';
import type { Language } from '../language.ts';
import { typeLabel } from '../type-label.ts';

/** A claim as a sentence without links, for titles. */
export function claimText(claim: ClaimFragment, language: Language): string {
  const object = 'object' in claim ? claim.object.name : claim.value[language];
  const period = shownPeriod(claim.validFrom, claim.validTo, language);
  return `${claim.subject.name} ${typeLabel(claim.type, language)} ${object}${period === null ? '' : `, ${period}`}`;
}
