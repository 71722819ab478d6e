import { usePageContext, useWords } from '../page-context.tsx';
import type { contestedFields } from '../vocabulary/qualifier-labels.ts';
import { labelOf } from '../vocabulary/value-labels.ts';
import { ledgerWords } from './words.ts';

/** In what of a conferral sources differ; the claims behind its marks keep them apart. */
export function ContestedFields({ fields }: { fields: readonly (keyof typeof contestedFields)[] }) {
  const { language } = usePageContext();
  const words = useWords(ledgerWords);
  if (fields.length === 0) return null;
  return (
    <p class="is-contested">
      {words.contested(fields.map((field) => labelOf('ContestedField', field, language).toLowerCase()).join(', '))}
    </p>
  );
}
