import { edgeTypes, kinds, type Label, roles, vocabularies } from '../../../ontology/ontology.ts';
import type { Language } from '../../core/language.ts';
import { type Explanations, explanationsEn } from '../../messages/explanations.en.ts';
import { explanationsId } from '../../messages/explanations.id.ts';
import { type Labels, labelsEn } from '../../messages/labels.en.ts';
import { labelsId } from '../../messages/labels.id.ts';

/** The terms of ours, and the GraphQL enums, whose words are explained. */
export type GlossaryGroup = keyof Explanations;

/** A word on a page, and what it means. */
export interface GlossaryEntry {
  /** Where it is explained: `modality-QUOTED`; a term of ours stands alone, `knownAt`. */
  readonly term: string;
  readonly label: string;
  readonly explanation: string;
}

export const glossaryGroups = Object.keys(explanationsId) as GlossaryGroup[];

/** The words of a group in the order in which they are explained, which is that of the ontology. */
export function glossary(group: GlossaryGroup, language: Language): GlossaryEntry[] {
  return Object.entries(explanations[language][group]).map(([word, explanation]) => ({
    term: termOf(group, word),
    label: labelOf(group, word, language),
    explanation,
  }));
}

/** The name under which a word is explained. @param word as GraphQL has it */
export function termOf(group: GlossaryGroup, word: string): string {
  return group === 'Term' ? word : `${group.charAt(0).toLowerCase()}${group.slice(1)}-${word}`;
}

/** A word in short, out of the ontology where it has one; the word itself where nobody has named it. */
export function labelOf(group: GlossaryGroup, word: string, language: Language): string {
  const own: Readonly<Partial<Record<GlossaryGroup, Readonly<Record<string, string>>>>> = labels[language];
  return own[group]?.[word] ?? ofOntology[group]?.[word]?.[language] ?? word;
}

const explanations: Record<Language, Explanations> = { id: explanationsId, en: explanationsEn };
const labels: Record<Language, Labels> = { id: labelsId, en: labelsEn };

const ofOntology: Readonly<Partial<Record<GlossaryGroup, Readonly<Record<string, Label>>>>> = {
  ...vocabularies,
  EntityKind: Object.fromEntries(Object.entries(kinds).map(([kind, { label }]) => [kind.toUpperCase(), label])),
  PartyRole: Object.fromEntries(roles.map((role) => [role, edgeTypes[role].label])),
};
