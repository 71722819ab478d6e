import { edgeTypes, type Label, valueTypes } from '../../../ontology/ontology.ts';
import type { Language } from '../../core/language.ts';

const types: Readonly<Record<string, { readonly label: Label; readonly reverse?: Label }>> = {
  ...edgeTypes,
  ...valueTypes,
};

/** A claim type as a verb, read from its subject, or from its object with `reverse`. */
export function typeLabel(type: string, language: Language, { reverse = false }: { reverse?: boolean } = {}): string {
  const found = types[type];
  return (reverse ? (found?.reverse ?? found?.label) : found?.label)?.[language] ?? type;
}
