import { useWords } from '../page-context.tsx';
import { qualifierLabels } from '../vocabulary/qualifier-labels.ts';
import { ledgerWords } from './words.ts';

const labelled = {
  EDITION: 'edition',
  AWARD: 'award',
  LEVEL: 'level',
  AREA: 'area',
  LABEL_YEAR: 'labelYear',
  DATE: 'date',
  CATEGORY: 'category',
  RANK: 'rank',
  GRADE: 'grade',
  LISTED: 'listed',
} as const;

/** In what of a conferral sources differ; the claims behind its marks keep them apart. */
export function ContestedFields({ fields }: { fields: readonly (keyof typeof labelled)[] }) {
  const words = useWords(ledgerWords);
  const labels = useWords(qualifierLabels);
  if (fields.length === 0) return null;
  return (
    <p class="is-contested">
      {words.contested(fields.map((field) => labels[labelled[field]].toLowerCase()).join(', '))}
    </p>
  );
}
