import type { ClaimNode } from '../../graph/nodes.ts';
import { part, valueLanguage, valueText, wordedPart } from '../../graph/value-text.ts';
import type { ConferralStatus as Status, ValueTypeName } from '../../ontology/ontology.ts';
import type { PartialDate } from '../../ontology/values/partial-date.ts';
import { builder } from '../builder.ts';
import { ConferralStatus, Language } from '../enums.ts';
import { languageArg, languageOfField } from './language-of.ts';
import { entityIn } from './participant.ts';
import { EntityRef } from './refs.ts';

const typeNames: Record<ValueTypeName, string> = {
  STATUS: 'StatusValue',
  RECIPIENT_COUNT: 'RecipientCountValue',
  PRIZE: 'PrizeValue',
  FIGURE: 'FigureValue',
  CRITERION: 'CriterionValue',
  OCCURRED: 'OccurrenceValue',
  STARTED: 'StartedValue',
  STATEMENT: 'StatementValue',
};

export const ClaimValue = builder.interfaceRef<ClaimNode>('ClaimValue').implement({
  description: 'The value that a claim gives to an entity.',
  resolveType: ({ type }) => typeNames[type as ValueTypeName],
  fields: (t) => ({
    text: t.string({
      description:
        'The value in words, whatever its type. In a language: dates and numbers as people write them in it, and our words; else as programs read them.',
      args: { language: t.arg({ type: Language }) },
      resolve: (claim, { language }) => valueText(claim, language ?? null),
    }),
    languageOf: t.field(languageOfField((claim, field, language) => valueLanguage(claim, field, language))),
  }),
});

builder.objectRef<ClaimNode>('StatusValue').implement({
  description: 'How far a conferral had come, and on which day where a source dates it.',
  interfaces: [ClaimValue],
  fields: (t) => ({
    status: t.field({ type: ConferralStatus, resolve: (claim) => part<Status>(claim, 'status') as Status }), // required by the ontology
    date: t.field({ type: 'PartialDate', nullable: true, resolve: ({ validFrom }) => validFrom }),
    printedDate: t.string({
      nullable: true,
      description: 'A date that cannot be, as it is printed.',
      resolve: ({ qualifiers }) => (qualifiers['printedDate'] as string | undefined) ?? null,
    }),
  }),
});

builder.objectRef<ClaimNode>('RecipientCountValue').implement({
  description: 'How many recipients a source counts without naming them all.',
  interfaces: [ClaimValue],
  fields: (t) => ({
    count: t.int({ nullable: true, resolve: (claim) => part<number>(claim, 'count') }),
    countMin: t.int({ nullable: true, resolve: (claim) => part<number>(claim, 'countMin') }),
    countMax: t.int({ nullable: true, resolve: (claim) => part<number>(claim, 'countMax') }),
    of: t.string({
      description: 'What is counted: provinces, villages.',
      args: { language: t.arg({ type: Language, description: languageArg }) },
      resolve: (claim, { language }) => wordedPart(claim, 'of', language ?? null) ?? '', // required by the ontology
    }),
    status: t.field({
      type: ConferralStatus,
      nullable: true,
      description: 'What they are counted as; null: recipients.',
      resolve: ({ qualifiers }) => (qualifiers['status'] as Status | undefined) ?? null, // as the ontology types it
    }),
    grade: t.string({
      nullable: true,
      description: 'The grade that those have who are counted.',
      resolve: ({ qualifiers }) => (qualifiers['grade'] as string | undefined) ?? null,
    }),
  }),
});

builder.objectRef<ClaimNode>('PrizeValue').implement({
  description: 'What came with an award, in money or in kind. Aid and insurance payments are figures, no prizes.',
  interfaces: [ClaimValue],
  fields: (t) => ({
    item: t.string({
      nullable: true,
      description: 'A trophy, a car.',
      args: { language: t.arg({ type: Language, description: languageArg }) },
      resolve: (claim, { language }) => wordedPart(claim, 'item', language ?? null),
    }),
    amount: t.float({ nullable: true, resolve: (claim) => part<number>(claim, 'amount') }),
    currency: t.string({
      nullable: true,
      description: 'ISO 4217: IDR.',
      resolve: (claim) => part<string>(claim, 'currency'),
    }),
    printed: t.string({ nullable: true, resolve: (claim) => part<string>(claim, 'printed') }),
    givenBy: t.field({
      type: EntityRef,
      nullable: true,
      description: 'Who gives it.',
      resolve: (claim, _args, context) => entityIn(claim, 'givenBy', context),
    }),
  }),
});

builder.objectRef<ClaimNode>('FigureValue').implement({
  description:
    'A number with what it counts. Where a source gives only an order of magnitude, `amount` is null and the bounds are given.',
  interfaces: [ClaimValue],
  fields: (t) => ({
    amount: t.float({ nullable: true, resolve: (claim) => part<number>(claim, 'amount') }),
    amountMin: t.float({ nullable: true, resolve: (claim) => part<number>(claim, 'amountMin') }),
    amountMax: t.float({ nullable: true, resolve: (claim) => part<number>(claim, 'amountMax') }),
    unit: t.string({
      nullable: true,
      args: { language: t.arg({ type: Language, description: languageArg }) },
      resolve: (claim, { language }) => wordedPart(claim, 'unit', language ?? null),
    }),
    currency: t.string({
      nullable: true,
      description: 'ISO 4217: IDR.',
      resolve: (claim) => part<string>(claim, 'currency'),
    }),
    period: t.string({
      nullable: true,
      args: { language: t.arg({ type: Language, description: languageArg }) },
      resolve: (claim, { language }) => wordedPart(claim, 'period', language ?? null),
    }),
    of: t.string({
      description: 'What is counted, in our words.',
      args: { language: t.arg({ type: Language, description: languageArg }) },
      resolve: (claim, { language }) => wordedPart(claim, 'of', language ?? null) ?? '', // required by the ontology
    }),
    printed: t.string({
      nullable: true,
      description: 'The printed words, where they are no number.',
      resolve: (claim) => part<string>(claim, 'printed'),
    }),
    givenBy: t.field({
      type: EntityRef,
      nullable: true,
      description: 'Of aid: who gives it.',
      resolve: (claim, _args, context) => entityIn(claim, 'givenBy', context),
    }),
    givenTo: t.field({
      type: EntityRef,
      nullable: true,
      description: 'Of aid: who gets it.',
      resolve: (claim, _args, context) => entityIn(claim, 'givenTo', context),
    }),
  }),
});

builder.objectRef<ClaimNode>('CriterionValue').implement({
  description: 'Something that recipients are judged by, in our words.',
  interfaces: [ClaimValue],
  fields: (t) => ({
    appliesTo: t.stringList({
      description: 'The categories that it is applied to.',
      resolve: (claim) => part<string[]>(claim, 'appliesTo') ?? [],
    }),
  }),
});

builder.objectRef<ClaimNode>('OccurrenceValue').implement({
  description:
    'When an event took place: a `date`, or from and to. All are null where only a date that cannot be is printed.',
  interfaces: [ClaimValue],
  fields: (t) => ({
    date: t.field({ type: 'PartialDate', nullable: true, resolve: (claim) => part<PartialDate>(claim, 'date') }),
    from: t.field({ type: 'PartialDate', nullable: true, resolve: (claim) => part<PartialDate>(claim, 'from') }),
    to: t.field({ type: 'PartialDate', nullable: true, resolve: (claim) => part<PartialDate>(claim, 'to') }),
    printed: t.string({
      nullable: true,
      description: 'A date that cannot be, as it is printed.',
      resolve: (claim) => part<string>(claim, 'printed'),
    }),
    printedWeekday: t.string({
      nullable: true,
      resolve: ({ qualifiers }) => (qualifiers['printedWeekday'] as string | undefined) ?? null,
    }),
    online: t.boolean({
      nullable: true,
      description: 'Whether it was held online; null when the source does not say.',
      resolve: ({ qualifiers }) => (qualifiers['online'] as boolean | undefined) ?? null,
    }),
  }),
});

builder.objectRef<ClaimNode>('StartedValue').implement({
  description: 'When an award or a programme started.',
  interfaces: [ClaimValue],
  fields: (t) => ({
    date: t.field({ type: 'PartialDate', nullable: true, resolve: (claim) => part<PartialDate>(claim, 'date') }),
  }),
});

builder
  .objectRef<ClaimNode>('StatementValue')
  .implement({ description: 'Something that is said, in our words.', interfaces: [ClaimValue] });
