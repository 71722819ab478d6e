import type { Data } from '../ontology/claim.ts';

export interface QualifierShape {
  readonly name: string;
  readonly value: string;
}

/** Qualifiers as a flat list: `rank.value`, `category.sector`, one entry for each day. */
export function qualifierList(qualifiers: Data): QualifierShape[] {
  return Object.entries(qualifiers).flatMap(([name, value]): QualifierShape[] => {
    if (Array.isArray(value)) return value.map((item) => ({ name, value: String(item) }));
    if (typeof value === 'object')
      return Object.entries(value).map(([part, inner]) => ({ name: `${name}.${part}`, value: String(inner) }));
    return [{ name, value: String(value) }];
  });
}
