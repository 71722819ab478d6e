import type { Data } from '../ontology/claim.ts';
import { basisForms } from '../ontology/rank-basis.ts';
import type { Forms } from '../ontology/wording.ts';

export interface QualifierShape {
  readonly name: string;
  readonly value: string;
  /** Absent where it is not words of a newsroom, or they are given in no language. */
  readonly forms?: Forms | undefined;
}

/**
 * Qualifiers as a flat list: `rank.value`, `category.sector`, one entry for each day.
 * @param formsOf the forms of a text that stands there
 */
export function qualifierList(
  qualifiers: Data,
  formsOf: (name: string, text: string) => Forms | undefined = () => undefined,
): QualifierShape[] {
  return Object.entries(qualifiers).flatMap(([name, value]): QualifierShape[] => {
    if (Array.isArray(value)) return value.map((item) => ({ name, value: String(item) }));
    if (typeof value === 'object')
      return Object.entries(value).map(([part, inner]) => {
        const forms = name === 'rank' && part === 'basis' ? basisForms(String(inner)) : undefined;
        return { name: `${name}.${part}`, value: String(inner), forms };
      });
    return [{ name, value: String(value), forms: typeof value === 'string' ? formsOf(name, value) : undefined }];
  });
}
