import { edgeTypes, kinds, type Label, roles, valueTypes, vocabularies } from '../../../ontology/ontology.ts';
import type { Language } from '../../core/language.ts';
import { ownLabels } from './labels.ts';
import { contradictionRules, gapRules } from './rule-labels.ts';

type Labels = Readonly<Record<string, Label>>;

const claimTypes: Readonly<Record<string, { readonly label: Label; readonly reverse?: Label }>> = {
  ...edgeTypes,
  ...valueTypes,
};

/** The label of every value that a page shows, by its GraphQL enum; out of the ontology where that has one. */
const valueLabels = {
  ...vocabularies,
  ...ownLabels,
  EntityKind: Object.fromEntries(Object.entries(kinds).map(([kind, { label }]) => [kind.toUpperCase(), label])),
  PartyRole: Object.fromEntries(roles.map((role) => [role, edgeTypes[role].label])),
  ContradictionRule: contradictionRules,
  GapRule: gapRules,
} satisfies Readonly<Record<string, Labels>>;

export type LabelGroup = keyof typeof valueLabels;

/** A value in short; the value itself where nobody has named it. @param value as GraphQL has it */
export function labelOf(group: LabelGroup, value: string, language: Language): string {
  const labels: Labels = valueLabels[group];
  return labels[value]?.[language] ?? value;
}

/** A claim type as a verb, read from its subject, or from its object with `reverse`. */
export function typeLabel(type: string, language: Language, { reverse = false }: { reverse?: boolean } = {}): string {
  const found = claimTypes[type];
  return (reverse ? (found?.reverse ?? found?.label) : found?.label)?.[language] ?? type;
}
