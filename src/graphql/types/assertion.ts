import { answeringNode } from '../../graph/canonical-id.ts';
import { passagesOf } from '../../graph/evidence-of.ts';
import { sourceNode } from '../../graph/nodes.ts';
import { type Order, pageCost, pageOf } from '../../graph/paging.ts';
import { qualifierList } from '../../graph/qualifier-list.ts';
import { formsIn, languageOf, shownText } from '../../graph/shown-texts.ts';
import { lineOf } from '../../ontology/claim.ts';
import { qualifierFields } from '../../ontology/claim-rules.ts';
import { contestedIn } from '../../ontology/parting/singles.ts';
import { agree } from '../../ontology/parting/values.ts';
import { type ClaimView, decidingOf } from '../../ontology/view.ts';
import { builder } from '../builder.ts';
import { Language, Modality, Stance } from '../enums.ts';
import { AssertionConnection, EvidenceConnection } from './connections.ts';
import { languageArg, languageOfField } from './language-of.ts';
import { Qualifier } from './qualifier.ts';
import { AssertionRef, ClaimRef, EntityRef, EvidenceRef, SourceRef } from './refs.ts';
import { idAlone, idUnderView } from './seen-ids.ts';

const oldestFirst: Order = { name: 'assertions', descending: [false, false, false] };
const asWritten: Order = { name: 'passages', descending: [false] };

builder.objectType(AssertionRef, {
  description:
    'What one dossier says of a claim in one place, in its own words: nothing of it is merged with what others say.',
  fields: (t) => ({
    id: t.id(idUnderView(({ assertion, claim }) => ({ id: assertion.id, view: claim.view }))),
    plainId: t.id(idAlone(({ assertion, claim }) => ({ id: assertion.id, view: claim.view }))),
    permalink: t.string({
      description: 'Its address on this server, which leads to the claim that holds it.',
      resolve: ({ assertion }) => `/${assertion.id}`,
    }),
    claim: t.field({ type: ClaimRef, resolve: ({ claim }) => claim }),
    source: t.field({ type: SourceRef, resolve: ({ assertion, claim }) => sourceNode(assertion.source, claim.view) }),
    stance: t.field({ type: Stance, resolve: ({ assertion }) => assertion.stance }),
    modality: t.field({ type: Modality, resolve: ({ assertion }) => assertion.modality }),
    speaker: t.field({
      type: EntityRef,
      nullable: true,
      resolve: ({ assertion: { speaker }, claim }, _args, context) =>
        speaker === null ? null : answeringNode(speaker, claim.view, context),
    }),
    certain: t.boolean({ resolve: ({ assertion }) => assertion.certain }),
    note: t.string({
      nullable: true,
      description: 'What was inferred, or what the words leave open.',
      args: { language: t.arg({ type: Language, description: languageArg }) },
      resolve: ({ assertion: { note, texts } }, { language }) => shownText(note, 'note', texts, language ?? null),
    }),
    languageOf: t.field(
      languageOfField(({ assertion: { note, texts } }, field, language) =>
        languageOf({ note }, field, texts, language),
      ),
    ),
    qualifiers: t.field({
      type: [Qualifier],
      description: 'What this source says beside the claim: dates, a category, a rank.',
      resolve: ({ assertion }) => qualifierList(assertion.qualifiers, (name) => assertion.texts?.[name]),
    }),
    stated: t.string({
      nullable: true,
      description: 'The claim on the ids that its dossier names, where decisions merged one of them; null otherwise.',
      resolve: ({ claim, assertion: { stated } }) => (stated === undefined ? null : lineOf({ ...claim, ...stated })),
    }),
    evidence: t.connection(
      {
        type: EvidenceRef,
        complexity: pageCost(3),
        description: 'Its own passages, the one that says it best first.',
        resolve: ({ claim, assertion }, page) =>
          pageOf(passagesOf(claim, assertion), ({ index }) => [index], asWritten, page),
      },
      EvidenceConnection,
    ),
  }),
});

interface ReadingShape {
  readonly claim: ClaimView;
  readonly name: string;
  readonly value: ReturnType<typeof contestedIn>[number]['readings'][number];
}

const QualifierReading = builder.objectRef<ReadingShape>('QualifierReading').implement({
  description: 'One of the values that sources give, as narrow as those that agree on it make it.',
  fields: (t) => ({
    value: t.field({
      type: [Qualifier],
      resolve: ({ claim, name, value }) => qualifierList({ [name]: value }, formsIn(claim)),
    }),
    assertions: t.field({
      type: [AssertionRef],
      description: 'Who says so.',
      resolve: ({ claim, name, value }) => {
        const field = qualifierFields(claim.type)[name] ?? 'Text';
        return decidingOf(claim.assertions)
          .filter(({ qualifiers }) => qualifiers[name] !== undefined && agree(field, value, qualifiers[name]))
          .map((assertion) => ({ claim, assertion }));
      },
    }),
  }),
});

const ContestedQualifier = builder
  .objectRef<Omit<ReadingShape, 'value'> & { values: readonly ReadingShape['value'][] }>('ContestedQualifier')
  .implement({
    description: 'Something of a claim that can only be one way, and that sources say in several.',
    fields: (t) => ({
      name: t.exposeString('name', { description: 'Of the qualifier, such as `category`.' }),
      readings: t.field({
        type: [QualifierReading],
        description: 'The one that stands in the claim first: it was said first.',
        resolve: ({ claim, name, values }) => values.map((value) => ({ claim, name, value })),
      }),
    }),
  });

builder.interfaceField(ClaimRef, 'assertions', (t) =>
  t.connection(
    {
      type: AssertionRef,
      complexity: pageCost(3),
      description: 'What each dossier says of it, the oldest source first: whose words say what.',
      resolve: (claim, page) =>
        pageOf(
          claim.assertions.map((assertion) => ({ claim, assertion })),
          ({ assertion }) => [assertion.sourceEarliest, assertion.dossier, assertion.ordinal],
          oldestFirst,
          page,
        ),
    },
    AssertionConnection,
  ),
);

builder.interfaceField(ClaimRef, 'contested', (t) =>
  t.field({
    type: [ContestedQualifier],
    description: 'What sources say of it in several ways, though it can only be one.',
    resolve: (claim) =>
      contestedIn(claim.type, claim.assertions).map(({ name, readings }) => ({ claim, name, values: readings })),
  }),
);

builder.objectField(EvidenceRef, 'assertion', (t) =>
  t.field({
    type: AssertionRef,
    description: 'What its dossier says with these words, and with others beside them.',
    resolve: ({ claim, assertion }) => ({ claim, assertion }),
  }),
);
