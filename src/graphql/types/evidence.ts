import { answeringNode } from '../../graph/canonical-id.ts';
import { sourceNode } from '../../graph/nodes.ts';
import { onceThere } from '../../graph/once-there.ts';
import { headOf } from '../../graph/record-of.ts';
import { languageOf, shownText } from '../../graph/shown-texts.ts';
import type { Verification as VerificationShape } from '../../ontology/claim.ts';
import { addressOfPassage } from '../../ontology/text-fragment.ts';
import { builder } from '../builder.ts';
import { Language, Modality, Stance, Verdict } from '../enums.ts';
import { languageArg, languageOfField } from './language-of.ts';
import { entityIn } from './participant.ts';
import { ClaimRef, EntityRef, EvidenceRef, SourceRef } from './refs.ts';

const Verification = builder.objectRef<VerificationShape>('Verification').implement({
  description: 'The last result of proving a piece of evidence.',
  fields: (t) => ({
    verdict: t.expose('verdict', { type: Verdict }),
    at: t.expose('at', { type: 'DateTime' }),
  }),
});

builder.objectType(EvidenceRef, {
  description:
    'A place in an archived source: the exact words, twelve at most, and where they stand (W3C Web Annotation selectors).',
  fields: (t) => ({
    claim: t.field({
      type: ClaimRef,
      description: 'What it is evidence of.',
      resolve: ({ claim }) => claim,
    }),
    source: t.field({ type: SourceRef, resolve: ({ assertion, view }) => sourceNode(assertion.source, view) }),
    exact: t.string({ resolve: ({ passage }) => passage.exact }),
    prefix: t.string({ resolve: ({ passage }) => passage.prefix }),
    suffix: t.string({ resolve: ({ passage }) => passage.suffix }),
    start: t.int({
      description: 'The place of the first character, in code points from 0.',
      resolve: ({ passage }) => passage.startAt,
    }),
    end: t.int({
      description: 'The place after the last character, in code points.',
      resolve: ({ passage }) => passage.endAt,
    }),
    stance: t.field({ type: Stance, resolve: ({ assertion }) => assertion.stance }),
    modality: t.field({ type: Modality, resolve: ({ assertion }) => assertion.modality }),
    speaker: t.field({
      type: EntityRef,
      nullable: true,
      resolve: ({ assertion: { speaker }, view }, _args, context) =>
        speaker === null ? null : answeringNode(speaker, view, context),
    }),
    whose: t.field({
      type: EntityRef,
      nullable: true,
      description: 'Whose wish or plan it is, where somebody else tells of it.',
      resolve: ({ assertion: { qualifiers }, claim }, _args, context) =>
        entityIn({ ...claim, qualifiers }, 'whose', context),
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
    verified: t.field({
      type: Verification,
      nullable: true,
      description: 'How it fared when it was last held against the archived text; null while nobody has done so.',
      resolve: ({ passage }) => passage.verification ?? null,
    }),
    permalink: t.string({
      nullable: true,
      description:
        'The article with these words marked, at this place of several (a URL text fragment); null where no address is known.',
      resolve: ({ assertion, passage }, _args, context) =>
        onceThere(headOf({ id: assertion.source }, context), ({ url }) =>
          url === null ? null : addressOfPassage(url, passage),
        ),
    }),
  }),
});
