// The JSON Schema of a dossier, for editors: made from the table of keys, written by generate.mjs. Draft 7, since the
// YAML extensions of editors knew no later draft for years. What it leaves to the reader is listed in docs/dossiers.md.
import {
  claimRows,
  detailNeeds,
  detailRows,
  sentenceOf,
  valueNeeds,
  whoseModalities,
} from '../dist/ingest/format/keys/claim-keys.js';
import * as conferralKeys from '../dist/ingest/format/keys/conferral-keys.js';
import { articleRows, decisionDossierRows } from '../dist/ingest/format/keys/dossier-keys.js';
import * as fields from '../dist/ingest/format/values/fields.js';
import * as quotations from '../dist/ingest/format/values/quotation.js';
import { closed } from '../dist/ingest/format/values/rows.js';
import { pattern, when } from '../dist/ingest/format/values/value-type.js';
import * as basicTypes from '../dist/ingest/format/values/value-types.js';
import * as wordings from '../dist/ingest/format/values/wording.js';
import { edgeTypes, valueTypes } from '../dist/ontology/ontology.js';

const { conferralRows, passedOn, winnersRows } = conferralKeys;

/** The types that others refer to by name. */
function definitions() {
  const types = [basicTypes, wordings, fields, quotations].flatMap((file) => Object.values(file));
  const parts = Object.values(conferralRows).map(({ type }) => type);
  const named = [...types, ...parts].filter((type) => type.definition !== undefined);
  return Object.fromEntries(named.map(({ definition, schema }) => [definition, schema]));
}

/** A claim: its sentence decides what else may stand there. */
function claim() {
  const { properties } = closed({ claim: claimRows.STATUS.claim, ...detailRows });
  const types = Object.keys(claimRows).join('|');
  const { idOf } = basicTypes;
  return {
    description: 'a claim: "subject TYPE object" with its evidence, or "subject TYPE" with a value',
    type: 'object',
    required: ['claim', 'evidence'],
    properties: {
      ...properties,
      claim: pattern(`\\s*${idOf()}\\s+(?:${types})(?:\\s+${idOf()})?\\s*`, properties.claim.description),
    },
    allOf: [
      ...Object.keys(claimRows).map(claimOfType),
      ...detailNeeds.map(({ key, value, needs }) =>
        when({ properties: { [key]: written(value) }, required: [key] }, { required: [needs] }),
      ),
      when({ required: ['whose'] }, { required: ['modality'], properties: { modality: { enum: whoseModalities } } }),
    ],
  };
}

/** A value of a key as it stands in a file. */
function written(value) {
  return value === false ? { enum: ['no', 'false', false] } : { const: value };
}

function claimOfType(type) {
  const { claim: _, ...ownRows } = Object.fromEntries(
    Object.entries(claimRows[type]).filter(([name]) => !(name in detailRows)),
  );
  const oneOf = valueNeeds[type]?.oneOf.map((part) => ({ required: [part] }));
  return when(
    { properties: { claim: { type: 'string', pattern: `\\s${type}(?:\\s|$)` } }, required: ['claim'] },
    {
      properties: { claim: sentence(type), ...closed(ownRows).properties },
      propertyNames: { enum: Object.keys(claimRows[type]) },
      required: valueTypes[type]?.required ?? [],
      ...(oneOf === undefined ? {} : { anyOf: oneOf }),
    },
  );
}

function sentence(type) {
  if (type === 'SAME_AS') return { description: 'a decision: it stands under identity (docs/identity.md)', not: {} };
  const { label, ends, from } = edgeTypes[type] ?? valueTypes[type];
  const joins = ends?.map((end) => `${end.from.join(', ')} → ${end.to.join(', ')}`).join('; ');
  const says = joins ?? `said of ${from.join(', ')}; the value stands below it`;
  return pattern(`\\s*${sentenceOf(type)}\\s*`, `${label.en}: ${says}`);
}

/** What a conferral says for parts of one name is lost where there is none. */
function saidOf() {
  const names = ['recipient', 'status'].flatMap((part) => Object.keys(passedOn[part]).map((name) => [name, [part]]));
  return { dependencies: Object.fromEntries(names) };
}

/** The keys of a dossier differ with what it rests on; what is corrected in an article's names who says so, and when. */
const byForm = [
  when({ required: ['decisions'] }, { propertyNames: { enum: Object.keys(decisionDossierRows) } }),
  when(
    { required: ['source'] },
    {
      propertyNames: { enum: Object.keys(articleRows) },
      properties: { corrections: { items: { required: ['by', 'date'] } } },
    },
  ),
];

/** The schema of a dossier file, as text. */
export function dossierSchema() {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A dossier of Jejak',
    $comment:
      'Made by `npm run generate` from src/ingest/format/keys; `npm run check` fails when it has fallen behind.',
    ...closed({ ...articleRows, ...decisionDossierRows }),
    description: 'What one article says of who awarded whom, each claim with its exact words (docs/dossiers.md).',
    required: undefined, // of what it rests on, one is there
    oneOf: [{ required: ['source'] }, { required: ['decisions'] }],
    allOf: byForm,
    definitions: {
      ...definitions(),
      claim: claim(),
      conferral: { ...closed(conferralRows, 'one act of awarding'), ...saidOf() },
      winners: closed(winnersRows, 'a list of winners that share what is said here', ['list']),
    },
  };
  return `${JSON.stringify(schema, null, 1)}\n`;
}
