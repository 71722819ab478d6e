import { claimTypeNames, isEdgeType, kindNames } from '../ontology/claim-rules.ts';
import {
  type ClaimType,
  edgeTypes,
  type Kind,
  kinds,
  type Label,
  type Role,
  roles,
  type Vocabulary,
  valueTypes,
  vocabularies,
  type Word,
} from '../ontology/ontology.ts';
import { builder } from './builder.ts';

// All enums are the ontology's words, with what they mean in English and Indonesian.

/** Words that stay in the schema for a while: docs/contract.md tells how long, and how the reason reads. */
const deprecated: Readonly<Record<string, { readonly deprecationReason: string }>> = {
  'Standing.RETRACTED': {
    deprecationReason:
      'Use `retractions`: no claim that is shown was retracted; deprecated since 0.1.0, stays until 2027-06-30.',
  },
};

export const EntityKind = builder.enumType('EntityKind', {
  description: 'The thirteen kinds of entity.',
  values: Object.fromEntries(
    kindNames.map((kind) => [
      kind.toUpperCase(),
      { value: kind, description: `${kinds[kind].is} (${kinds[kind].label.id})` },
    ]),
  ) as Record<string, { value: Kind; description: string }>,
});

export const ClaimTypeEnum = builder.enumType('ClaimType', {
  description: 'What a claim says; docs/ontology.md tells from what to what each type leads.',
  values: Object.fromEntries(
    claimTypeNames.map((type) => [type, { value: type, description: described(labelOf(type)) }]),
  ) as Record<string, { value: ClaimType; description: string }>,
});

export const Level = wordEnum('Level', 'The level at which an edition of an award is held.');
export const RegencyType = wordEnum('RegencyType', 'A kabupaten or a kota: of one rank, of two names.');
export const Stage = wordEnum('Stage', 'The stage of an edition that an event belongs to.');
export const ConferralStatus = wordEnum(
  'ConferralStatus',
  'How far a conferral has come. NOMINATED, CLAIMED and RATED are no awards received.',
);
export const Stance = wordEnum('Stance', 'Whether a passage supports or disputes the claim.');
export const Modality = wordEnum(
  'Modality',
  'Who says so: the newsroom, a named speaker, nobody in particular; or an allegation, a denial, a plan, a wish.',
);
export const Standing = wordEnum('Standing', 'Whether anybody disputes the claim.');

export const Verdict = wordEnum('Verdict', 'How a piece of evidence fares against the archived text.');
export const ReviewState = wordEnum('ReviewState', 'What an editor has decided about a contradiction.');

export const PartyRole = builder.enumType('PartyRole', {
  description: 'What a party is to a conferral.',
  values: Object.fromEntries(
    roles.map((role) => [role, { value: role, description: described(edgeTypes[role].label) }]),
  ) as Record<Role, { value: Role; description: string }>,
});

export const Language = builder.enumType('Language', {
  description: 'The language of a sentence made by Jejak, or of a text that a newsroom words.',
  values: { ID: { value: 'id' }, EN: { value: 'en' } } as const,
});

export const Direction = builder.enumType('ClaimDirection', {
  description: 'Which end of a claim an entity is.',
  values: {
    SUBJECT: { description: 'The claim is said of it.' },
    OBJECT: { description: 'The claim leads to it.' },
    BOTH: { description: 'Either.' },
  } as const,
});

function wordEnum<V extends Vocabulary>(name: V, description: string) {
  const words: Record<string, Label> = vocabularies[name];
  const values = Object.fromEntries(
    Object.entries(words).map(([word, label]) => [
      word,
      { value: word as Word<V>, description: described(label), ...deprecated[`${name}.${word}`] },
    ]),
  );
  return builder.enumType<string, Record<string, { value: Word<V>; description: string }>>(name, {
    description,
    values,
  });
}

function labelOf(type: ClaimType): Label {
  return isEdgeType(type) ? edgeTypes[type].label : valueTypes[type].label;
}

function described({ en, id }: Label): string {
  return en === id ? en : `${en} (${id})`;
}
