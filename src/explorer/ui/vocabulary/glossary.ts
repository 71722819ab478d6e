import type { Label } from '../../../ontology/ontology.ts';
import type { Language } from '../../core/language.ts';
import { claimExplanations } from './claim-explanations.ts';
import { entityExplanations } from './entity-explanations.ts';
import { groupLabels } from './labels.ts';
import { labelOf } from './value-labels.ts';

const explanations = { ...claimExplanations, ...entityExplanations };

/** The terms of ours, and the GraphQL enums, whose words are explained. */
export type GlossaryGroup = keyof typeof explanations & keyof typeof groupLabels;

/** A word on a page, and what it means. */
export interface GlossaryEntry {
  /** Where it is explained: `modality-QUOTED`; a term of ours stands alone, `knownAt`. */
  readonly term: string;
  readonly label: string;
  readonly explanation: string;
}

export const glossaryGroups = Object.keys(groupLabels) as GlossaryGroup[]; // the keys of its type

/** The words of a group in the order in which they are explained, which is that of the ontology. */
export function glossary(group: GlossaryGroup, language: Language): GlossaryEntry[] {
  return Object.entries<Label>(explanations[group]).map(([word, explanation]) => ({
    term: termOf(group, word),
    label: labelOf(group, word, language),
    explanation: explanation[language],
  }));
}

/** The name under which a word is explained. @param word as GraphQL has it */
export function termOf(group: GlossaryGroup, word: string): string {
  return group === 'Term' ? word : `${group.charAt(0).toLowerCase()}${group.slice(1)}-${word}`;
}
