import { isSponsoredAlone } from '../../../ontology/origins.ts';
import { evidenceOf } from '../../evidence-of.ts';
import { datesIn, everyQualifier } from '../../said-of-claim.ts';
import { claimsBy } from '../claims-by.ts';
import type { FieldTable } from '../fields.ts';
import { present } from '../given.ts';

export const claimFields = {
  subject: { compares: 'Id', values: ({ subject }) => [subject], near: claimsBy('claimsBySubject') },
  object: { compares: 'Id', values: ({ object }) => present(object), near: claimsBy('claimsByObject') },
  about: {
    compares: 'Id',
    values: ({ subject, object }) => [subject, ...present(object)],
    near: claimsBy('claimsAbout'),
    description: 'Subject or object.',
  },
  source: {
    compares: 'Id',
    values: ({ assertions }) => assertions.map(({ source }) => source),
    near: claimsBy('claimsOfSource'),
  },
  type: { compares: 'ClaimType', values: ({ type }) => [type] },
  speaker: {
    compares: 'Id',
    values: ({ assertions }, snapshot) => snapshot.answering(assertions.flatMap(({ speaker }) => speaker ?? [])),
    description: 'Who says so in one of its passages.',
  },
  modality: { compares: 'Modality', values: ({ modality }) => [modality] },
  standing: { compares: 'Standing', values: ({ standing }) => [standing] },
  certain: { compares: 'Boolean', values: ({ certain }) => [certain] },
  validFrom: { compares: 'Date', values: (claim) => datesIn(claim, 'validFrom') },
  validTo: { compares: 'Date', values: (claim) => datesIn(claim, 'validTo') },
  firstKnown: {
    compares: 'DateTime',
    values: ({ firstKnown }) => [firstKnown],
    description: 'When one could first read it.',
  },
  independentSources: {
    compares: 'Int',
    values: ({ independentSources }) => [independentSources],
    description: 'How many origins say so.',
  },
  sponsoredOnly: {
    compares: 'Boolean',
    values: ({ assertions }) => [isSponsoredAlone(assertions)],
    description: 'Whether all that bears it out is text that somebody paid for.',
  },
  qualifier: { qualifiers: everyQualifier },
  evidence: {
    list: 'Evidence',
    things: evidenceOf,
    near: claimsBy('claimsOfSource'),
    description: 'Its passages: what is asked together must hold of one and the same.',
  },
  subjectIs: {
    is: 'Entity',
    thing: ({ subject }) => subject,
    near: claimsBy('claimsBySubject'),
    description: 'What holds of the subject.',
  },
  objectIs: {
    is: 'Entity',
    thing: ({ object }) => object,
    near: claimsBy('claimsByObject'),
    description: 'What holds of the object; a value is none.',
  },
} as const satisfies FieldTable<'Claim'>;
