import { worth } from './likeness.ts';
import type { Candidate } from './reconcile.ts';

/** A reason for a score, as the Reconciliation Service API has it. */
export interface Feature {
  readonly id: string;
  readonly value: number | boolean;
}

/** Why a candidate has its score: all that `scoreOf` adds up, and what kept it from being a match. */
export function featuresOf({ likeness: found, shared, byPost, verdicts, isNamed, record }: Candidate): Feature[] {
  const { way, likeness, letters } = found === 'ID' ? { way: 'ID', likeness: 100, letters: 0 } : found;
  return [
    { id: 'name', value: byPost ? worth.GENERIC : likeness },
    { id: 'exact_name', value: isNamed && way !== 'ID' },
    { id: 'identifier', value: way === 'ID' },
    { id: 'other_name', value: way === 'OTHER_NAME' },
    { id: 'letters_wrong', value: letters },
    { id: 'name_shared', value: shared },
    { id: 'region_kind_missing', value: way === 'WITHOUT_KIND' },
    { id: 'post_only', value: way === 'GENERIC' || byPost },
    { id: 'doubtful_name', value: record.doubt !== null },
    ...verdicts.flatMap(({ property, verdict }) =>
      verdict === null ? [] : [{ id: `property:${property}`, value: verdict === 'AGREES' }],
    ),
  ];
}
