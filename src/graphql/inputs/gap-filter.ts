import { type GapRuleName, gapRuleNames, gapRules } from '../../graph/findings/gaps/gap-rules.ts';
import { builder } from '../builder.ts';
import { EntityKindFilter, IdFilter } from './operator-filters.ts';

export const GapRuleEnum = builder.enumType('GapRule', {
  description: 'The rule that finds a gap; docs/contradictions.md has all of them.',
  values: Object.fromEntries(
    gapRuleNames.map((name) => [
      name,
      { value: name, description: `${gapRules[name].text.en.replace(/\{\w+\}/g, '…')}.` },
    ]),
  ) as Record<GapRuleName, { value: GapRuleName; description: string }>,
});

const GapRuleFilter = builder.inputType('GapRuleFilter', {
  description: 'Compares the rule that found it.',
  fields: (t) => ({
    eq: t.field({ type: GapRuleEnum }),
    in: t.field({ type: [GapRuleEnum] }),
    not: t.field({ type: GapRuleEnum }),
  }),
});

export const GapFilter = builder.inputType('GapFilter', {
  description: 'Which gaps; all that is given must hold.',
  fields: (t) => ({
    rule: t.field({ type: GapRuleFilter }),
    about: t.field({ type: IdFilter }),
    kind: t.field({ type: EntityKindFilter, description: 'The kind of entity about which something is missing.' }),
  }),
});
