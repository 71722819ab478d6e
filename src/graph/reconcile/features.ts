import type { Candidate } from './reconcile.ts';

/** A reason for a score, as the Reconciliation Service API has it. */
export interface Feature {
  readonly id: string;
  readonly value: number | boolean;
}

/** Why a candidate has its score: all that `scoreOf` adds up, and what kept it from being a match. */
export function featuresOf({ likeness, shared, isPost, verdicts, isNamed, record, match }: Candidate): Feature[] {
  const { way, likeness: worth, letters } = likeness === 'ID' ? { way: 'ID', likeness: 100, letters: 0 } : likeness;
  return [
    { id: 'name', value: worth },
    { id: 'exact_name', value: isNamed && way !== 'ID' },
    { id: 'identifier', value: way === 'ID' },
    { id: 'other_name', value: way === 'OTHER_NAME' || way === 'WITHOUT_KOTA' },
    { id: 'letters_wrong', value: letters },
    { id: 'name_shared', value: shared },
    { id: 'post_only', value: isPost && !match },
    { id: 'doubtful_name', value: record.doubt !== null },
    ...verdicts.flatMap(({ property, verdict }) =>
      verdict === null ? [] : [{ id: `property:${property}`, value: verdict === 'AGREES' }],
    ),
  ];
}
