import { readFileSync } from 'node:fs';
import { buildSchema, isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import {
  type GlossaryGroup,
  glossary,
  glossaryGroups,
  termOf,
} from '../../../../src/explorer/ui/vocabulary/glossary.ts';
import { labelOf } from '../../../../src/explorer/ui/vocabulary/value-labels.ts';
import { roles, vocabularies } from '../../../../src/ontology/ontology.ts';

const schema = buildSchema(readFileSync(new URL('../../../../schema.graphql', import.meta.url), 'utf8'));

/** Every enum with a word that a page shows by itself. */
const enums = [
  'Modality',
  'Stance',
  'Standing',
  'Verdict',
  'ConferralStatus',
  'PartyRole',
  'EntityKind',
  'TimelineBoundary',
  'ReviewState',
  'ContradictionKind',
  'ChangeKind',
  'Level',
  'RegencyType',
  'Stage',
] as const satisfies readonly GlossaryGroup[];

const terms = [
  'certain',
  'independentSources',
  'attested',
  'asOf',
  'knownAt',
  'evidence',
  'origin',
  'contradiction',
  'gap',
];

function valuesOf(name: string): string[] {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`schema.graphql has no enum ${name}`);
  return type.getValues().map((value) => value.name);
}

function wordsOf(group: GlossaryGroup): readonly string[] {
  return group === 'Term' ? terms : valuesOf(group);
}

describe('glossary', () => {
  it('has a group for each enum and for our terms, and no other', () => {
    expect(glossaryGroups.toSorted()).toEqual([...enums, 'Term'].toSorted());
  });

  describe.each(['id', 'en'] as const)('in %s', (language) => {
    it.each(['Term', ...enums] as const)('explains every word of %s, and none that there is not', (group) => {
      const explained = glossary(group, language).map(({ term }) => term);
      expect(explained.toSorted()).toEqual(
        wordsOf(group)
          .map((word) => termOf(group, word))
          .toSorted(),
      );
    });

    it.each(['Term', ...enums] as const)('has a label for every word of %s', (group) => {
      for (const word of wordsOf(group)) expect(labelOf(group, word, language)).toMatch(/^[a-z]/);
    });

    it('explains in one or two whole sentences, each of them once', () => {
      const texts = glossaryGroups.flatMap((group) => glossary(group, language).map(({ explanation }) => explanation));
      for (const text of texts) {
        expect(text).toMatch(/^[A-Z].*\.$/);
        expect(text.match(/\.(?= |$)/g)?.length).toBeLessThanOrEqual(2);
        expect(text.length).toBeLessThanOrEqual(220);
      }
      expect(new Set(texts).size).toBe(texts.length);
    });
  });

  it('says in English nothing that is left in Indonesian', () => {
    for (const group of glossaryGroups) {
      const indonesian = new Set(glossary(group, 'id').map(({ explanation }) => explanation));
      for (const { explanation } of glossary(group, 'en')) expect(indonesian).not.toContain(explanation);
    }
  });

  it.each(Object.keys(vocabularies) as (keyof typeof vocabularies)[])(
    'lists the words of %s in the order of the ontology',
    (group) => {
      const order = Object.keys(vocabularies[group]).map((word) => termOf(group, word));
      expect(glossary(group, 'id').map(({ term }) => term)).toEqual(order);
    },
  );

  it('lists the roles as a ledger shows them', () => {
    expect(glossary('PartyRole', 'id').map(({ term }) => term)).toEqual(roles.map((role) => `partyRole-${role}`));
  });

  it('names a word by its enum, and a term of ours alone', () => {
    expect(termOf('Modality', 'QUOTED')).toBe('modality-QUOTED');
    expect(termOf('Term', 'knownAt')).toBe('knownAt');
  });

  it('takes labels from the ontology, and shows a word that nobody has named as it is', () => {
    expect(labelOf('ConferralStatus', 'NOMINATED', 'id')).toBe('masuk nominasi');
    expect(labelOf('EntityKind', 'PERSON', 'en')).toBe('person');
    expect(labelOf('Modality', 'NOVEL', 'id')).toBe('NOVEL');
  });
});
