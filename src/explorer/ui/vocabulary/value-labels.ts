import { listedVerb, verbOf } from '../../../ontology/claim-words.ts';
import {
  edgeTypes,
  kinds,
  type Label,
  roles,
  type Stage,
  valueTypes,
  vocabularies,
} from '../../../ontology/ontology.ts';
import type { Language } from '../../core/language.ts';
import type { ClaimType, ConferralStatus } from '../../core/operation-types.ts';
import { ownLabels } from './labels.ts';
import { contestedFields } from './qualifier-labels.ts';
import { contradictionRules, gapRules } from './rule-labels.ts';

type Labels = Readonly<Record<string, Label>>;

function pickLabels(types: Readonly<Record<string, { readonly label: Label }>>): Labels {
  return Object.fromEntries(Object.entries(types).map(([type, { label }]) => [type, label]));
}

/** The label of every value that a page shows, by its GraphQL enum; out of the ontology where that has one. */
const valueLabels = {
  ...vocabularies,
  ...ownLabels,
  EntityKind: Object.fromEntries(Object.entries(kinds).map(([kind, { label }]) => [kind.toUpperCase(), label])),
  PartyRole: Object.fromEntries(roles.map((role) => [role, edgeTypes[role].label])),
  ContradictionRule: contradictionRules,
  GapRule: gapRules,
  ClaimType: { ...pickLabels(edgeTypes), ...pickLabels(valueTypes) },
  ContestedField: contestedFields,
} satisfies Readonly<Record<string, Labels>>;

export type LabelGroup = keyof typeof valueLabels;

/** A value in short; the value itself where nobody has named it. @param value as GraphQL has it */
export function labelOf(group: LabelGroup, value: string, language: Language): string {
  return valueLabel(group, value, language) ?? value;
}

/** A value in short; null where the group has no such value. */
export function valueLabel(group: LabelGroup, value: string, language: Language): string | null {
  const labels: Labels = valueLabels[group];
  return labels[value]?.[language] ?? null;
}

/** A claim type in short, for lists of types. */
export function typeLabel(type: ClaimType, language: Language): string {
  return verbOf(type, false)[language];
}

/** A claim of which it is known, where it is on a conferral, how far that came. */
export interface ToldClaim {
  readonly type: ClaimType;
  readonly told?: object;
  readonly qualifiers?: readonly { readonly name: string; readonly value: string }[];
}

/**
 * A claim as a verb, read from its subject, or from its object with `reverse`.
 * @param reached how far a conferral had come by then, where that is not how far it came in the end
 */
export function verbIn(
  { type, told = {} }: ToldClaim,
  language: Language,
  { reverse = false, reached = null }: { reverse?: boolean; reached?: ConferralStatus | null } = {},
): string {
  return verbOf(type, reverse, reached ?? toldStatus({ told }))[language];
}

/** A claim as it stands in a list about its object: a verb turned towards that, or a heading. */
export function listedIn(
  { type, told = {}, qualifiers = [] }: ToldClaim,
  language: Language,
  reached: ConferralStatus | null = null,
): string {
  const stage = qualifiers.find(({ name }) => name === 'stage')?.value ?? '';
  const known = stage in vocabularies.Stage ? (stage as Stage) : null; // as was just seen
  return listedVerb(type, reached ?? toldStatus({ told }), known)[language];
}

/** How far the conferral came on which a claim is; undefined for a claim on anything else. */
export function toldStatus({ told = {} }: Pick<ToldClaim, 'told'>): ConferralStatus | null | undefined {
  return 'status' in told ? (told.status as ConferralStatus | null) : undefined; // only a conferral has one
}
