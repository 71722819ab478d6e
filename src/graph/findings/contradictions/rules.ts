import type { ContradictionRule } from './clash.ts';
import { afterItsArticle } from './rules/after-its-article.ts';
import { conferredOffCeremony } from './rules/conferred-off-ceremony.ts';
import { countedTwice } from './rules/counted-twice.ts';
import { datesOutOfOrder } from './rules/dates-out-of-order.ts';
import { disputed } from './rules/disputed.ts';
import { holderOrBody } from './rules/holder-or-body.ts';
import { impossiblePrinted } from './rules/impossible-printed.ts';
import { initiatorsDiffer } from './rules/initiators-differ.ts';
import { moreNamedThanStated } from './rules/more-named-than-stated.ts';
import { nearNumbers } from './rules/near-numbers.ts';
import { numberBeyondScale } from './rules/number-beyond-scale.ts';
import { officeHeldTwice } from './rules/office-held-twice.ts';
import { presenterIsRecipient } from './rules/presenter-is-recipient.ts';
import { rolesDiffer } from './rules/roles-differ.ts';
import { sameRankTwice } from './rules/same-rank-twice.ts';
import { statusConflict } from './rules/status-conflict.ts';
import { twoValues } from './rules/two-values.ts';
import { weekdayMisfit } from './rules/weekday-misfit.ts';
import { winAndNomination } from './rules/win-and-nomination.ts';

/** Every rule that finds a contradiction. The names are part of the ids: a rule renamed loses its reviews. */
export const rules = {
  AFTER_ITS_ARTICLE: afterItsArticle,
  CONFERRED_OFF_CEREMONY: conferredOffCeremony,
  COUNTED_TWICE: countedTwice,
  DATES_OUT_OF_ORDER: datesOutOfOrder,
  DISPUTED: disputed,
  HOLDER_OR_BODY: holderOrBody,
  IMPOSSIBLE_PRINTED: impossiblePrinted,
  INITIATORS_DIFFER: initiatorsDiffer,
  MORE_NAMED_THAN_STATED: moreNamedThanStated,
  NEAR_NUMBERS: nearNumbers,
  NUMBER_BEYOND_SCALE: numberBeyondScale,
  OFFICE_HELD_TWICE: officeHeldTwice,
  PRESENTER_IS_RECIPIENT: presenterIsRecipient,
  ROLES_DIFFER: rolesDiffer,
  SAME_RANK_TWICE: sameRankTwice,
  STATUS_CONFLICT: statusConflict,
  TWO_VALUES: twoValues,
  WEEKDAY_MISFIT: weekdayMisfit,
  WIN_AND_NOMINATION: winAndNomination,
} as const satisfies Record<string, ContradictionRule>;

export type RuleName = keyof typeof rules;
export const ruleNames = Object.keys(rules) as RuleName[];
