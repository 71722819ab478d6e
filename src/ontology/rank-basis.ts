import type { Label } from './ontology.ts';

/** What a number rests on that only stands before a name. Dossiers say it in English; it is a word of ours. */
export const listOrder = { en: 'list order', id: 'urutan dalam daftar' } as const satisfies Label;

/** What a rank was read from: printed words have one form. */
export function basisForms(basis: string): Label | undefined {
  return basis === listOrder.en ? listOrder : undefined;
}
