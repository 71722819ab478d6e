import { claimRows } from '../../ingest/format/keys/claim-keys.ts';
import { conferralRows, edgePartRows, longPartRows, shortPartRows } from '../../ingest/format/keys/conferral-keys.ts';
import { articleRows } from '../../ingest/format/keys/dossier-keys.ts';
import { entityRows } from '../../ingest/format/keys/entity-keys.ts';
import { category, rank } from '../../ingest/format/values/fields.ts';
import { evidence, quotation, words } from '../../ingest/format/values/quotation.ts';
import { closed, type Row, type Rows } from '../../ingest/format/values/rows.ts';
import { type Schema, schemaOf } from '../../ingest/format/values/value-type.ts';
import { date, entityId, flag, integer, number, scalar, text } from '../../ingest/format/values/value-types.ts';
import { wording } from '../../ingest/format/values/wording.ts';

/** The keys of a conferral that a model is asked for: what an article says of nearly every award, out of the keys of a dossier. */
export const askedParts = {
  edges: ['edition', 'award', 'recipient', 'presenter', 'conferrer', 'acceptedBy', 'proposer', 'witness'],
  values: ['status', 'prize', 'counted'],
  fields: ['category', 'rank', 'grade', 'listed', 'nthTime', 'onBehalfOf', 'capacity', 'date'],
} as const;
export type AskedEdge = (typeof askedParts.edges)[number];
export type AskedField = (typeof askedParts.fields)[number];

/**
 * What a model is asked to answer with: the JSON Schema of a dossier without its source, which is ours to say, and with
 * the parts that articles have most. The whole schema is some 60,000 tokens, more than many local models can read.
 */
export function answerSchema(): Schema {
  const asPart = (name: string): Schema => ({ anyOf: [schemaOf(entityId), { $ref: `#/definitions/${name}` }] });
  const oneOrMore = (name: string): Schema => ({ anyOf: [asPart(name), { type: 'array', items: asPart(name) }] });
  const { edges, fields } = askedParts;
  const conferral = {
    ...Object.fromEntries(
      edges.map((name) => [name, oneOrMore(['edition', 'award', 'recipient'].includes(name) ? name : 'party')]),
    ),
    status: { anyOf: [shortPartRows.status.is.type.schema, { $ref: '#/definitions/status' }] },
    prize: { anyOf: [schemaOf(text), { $ref: '#/definitions/prize' }] },
    counted: { anyOf: [schemaOf(text), { $ref: '#/definitions/counted' }] },
    ...propertiesOf(picked(conferralRows, fields)),
    evidence: schemaOf(evidence),
  };
  return {
    type: 'object',
    required: ['entities', 'conferrals', 'claims'],
    additionalProperties: false,
    properties: {
      entities: {
        description: articleRows.entities.is,
        type: 'object',
        additionalProperties: closed(picked(entityRows, ['name', 'otherNames']), 'an entity, below its id'),
      },
      conferrals: {
        description: articleRows.conferrals.is,
        type: 'array',
        items: { type: 'object', maxProperties: 1, additionalProperties: { $ref: '#/definitions/conferral' } },
      },
      claims: {
        description: articleRows.claims.is,
        type: 'array',
        items: {
          type: 'object',
          required: ['claim', 'evidence'],
          properties: propertiesOf(picked(claimRows.HOLDS, ['claim', 'evidence', 'modality', 'speaker'])),
          additionalProperties: {
            description: 'a field of this type of claim, as listed',
            type: [...scalar, 'object'],
          },
        },
      },
    },
    definitions: {
      ...Object.fromEntries(
        [text, flag, date, number, integer, entityId, wording, words, quotation, evidence, category, rank].map(
          ({ definition, schema }) => [definition, schema],
        ),
      ),
      edition: closed(partOf('edition', []), 'the round of the award'),
      award: closed(partOf('award', ['labelYear']), 'the award, where no round of it is known'),
      recipient: closed(
        partOf('recipient', ['onBehalfOf', 'capacity', 'category', 'rank', 'grade']),
        'who got it, with words of its own',
      ),
      party: closed(partOf('presenter', ['onBehalfOf', 'capacity']), 'somebody, with words of their own'),
      status: closed(
        picked(shortPartRows.status, ['is', 'date', 'evidence']),
        'how far it came, with words of its own',
      ),
      prize: closed(picked(longPartRows.prize, ['item', 'amount', 'currency', 'evidence']), 'what came with it'),
      counted: closed(picked(longPartRows.counted, ['count', 'of', 'evidence']), 'recipients who are counted alone'),
      conferral: { type: 'object', properties: conferral, additionalProperties: false },
    },
  };
}

function partOf(name: AskedEdge, more: readonly string[]): Rows {
  const rows: Rows = edgePartRows[name];
  const is = { type: entityId, required: true, is: undefined, called: undefined } satisfies Row<string, true>;
  return { is, ...picked(rows, [...more, 'evidence']) };
}

function picked<R extends Rows>(rows: R, names: readonly string[]): Rows {
  return Object.fromEntries(names.flatMap((name) => (rows[name] === undefined ? [] : [[name, rows[name]]])));
}

function propertiesOf(rows: Rows): Schema {
  return closed(rows, '')['properties'] as Schema; // a closed map has properties
}
