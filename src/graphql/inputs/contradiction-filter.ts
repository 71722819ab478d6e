import { type RuleName, ruleNames, rules } from '../../graph/findings/contradictions/rules.ts';
import { builder } from '../builder.ts';
import { ReviewState } from '../enums.ts';
import { EntityKindFilter, IdFilter } from './operator-filters.ts';

export const ContradictionRule = builder.enumType('ContradictionRule', {
  description: 'The rule that finds a contradiction; docs/contradictions.md has an example of each.',
  values: Object.fromEntries(
    ruleNames.map((name) => [name, { value: name, description: inWords(rules[name].text.en) }]),
  ) as Record<RuleName, { value: RuleName; description: string }>,
});

const ContradictionRuleFilter = builder.inputType('ContradictionRuleFilter', {
  description: 'Compares the rule that found it.',
  fields: (t) => ({
    eq: t.field({ type: ContradictionRule }),
    in: t.field({ type: [ContradictionRule] }),
    not: t.field({ type: ContradictionRule }),
  }),
});

const ReviewStateFilter = builder.inputType('ReviewStateFilter', {
  description: 'Compares what an editor has decided; OPEN where nobody has.',
  fields: (t) => ({
    eq: t.field({ type: ReviewState }),
    in: t.field({ type: [ReviewState] }),
    not: t.field({ type: ReviewState }),
  }),
});

export const ContradictionFilter = builder.inputType('ContradictionFilter', {
  description: 'Which contradictions; all that is given must hold.',
  fields: (t) => ({
    id: t.field({ type: IdFilter }),
    rule: t.field({ type: ContradictionRuleFilter }),
    about: t.field({
      type: IdFilter,
      description: 'An entity that it is about, or of which a claim that is involved is said.',
    }),
    kind: t.field({ type: EntityKindFilter, description: 'The kind of entity that it is about.' }),
    state: t.field({ type: ReviewStateFilter }),
  }),
});

/** The rule's sentence for a list of rules, where its sides have no names. */
function inWords(text: string): string {
  return `${text.replace(/\{\w+\}/g, '…')}.`;
}
