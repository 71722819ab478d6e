import { edgeTypeNames, kindNames } from '../../src/ontology/claim-rules.ts';
import type { WriteName, Writes } from '../../src/store/queries.ts';

type Act = { [A in WriteName]: readonly [act: A, parameters: Writes[A], written: number] }[WriteName];

const [source, dossier] = ['source:contoh', 'dossier:contoh'];
const person = (slug: string) => ({ id: `person:${slug}`, kind: 'Person', name: slug, otherNames: [] });
const claim = { id: 'claim:contoh', type: 'HOLDS', subject: 'person:contoh', mood: 'FACT' };

/**
 * Every act there is, in an order in which each finds what it needs, with the rows that it is to count: some more than
 * one, one row that finds nothing, and what is taken away at the end is what was made before.
 */
export const everyAct: readonly Act[] = [
  ['take-turn', {}, 1],
  ['put-source', { source, properties: { id: source, title: 'Contoh' } }, 1],
  ['put-dossier', { dossier, properties: { id: dossier, sha256: '0', claims: 1 } }, 1],
  ['put-dossier', { dossier, properties: { id: dossier, sha256: '1', claims: 1 } }, 1],
  ['create-entities:Person', { rows: ['contoh', 'lain'].map((slug) => ({ properties: person(slug) })) }, 2],
  ...kindNames
    .filter((kind) => kind !== 'Person')
    .map((kind) =>
      made(`create-entities:${kind}`, { rows: [{ properties: { id: `x:${kind}`, kind, name: 'X' } }] }, 1),
    ),
  [
    'update-entities',
    { rows: ['contoh', 'tidak-ada'].map((slug) => ({ id: `person:${slug}`, properties: person(slug) })) },
    1,
  ],
  ['put-tokens', { tokens: ['contoh', 'lain'] }, 2],
  [
    'create-names',
    {
      rows: [
        { id: 'person:contoh', token: 'contoh' },
        { id: 'person:contoh', token: 'tidakada' },
      ],
    },
    1,
  ],
  ['delete-unused-tokens', { tokens: ['contoh', 'lain', 'tidakada'] }, 1],
  [
    'create-introductions',
    {
      dossier,
      rows: [
        { id: 'person:contoh', entry: '{}' },
        { id: 'person:lain', entry: '{}' },
      ],
    },
    2,
  ],
  ['create-claims', { rows: [{ subject: 'person:contoh', properties: claim }] }, 1],
  ['create-objects', { rows: [{ claim: claim.id, object: 'person:lain' }] }, 1],
  ['create-statements', { rows: [{ claim: claim.id, dossier }] }, 1],
  ['create-evidence', { rows: [0, 1].map((passage) => ({ claim: claim.id, source, properties: { passage } })) }, 2],
  ...edgeTypeNames.map((type) =>
    made(
      `create-edges:${type}`,
      {
        rows: [{ subject: 'person:contoh', object: 'person:lain', properties: { claim: claim.id } }],
      },
      1,
    ),
  ),
  ['delete-edges', { rows: [{ claim: claim.id, subject: 'person:contoh' }] }, edgeTypeNames.length],
  ['delete-edges', { rows: [{ claim: claim.id, subject: 'person:contoh' }] }, 0],
  ['delete-claims', { ids: [claim.id, 'claim:tidak-ada'] }, 1],
  ['delete-source', { source }, 1],
  ['delete-source', { source }, 0],
  ['delete-names', { ids: ['person:contoh', 'person:lain'] }, 1],
  ['delete-introductions', { dossier }, 2],
  ['delete-entities', { ids: ['person:contoh', 'person:lain', 'person:tidak-ada'] }, 2],
];

function made<A extends WriteName>(act: A, parameters: Writes[A], written: number): Act {
  return [act, parameters, written] as unknown as Act; // one of the union, by its own three types
}
