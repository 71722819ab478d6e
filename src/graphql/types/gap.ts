import { builder } from '../builder.ts';
import { Language } from '../enums.ts';
import { findGaps } from '../gaps/find-gaps.ts';
import { type GapRule, type GapShape, gapRules, gapText } from '../gaps/gap-rules.ts';
import { EntityRef } from './refs.ts';

const GapRuleEnum = builder.enumType('GapRule', {
  description: 'The rule that finds a gap.',
  values: Object.fromEntries(
    Object.entries(gapRules).map(([rule, { en }]) => [rule, { value: rule as GapRule, description: `${en}.` }]),
  ) as Record<GapRule, { value: GapRule; description: string }>,
});

const Gap = builder.objectRef<GapShape>('Gap').implement({
  description: 'What the graph should know of an entity and does not. It is not filled by inference.',
  fields: (t) => ({
    rule: t.expose('rule', { type: GapRuleEnum }),
    text: t.string({
      args: { language: t.arg({ type: Language, defaultValue: 'id' }) },
      resolve: (gap, { language }) => gapText(gap, language ?? 'id'),
    }),
  }),
});

builder.interfaceField(EntityRef, 'gaps', (t) =>
  t.field({
    type: [Gap],
    description: 'What no source says, under the view. Rules so far look at conferrals, editions and offices.',
    resolve: (entity, _args, context) => findGaps(entity, context),
  }),
);
