// The keys of a dossier, place by place, with those of claims, conferrals and entities in the files beside this one: the
// one table from which a dossier is read and dossier.schema.json is made. A key is a row: its type, whether it must be
// there, and what editors say of it. Keys are read, and named where one is not known, in the order of their rows.
import { edgeTypeNames, isIdentity } from '../../../ontology/claim-rules.ts';
import { published } from '../values/published.ts';
import { printed } from '../values/quotation.ts';
import { closed, mapLike, optional, required } from '../values/rows.ts';
import { listOf, pattern, schemaOf } from '../values/value-type.ts';
import { date, flag, id, idOf, matter, sha256, text, textOf, texts, url, word, wordOf } from '../values/value-types.ts';
import { wording } from '../values/wording.ts';
import { sentenceOf } from './claim-keys.ts';
import { entityRows } from './entity-keys.ts';

/** `source`: the article. */
export const sourceRows = {
  id: required(id('source'), 'source: and a slug, for good'),
  title: required(text, 'the headline as printed'),
  publisher: required(id('organisation'), 'the newsroom'),
  published: required(
    published,
    'when it came out: a day, a minute, or two with a slash between; what is not printed is not padded',
  ),
  sha256: required(sha256, 'the checksum of the archived text'),
  authors: optional(texts, 'the names in the byline'),
  signature: optional(text, 'what is signed at the end, where it is not the byline'),
  dateline: optional(text, 'the place that stands before the text'),
  url: optional(url, 'where the article is on the web'),
  publishedBasis: optional(wording, 'what that date rests on'),
  retrieved: optional(date, 'the day on which it was saved'),
  language: required(text, 'the language of the article: id or en'),
  endsWith: optional(text, "the article's last words, where something stands behind them that is not the article"),
  nearCopyOf: optional(texts, 'the ids of sources that this one repeats'),
  sponsored: optional(flag, 'yes, where somebody paid for the text: an advertorial, an infotorial, a sponsored page'),
  takenFrom: optional(text, 'the text from which it says that it is taken, where that one is not held'),
  printed: optional(printed, 'the words that print title, authors, date …'),
};

/** Who decided, and when: at one decision, where it is not said for all. */
export const decidedRows = { by: optional(text, 'who decided'), date: optional(date, 'when it was decided') };

/** `decisions`: who decides. */
export const decisionsRows = {
  id: required(id('source'), 'source: and a slug'),
  title: required(wording, 'what is decided'),
  publisher: required(id('organisation'), 'the newsroom that decides'),
  by: required(text, decidedRows.by.is),
  date: required(date, decidedRows.date.is),
  language: optional(text, 'en unless given'),
};

export const identityTypes = edgeTypeNames.filter((type) => isIdentity({ type }));

/** A decision on identity. */
export const identityRows = {
  decision: required(
    textOf(pattern(sentenceOf('SAME_AS', `(?:${identityTypes.join('|')})`), 'a decision')),
    'subject SAME_AS object, and the like',
  ),
  why: required(wording, 'the reason, each form of it on one line'),
  ...decidedRows,
};

/** A review of a contradiction. */
export const reviewRows = {
  contradiction: required(matter('Contradiction'), 'its id; the API and jejak query show it'),
  state: required(wordOf('ReviewState', 'state')),
  why: required(wording, 'the reason'),
  ...decidedRows,
};

/** What those whom a claim concerns say to it. */
export const replyRows = {
  claim: required(matter('Claim'), 'the id of the claim; the API and jejak query show it'),
  kind: optional(word(['CORRECTION', 'REPLY']), 'a correction unless given'),
  wrong: optional(wording, 'what was wrong'),
  right: required(wording, 'what is right, or what is replied'),
  ...decidedRows,
};
/** What a claim had wrong. */
export const correctionRows = { ...replyRows, wrong: required(wording, replyRows.wrong.is) };
const isReply = { properties: { kind: { const: 'REPLY' } }, required: ['kind'] };
const correction = { ...closed(replyRows, 'a correction or a reply'), anyOf: [isReply, { required: ['wrong'] }] };
const corrections = optional(listOf(correction), 'what a claim had wrong, or the reply of those whom it concerns');

const entity = [
  schemaOf(text, 'the name as printed; of a person, without titles'),
  closed(entityRows, 'a name, and other forms of it'),
];
const entities = optional(
  mapLike(
    { type: 'object', propertyNames: { pattern: `^${idOf()}$` }, additionalProperties: { anyOf: entity } },
    'entities is a map: an id, and below it the name',
  ),
  'whom this dossier introduces, by id; everybody whom a claim names must be introduced somewhere',
);

/** A dossier of an article. */
export const articleRows = {
  entities,
  source: required(mapLike(closed(sourceRows, 'the article'))),
  conferrals: optional(
    listOf({
      ...{ type: 'object', minProperties: 1, maxProperties: 1, propertyNames: { pattern: `^${idOf(['Conferral'])}$` } },
      additionalProperties: { $ref: '#/definitions/conferral' },
    }),
    'who got what: an id, a colon, and the parts below it',
  ),
  winners: optional(listOf({ $ref: '#/definitions/winners' }), 'lists of winners, each a conferral'),
  claims: optional(listOf({ $ref: '#/definitions/claim' }), 'what the article says'),
  corrections,
};

/** The source of a dossier out of an export: the title of decisions is given in languages. */
export const exportedSourceRows = { ...sourceRows, title: required(wording, sourceRows.title.is) };

/** A dossier out of an export: see `readExportedTree`. No file has these keys, and no schema tells them. */
export const exportedRows = {
  entities,
  source: articleRows.source,
  claims: articleRows.claims,
  reviews: optional(listOf(closed(reviewRows, 'a review'))),
  corrections,
};

/** A dossier of decisions, which rests on no article. */
export const decisionDossierRows = {
  entities,
  decisions: required(mapLike(closed(decisionsRows, 'who decides, in a dossier that rests on no article'))),
  identity: optional(listOf(closed(identityRows, 'a decision on identity')), 'which ids are one'),
  reviews: optional(listOf(closed(reviewRows, 'a review')), 'contradictions that somebody has looked at'),
  corrections,
};
