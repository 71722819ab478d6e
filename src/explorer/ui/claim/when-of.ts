import { edgeTypes, valueTypes } from '../../../ontology/ontology.ts';
import { formatDate, formatPeriod } from '../../core/format/dates.ts';
import type { Language } from '../../core/language.ts';
import type { ClaimFragment } from '../../core/operation-types.ts';

const types: Readonly<Record<string, { readonly qualifiers: object }>> = { ...edgeTypes, ...valueTypes };

/**
 * When a claim was so, in words: a state from one day to another, an act on its day. Null where no source says, and of what
 * took place or started, whose value is its day.
 */
export function whenOf(
  claim: Pick<ClaimFragment, 'type' | 'validFrom' | 'validTo'>,
  language: Language,
): string | null {
  const { type, validFrom, validTo } = claim;
  if (type === 'OCCURRED' || type === 'STARTED') return null;
  const isAct = 'date' in (types[type]?.qualifiers ?? {});
  return isAct && validFrom !== null
    ? formatDate(validFrom, language).text
    : formatPeriod(validFrom, validTo, language);
}
