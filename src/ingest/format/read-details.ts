import { qualifierFields } from '../../ontology/claim-rules.ts';
import type { ClaimType } from '../../ontology/ontology.ts';
import type { DraftClaim, Quotation } from './dossier.ts';
import { detailNeeds, type detailRows, valueFields, whoseModalities } from './keys/claim-keys.ts';
import { dataOf } from './values/fields.ts';
import { maxWords } from './values/quotation.ts';
import type { Values } from './values/rows.ts';
import { textsOf, wordedFields } from './values/wording.ts';
import type { SourceLocation } from './yaml.ts';

type Details = Omit<DraftClaim, 'claim' | 'location'>;

/**
 * What every claim may have beside its ends: evidence, who says so and how surely, and the qualifiers of its type.
 * @param fallback the evidence of a claim that has none of its own
 */
export function detailsOf(
  type: ClaimType,
  values: Values<typeof detailRows>,
  at: SourceLocation,
  fallback: readonly Quotation[] = [],
): Details {
  const quotations = values.evidence ?? fallback;
  if (quotations.length === 0)
    at.problem(`${type} has no evidence: add the exact words of the article, ${maxWords} at most`);
  for (const { key, value, needs, says } of detailNeeds)
    if (values[key] === value && values[needs] === null) at.problem(says);
  const { speaker } = values;
  const note = values.note?.text ?? null;
  // The newsroom says nothing by itself that it puts into somebody's mouth.
  const modality = values.modality ?? (speaker === null ? 'ASSERTED' : 'QUOTED');
  if (values.whose !== null && !whoseModalities.includes(modality))
    at.problem(`whose tells whose wish or plan it is: add modality: ${whoseModalities.join(' or ')}`);
  const stance = values.stance ?? (modality === 'DENIAL' ? 'DISPUTES' : 'SUPPORTS');
  const qualifiers = dataOf(values, qualifierFields(type));
  const texts = textsOf(values, ['note', ...wordedFields({ ...qualifierFields(type), ...valueFields(type) })]);
  return { quotations, modality, speaker, stance, certain: values.certain ?? true, note, qualifiers, ...texts };
}
