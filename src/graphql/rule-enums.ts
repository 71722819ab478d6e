import { rules } from '../graph/findings/contradictions/rules.ts';
import { gapRules } from '../graph/findings/gaps/gap-rules.ts';
import type { Label } from '../ontology/ontology.ts';
import { builder } from './builder.ts';

// The rules that find something, by their names, with their sentences where the sides have no names yet.

export const ContradictionRule = ruleEnum(
  'ContradictionRule',
  'The rule that finds a contradiction; docs/contradictions.md has an example of each.',
  rules,
);
export const GapRule = ruleEnum(
  'GapRule',
  'The rule that finds a gap; docs/contradictions.md has all of them.',
  gapRules,
);

function ruleEnum<N extends string>(
  name: string,
  description: string,
  named: Readonly<Record<N, { readonly text: Label }>>,
) {
  const values = Object.entries<{ readonly text: Label }>(named).map(([rule, { text }]) => [
    rule,
    { value: rule, description: `${text.en.replace(/\{\w+\}/g, '…')}.` },
  ]);
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(values) as Record<N, { value: N; description: string }>, // one for each rule
  });
}
