import type { Language } from '../../../explorer/core/language.ts';
import { sentenceText, verbOf } from '../../../ontology/claim-words.ts';
import type { ValueTypeName } from '../../../ontology/ontology.ts';
import { flag, list, orNull, record, text, whole } from '../json-schema.ts';
import type { ClaimHeadFragment, ClaimPartFragment } from '../operation-types.ts';
import type { ToolCall } from '../tool.ts';
import { entityOf, entitySchema } from './entity.ts';
import { evidenceList, evidenceOf } from './evidence.ts';

const head = {
  id: text(),
  type: text('Such as RECIPIENT, PRESENTER, HOLDS'),
  says: text('The claim as a sentence, in our words: for quoting there is `exact`'),
  subject: entitySchema,
  object: orNull(entitySchema),
  value: orNull(text('Of a claim that leads to a value and to no entity')),
  qualifiers: list(record({ name: text(), value: text() }), 'What narrows it: a stage, a category'),
  validFrom: orNull(text('Since when it is so; null when no source says')),
  validTo: orNull(text('Until when; null when no source says')),
  certain: flag('False: inferred, not said outright'),
  standing: text('UNCONTESTED or CONTESTED'),
  modality: text('The strongest of its evidence; a PLAN or WISH is no fact'),
  independentSources: whole('How many origins say so: copies of one text count once'),
  firstKnown: text('The day on which one could first read it'),
  permalink: text('Its page, which stays'),
};

export const claimHeadSchema = record(head);
export const claimSchema = record({
  ...head,
  evidence: evidenceList,
  hasMoreEvidence: flag('get_evidence with the id of the claim has all'),
});

export function claimHeadOf(claim: ClaimHeadFragment, call: ToolCall) {
  const { plainId, type, validFrom, validTo, certain, standing, modality, independentSources } = claim;
  return {
    id: plainId,
    type,
    says: sentenceOf(claim, call.language),
    subject: entityOf(claim.subject, call),
    object: 'object' in claim ? entityOf(claim.object, call) : null,
    value: 'value' in claim ? claim.value.text : null,
    qualifiers: claim.qualifiers.map(({ name, value }) => ({ name, value })),
    validFrom,
    validTo,
    certain,
    standing,
    modality,
    independentSources,
    firstKnown: claim.firstKnownOn,
    permalink: call.link(plainId),
  };
}

export function claimOf(claim: ClaimPartFragment, call: ToolCall) {
  return {
    ...claimHeadOf(claim, call),
    evidence: claim.evidence.edges.map(({ node }) => evidenceOf(node, call)),
    hasMoreEvidence: claim.evidence.pageInfo.hasNextPage,
  };
}

/** Of a party to a conferral under its status: nobody is said to have received what was only nominated. */
function sentenceOf(claim: ClaimHeadFragment, language: Language): string {
  const { subject, type } = claim;
  if ('object' in claim) {
    const status = 'status' in subject ? subject.status : undefined;
    return `${subject.caption} ${verbOf(type, false, status)[language]} ${claim.object.caption}`;
  }
  const said = { subject: subject.caption, value: claim.value.text };
  return sentenceText(type as ValueTypeName)[language].replace(
    /\{(subject|value)\}/g,
    (_, name: keyof typeof said) => said[name],
  ); // a claim without an object has a value
}
