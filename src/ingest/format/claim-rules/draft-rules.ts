import type { DraftRule } from './draft-rule.ts';
import { noCircles } from './no-circles.ts';
import { noDuplicates } from './no-duplicates.ts';
import { noSelfAward } from './no-self-award.ts';

/** What one dossier must not say in several claims. What several dossiers say together is a contradiction, not an error. */
export const draftRules: readonly DraftRule[] = [noSelfAward, noCircles, noDuplicates];
