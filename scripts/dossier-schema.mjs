// The JSON Schema of a dossier, for editors: made from the ontology, written by generate.mjs. Draft 7, since the YAML
// extensions of editors knew no later draft for years. It says what stands where; whether ids are known, words are in
// the article and a person's name is without titles, only "jejak locate" and "jejak ingest" can say.
import {
  categoryParts,
  edgeTypes,
  kinds,
  rankParts,
  roleOf,
  valueTypes,
  vocabularies,
} from '../dist/ontology/ontology.js';

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
const day = '\\d{4}(?:-\\d{2}(?:-\\d{2})?)?';
const moment = `${day}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:\\d{2})?)?`;

// A YAML editor reads 2024 as a number and true as a flag; a dossier is read as text. Hence the lists of types.
const text = (description) => ({ description, type: ['string', 'number', 'boolean'], pattern: '\\S' });
const texts = (description) => ({ description, anyOf: [ref('text'), { type: 'array', items: ref('text') }] });
const pattern = (expression, description) => ({ description, type: 'string', pattern: `^${expression}$` });
const ref = (name, description) => ({
  ...(description === undefined ? {} : { description }),
  $ref: `#/definitions/${name}`,
});
const oneOrMore = (schema, description) => ({
  description,
  anyOf: [schema, { type: 'array', minItems: 1, items: schema }],
});
const closed = (properties, required, description) => ({
  description,
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

/** `(?:person|office):slug`, for some kinds or for all. */
function idOf(kindNames = Object.keys(kinds)) {
  return `(?:${[...new Set(kindNames)].map((kind) => kinds[kind].prefix).join('|')}):${slug}`;
}

const definitions = {
  text: text('a text'),
  entityId: pattern(idOf(), 'the id of an entity: kind:slug, such as regency:tebo'),
  integer: {
    description: 'a whole number; dots may part the thousands: 76.016',
    anyOf: [{ type: 'number' }, pattern('[1-9]\\d{0,2}(?:\\.\\d{3})*|\\d+', 'digits')],
  },
  number: {
    description: 'a number as Indonesians write it: 76016, 76.016 or 12,5',
    anyOf: [{ type: 'number' }, pattern('\\d[\\d.]*(?:,(?:\\d+|-))?', 'digits')],
  },
  flag: { description: 'yes or no', enum: ['yes', 'no', 'true', 'false', true, false] },
  date: {
    description: 'as precise as the source: 2022, 2022-04 or 2022-04-13',
    anyOf: [{ type: 'integer', minimum: 1000, maximum: 9999 }, pattern(day, 'a date')],
  },
  days: { description: 'one date, or several', anyOf: [ref('date'), { type: 'array', items: ref('date') }] },
  words: {
    description: 'exact words of the article, twelve at most',
    type: ['string', 'number'],
    pattern: '^\\s*\\S+(?:\\s+\\S+){0,11}\\s*$',
  },
  quotation: {
    anyOf: [
      ref('words'),
      closed(
        {
          exact: ref('words'),
          occurrence: ref('integer', 'which of them, counted from 1, where they stand more than once'),
        },
        ['exact'],
        'words that stand in the article more than once',
      ),
    ],
  },
  evidence: oneOrMore(
    ref('quotation'),
    'the exact words that say so: one passage or a list, twelve words each at most',
  ),
  category: closed(
    Object.fromEntries([
      ...categoryParts.map((part) => [part, ref('text', `the ${part} of the category, as printed`)]),
      ['recipients', ref('text', 'another word for group')],
      ['rank', ref('rank')],
    ]),
    [],
    'the parts of the category that are printed',
  ),
  rank: {
    description: 'a rank: its number, or a map with what it was read from',
    anyOf: [
      ref('integer'),
      closed(Object.fromEntries(rankParts.map((part) => [part, rankPart(part)])), ['value'], 'a rank'),
    ],
  },
};

function rankPart(part) {
  const parts = {
    value: ref('integer', 'the number of the rank'),
    basis: ref('text', 'what it was read from, such as "Juara I"'),
    certain: ref('flag', 'no, where a printed number need not be a rank'),
    shared: ref('flag', 'yes, where several hold it'),
  };
  return parts[part] ?? ref('text', part);
}

/** The schema of a qualifier or a part of a value, by its type in the ontology. */
function fieldSchema(type, name) {
  const schemas = {
    Text: ref('text', name),
    Words: texts(name),
    Integer: ref('integer', name),
    Number: ref('number', name),
    Flag: ref('flag', name),
    PartialDate: ref('date', `${name}: as precise as the source`),
    Days: ref('days', `${name}: the days for which the source says so`),
    EntityId: ref('entityId', `${name}: the id of an entity`),
    Category: ref('category'),
    Rank: ref('rank'),
  };
  return schemas[type] ?? wordSchema(type, name);
}

function wordSchema(vocabulary, name) {
  const words = Object.entries(vocabularies[vocabulary]);
  return {
    description: `${name}: ${words.map(([word, { en }]) => `${word} (${en})`).join(', ')}`,
    enum: words.map(([word]) => word),
  };
}

function fieldSchemas(fields) {
  return Object.fromEntries(Object.entries(fields).map(([name, type]) => [name, fieldSchema(type, name)]));
}

/** What any claim may say beside its ends. */
const details = {
  evidence: ref('evidence'),
  modality: wordSchema('Modality', 'modality'),
  speaker: ref('entityId', 'who says so; needed with QUOTED'),
  stance: wordSchema('Stance', 'stance'),
  certain: ref('flag', 'no, where the words are there and what they mean is inferred; needs a note'),
  note: ref('text', 'what was inferred, or what the words leave open'),
};
const shared = Object.fromEntries(Object.entries(details).filter(([name]) => name !== 'stance'));
const withNote = when(
  { properties: { certain: { enum: ['no', 'false', false] } }, required: ['certain'] },
  { required: ['note'] },
);
const withSpeaker = when(
  { properties: { modality: { const: 'QUOTED' } }, required: ['modality'] },
  { required: ['speaker'] },
);

const claimTypes = [
  ...Object.entries(edgeTypes).map(([type, { label, ends, qualifiers }]) => ({
    type,
    description: `${label.en}: ${ends.map(({ from, to }) => `${from.join(', ')} → ${to.join(', ')}`).join('; ')}`,
    sentence: ends.map(({ from, to }) => `${idOf(from)}\\s+${type}\\s+${idOf(to)}`).join('|'),
    fields: qualifiers,
    required: [],
  })),
  ...Object.entries(valueTypes).map(([type, { label, from, value, qualifiers, required }]) => ({
    type,
    description: `${label.en}: said of ${from.join(', ')}; the value stands below it`,
    sentence: `${idOf(from)}\\s+${type}`,
    fields: { ...value, ...qualifiers },
    required,
  })),
];

/** A claim: its sentence decides what else may stand there. */
function claimSchema() {
  return {
    description: 'a claim: "subject TYPE object" with its evidence, or "subject TYPE" with a value',
    type: 'object',
    required: ['claim', 'evidence'],
    properties: {
      claim: {
        description:
          'subject TYPE object, such as person:contoh HOLDS office:contoh; or subject TYPE, with its value below',
        type: 'string',
        pattern: `^\\s*${idOf()}\\s+(?:${claimTypes.map(({ type }) => type).join('|')})(?:\\s+${idOf()})?\\s*$`,
      },
      ...details,
    },
    allOf: [...claimTypes.map(claimOfType), withNote, withSpeaker],
  };
}

function claimOfType({ type, description, sentence, fields, required }) {
  return when(
    { properties: { claim: { type: 'string', pattern: `\\s${type}(?:\\s|$)` } }, required: ['claim'] },
    {
      properties: { claim: { description, pattern: `^\\s*(?:${sentence})\\s*$` }, ...fieldSchemas(fields) },
      propertyNames: { enum: ['claim', ...Object.keys(details), ...Object.keys(fields)] },
      required,
    },
  );
}

/** A condition and what it brings. Written so because an object with a `then` of its own may be taken for a promise. */
function when(condition, consequence) {
  return Object.fromEntries([
    ['if', condition],
    ['then', consequence],
  ]);
}

const name = ref('text', 'the name as printed; of a person, without titles');
const names = {
  name,
  otherNames: texts('other forms that are printed, such as the name with titles'),
  description: ref('text', 'what it is, in your own words'),
};

const doubt = ref('text', 'what makes the printed name doubtful; the name stays as printed');

/** The keys of a conferral that lead to an entity, and the type of claim that each makes. */
const parts = { edition: 'IN_EDITION', award: 'OF_AWARD', ...roleOf };

/** What introduces a name that nobody knows: its kind. */
function newKind(kindNames) {
  return {
    description: 'introduces a name that is not known yet, as an entity of this kind',
    enum: [...new Set(kindNames)].map((kind) => kinds[kind].prefix),
  };
}

/** A part of a conferral: an id or a name, or a map with `is` and what any claim takes. */
function partSchema(key, type) {
  const to = edgeTypes[type].ends.flatMap((end) => end.to);
  const who = {
    description: `${edgeTypes[type].label.en}: ${[...new Set(to)].join(', ')}; an id, or a name that is known`,
    anyOf: [pattern(idOf(to), 'an id'), pattern('(?![a-z_]+:)[\\s\\S]*\\S[\\s\\S]*', 'a name that is known')],
  };
  const whole = closed(
    { is: who, ...details, ...fieldSchemas(edgeTypes[type].qualifiers) },
    ['is'],
    `${key}, with evidence of its own`,
  );
  return oneOrMore({ anyOf: [who, whole] }, `who or what: ${edgeTypes[type].label.en}`);
}

/** A value of a conferral: short, or a map of its parts. */
function valueSchema(type, short, description) {
  const { value, qualifiers } = valueTypes[type];
  const whole = closed({ is: short, ...details, ...fieldSchemas(value), ...fieldSchemas(qualifiers) }, [], description);
  return oneOrMore({ anyOf: [short, whole] }, description);
}

/** The parts of a conferral by their keys; a winner of a list and the list itself have them too. */
const partSchemas = {
  ...Object.fromEntries(Object.entries(parts).map(([key, type]) => [key, partSchema(key, type)])),
  status: valueSchema('STATUS', wordSchema('ConferralStatus', 'status'), 'how far the award has come, with its date'),
  prize: valueSchema('PRIZE', ref('text', 'Rp100.000.000, or a thing'), 'what came with the award'),
  counted: valueSchema('RECIPIENT_COUNT', ref('text', '12 provinsi'), 'recipients that are counted and not named'),
};
const onItsLevel = {
  ...names,
  ...Object.fromEntries(Object.keys(partSchemas).map((key) => [key, ref(key)])),
  new: newKind(edgeTypes.RECIPIENT.ends.flatMap(({ to }) => to)),
  ...fieldSchemas({ ...edgeTypes.RECIPIENT.qualifiers, ...valueTypes.STATUS.qualifiers }),
  ...shared,
};

const winner = closed(
  { ...onItsLevel, id: pattern(idOf(['Conferral']), 'the id of its conferral, where the made one does not do') },
  ['recipient'],
  'a winner',
);
const winners = closed(
  {
    ...onItsLevel,
    list: {
      description:
        'the recipients, one an item: an id or a name, with its exact words behind a colon where they differ',
      type: 'array',
      minItems: 1,
      items: {
        anyOf: [
          ref('text'),
          {
            type: 'object',
            minProperties: 1,
            maxProperties: 1,
            not: { required: ['recipient'] },
            additionalProperties: ref('evidence'),
          },
          winner,
        ],
      },
    },
    ranked: { description: 'whether the place in the list is a rank', enum: ['yes', 'no', 'uncertain', true, false] },
    recipientEvidence: ref('evidence', 'words that say of all of them that they received it'),
    id: pattern(`(?:conferral:)?${slug}`, 'how the ids of the conferrals begin'),
  },
  ['list'],
  'a list of winners that share what is said here',
);

const source = closed(
  {
    id: pattern(`source:${slug}`, 'source: and a slug, for good'),
    title: ref('text', 'the headline as printed'),
    publisher: pattern(idOf(['Organisation']), 'the newsroom'),
    authors: texts('the names in the byline'),
    signature: ref('text', 'what is signed at the end, where it is not the byline'),
    dateline: ref('text', 'the place that stands before the text'),
    url: ref('text', 'where the article is on the web'),
    published: {
      description: 'when it came out: a day, a minute, or two with a slash between; what is not printed is not padded',
      anyOf: [
        { type: 'integer', minimum: 1000, maximum: 9999 },
        pattern(`${moment}(?:/${moment})?`, 'a date or a time'),
      ],
    },
    publishedBasis: ref('text', 'what that date rests on'),
    retrieved: ref('date', 'the day on which it was saved'),
    language: { description: 'the language of the article', enum: ['id', 'en'] },
    sha256: pattern('[0-9a-f]{64}', 'the checksum of the archived text'),
    endsWith: ref('words', "the article's last words, where something stands behind them that is not the article"),
    nearCopyOf: texts('the ids of sources that this one repeats'),
    printed: {
      description: 'the words that print title, authors, date …',
      type: 'object',
      additionalProperties: ref('evidence'),
    },
  },
  ['id', 'title', 'publisher', 'published', 'language', 'sha256'],
  'the article',
);

const decided = { by: ref('text', 'who decided'), date: ref('date', 'when it was decided') };
const identityTypes = Object.entries(edgeTypes)
  .filter(([, type]) => 'identity' in type)
  .map(([type]) => type);

const corrections = {
  description: 'what a claim had wrong, or the reply of those whom it concerns',
  type: 'array',
  items: closed(
    {
      claim: pattern('claim:[a-z0-9-]+', 'the id of the claim; the API and jejak query show it'),
      kind: { description: 'a correction unless given', enum: ['CORRECTION', 'REPLY'] },
      wrong: ref('text', 'what was wrong'),
      right: ref('text', 'what is right, or what is replied'),
      ...decided,
    },
    ['claim', 'right'],
    'a correction or a reply',
  ),
};

/** The schema of a dossier file, as text. */
export function dossierSchema() {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A dossier of Jejak',
    description: 'What one article says of who awarded whom, each claim with its exact words (docs/dossiers.md).',
    $comment: 'Made by `npm run generate` from src/ontology; `npm run check` fails when it has fallen behind.',
    type: 'object',
    properties: {
      source,
      entities: {
        description: 'whom this dossier introduces, by id; everybody whom a claim names must be introduced somewhere',
        type: 'object',
        propertyNames: { pattern: `^${idOf()}$` },
        additionalProperties: { anyOf: [name, closed({ ...names, doubt }, ['name'], 'a name, and other forms of it')] },
      },
      claims: { description: 'what the article says', type: 'array', items: ref('claim') },
      conferrals: {
        description: 'who got what: an id, a colon, and the parts below it',
        type: 'array',
        items: {
          type: 'object',
          minProperties: 1,
          maxProperties: 1,
          propertyNames: { pattern: `^${idOf(['Conferral'])}$` },
          additionalProperties: ref('conferral'),
        },
      },
      winners: { description: 'lists of winners, each a conferral', type: 'array', items: ref('winners') },
      corrections,
      decisions: closed(
        {
          id: pattern(`source:${slug}`, 'source: and a slug'),
          title: ref('text', 'what is decided'),
          publisher: pattern(idOf(['Organisation']), 'the newsroom that decides'),
          by: decided.by,
          date: decided.date,
          language: ref('text', 'en unless given'),
        },
        ['id', 'title', 'publisher', 'by', 'date'],
        'who decides, in a dossier that rests on no article',
      ),
      identity: {
        description: 'which ids are one',
        type: 'array',
        items: closed(
          {
            decision: pattern(
              `${idOf()}\\s+(?:${identityTypes.join('|')})\\s+${idOf()}`,
              'subject SAME_AS object, and the like',
            ),
            why: ref('text', 'the reason, on one line'),
            ...decided,
          },
          ['decision', 'why'],
          'a decision on identity',
        ),
      },
      reviews: {
        description: 'contradictions that somebody has looked at',
        type: 'array',
        items: closed(
          {
            contradiction: pattern(`contradiction:[a-z0-9-]+`, 'its id; the API and jejak query show it'),
            state: wordSchema('ReviewState', 'state'),
            why: ref('text', 'the reason'),
            ...decided,
          },
          ['contradiction', 'state', 'why'],
          'a review',
        ),
      },
    },
    additionalProperties: false,
    oneOf: [{ required: ['source'] }, { required: ['decisions'] }],
    definitions: {
      ...definitions,
      ...partSchemas,
      claim: claimSchema(),
      conferral: { ...closed(onItsLevel, [], 'one act of awarding'), allOf: [withNote, withSpeaker] },
      winners,
    },
  };
  return `${JSON.stringify(schema, null, 1)}\n`;
}
