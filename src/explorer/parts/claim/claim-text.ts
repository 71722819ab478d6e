import type { ClaimFragment } from '../../documents.ts';
import type { Language } from '../../language.ts';
import { typeLabel } from '../../messages/type-label.ts';
import { whenOf } from './when-of.ts';

/** A claim as a sentence without links, for titles. */
export function claimText(claim: ClaimFragment, language: Language): string {
  const object = 'object' in claim ? claim.object.name : claim.value[language];
  const when = whenOf(claim, language);
  return `${claim.subject.name} ${typeLabel(claim.type, language)} ${object}${when === null ? '' : `, ${when}`}`;
}
