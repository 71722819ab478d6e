import { edgeTypeNames, kindNames } from '../../src/ontology/claim-rules.ts';
import type { ReadName, Reads, WriteName, Writes } from '../../src/store/queries.ts';

type Look = { [Q in ReadName]: readonly [question: Q, parameters: Reads[Q]['parameters']] }[ReadName];
type Act = { [A in WriteName]: readonly [act: A, parameters: Writes[A], written: number] }[WriteName];

const [source, near, dossier] = ['source:contoh', 'source:salinan', 'dossier:contoh'];
const person = (slug: string) => ({ id: `person:${slug}`, kind: 'Person', name: slug, otherNames: [] });
const entity = (properties: Record<string, string | string[]>) => ({ dossier, properties, entry: '{}' });
const passages = (count: number) =>
  Array.from({ length: count }, (_, passage) => ({
    claim: 'claim:contoh',
    source,
    properties: { assertion: 'assertion:contoh', dossier, ordinal: 0, passage, startAt: passage, endAt: passage + 1 },
  }));
const edge = { claim: 'claim:contoh' };
const claim = { id: 'claim:contoh', type: 'HOLDS', subject: 'person:contoh', mood: 'FACT' };
const joining = { subject: 'person:contoh', object: 'person:lain', properties: claim };

const ids = ['person:contoh', 'person:lain', source, near];
const claims = ['claim:contoh', ...edgeTypeNames];

/** What shows whatever one of these acts leaves behind. */
export const everyTrace: readonly Look[] = [
  ['counts', {}],
  ['records-by-id', { ids }],
  ['entities-known', { ids }],
  ['introductions', { ids }],
  ['tokens-of', { ids }],
  ['words-like', { beginning: 't', ending: 'o', least: 3, most: 5 }],
  ['claims-by-id', { ids: claims }],
  ['claim-passages', { ids: claims }],
  ['claims-at', { ids: [...claims, 'claim:alamat'] }],
  ['claims-touching', { ids }],
  ['steps', { ids, types: edgeTypeNames, knownAt: null, limit: 1_000 }],
  ['decisions-about', { ids: claims }],
  ['dossiers-by-id', { ids: [dossier] }],
  ['dossier-writers', { ids: [dossier] }],
  ['origins', { ids }],
  ['near-copies', { ids }],
  ['sources-in-bands', { bands: ['band:0', 'band:1'] }],
  ['ledger-projection', {}],
  ['turn', {}],
];

/**
 * Every act there is, in an order in which each finds what it needs, with the rows that it is to count: some more than
 * one, one row that finds nothing, and what is taken away at the end is what was made before.
 */
export const everyAct: readonly Act[] = [
  ['take-turn', {}, 1],
  ['put-source', { source, properties: { id: source, title: 'Contoh' } }, 1],
  ['put-dossier', { dossier, properties: { id: dossier, sha256: '0', claims: 1 } }, 1],
  ['put-dossier', { dossier, properties: { id: dossier, sha256: '1', claims: 1 } }, 1],
  ['put-writer', { dossier, writtenBy: 'desk-data' }, 1],
  ['put-writer', { dossier: 'dossier:tidak-ada', writtenBy: 'desk-data' }, 0],
  ['put-source', { source: near, properties: { id: near, title: 'Salinan' } }, 1],
  ['create-sources', { rows: [{ properties: { id: 'source:baru', title: 'Baru' } }] }, 1],
  ['create-dossiers', { rows: [{ properties: { id: 'dossier:lain', sha256: '0' } }] }, 1],
  ['create-entities:Person', { rows: ['contoh', 'lain'].map((slug) => entity(person(slug))) }, 2],
  ...kindNames
    .filter((kind) => kind !== 'Person')
    .map((kind) => made(`create-entities:${kind}`, { rows: [entity({ id: `x:${kind}`, kind, name: 'X' })] }, 1)),
  ...kindNames.map((kind) =>
    made(`create-bare-entities:${kind}`, { rows: [{ properties: { id: `y:${kind}`, kind, name: 'Y' } }] }, 1),
  ),
  [
    'update-entities',
    { rows: ['contoh', 'tidak-ada'].map((slug) => ({ id: `person:${slug}`, properties: person(slug) })) },
    1,
  ],
  [
    'create-names',
    {
      rows: [
        { id: 'person:contoh', token: 'contoh' },
        { id: 'person:lain', token: 'contoh' },
        { id: 'person:tidak-ada', token: 'tidakada' },
      ],
    },
    2,
  ],
  ['delete-unused-tokens', { tokens: ['contoh', 'tidakada'] }, 0],
  ['create-introductions', { rows: [{ dossier, id: 'person:contoh', entry: '{}' }] }, 1],
  ['create-bands', { rows: [{ source, bands: ['band:0', 'band:1'] }] }, 2],
  ['create-near-copies', { rows: [near, 'source:tidak-ada'].map((id) => ({ source, near: id })) }, 1],
  ['put-origins', { rows: [{ id: near, origin: source }] }, 1],
  ['delete-near-copies', { source }, 3],
  [
    'create-decisions',
    { dossier, rows: [{ about: claim.id, properties: { kind: 'REVIEW', entry: '{}', ordinal: 0 } }] },
    1,
  ],
  ['delete-unused-matters', { ids: [claim.id] }, 0],
  ['delete-decisions', { dossier }, 1],
  ['delete-unused-matters', { ids: [claim.id] }, 1],
  ['create-values', { rows: [{ subject: 'person:contoh', properties: claim }] }, 1],
  ['create-evidence', { rows: passages(2) }, 2],
  ['put-verdicts', { rows: [{ claim: claim.id, source, start: 1, end: 2, verdict: 'EXACT', at: 'now' }] }, 1],
  [
    'create-permalinks',
    {
      rows: [
        { id: 'claim:alamat', claim: claim.id },
        { id: 'claim:lain', claim: claim.id },
        { id: 'claim:lain', claim: 'claim:tidak-ada' },
      ],
    },
    2,
  ],
  ['delete-unused-permalinks', { ids: ['claim:alamat', 'claim:lain'] }, 0],
  ['delete-claims', { ids: [claim.id, 'claim:tidak-ada'] }, 1],
  ['delete-unused-permalinks', { ids: ['claim:alamat', 'claim:lain', 'claim:tidak-ada'] }, 2],
  ['create-claims', { rows: [joining] }, 1],
  ['update-claims', { rows: ['claim:contoh', 'claim:tidak-ada'].map((id) => ({ id, properties: claim })) }, 1],
  ['delete-claims', { ids: [claim.id] }, 1],
  ...edgeTypeNames.map((type) =>
    made(`create-edge-claims:${type}`, { rows: [{ ...joining, properties: { ...claim, id: type }, edge }] }, 1),
  ),
  ['update-edges', { rows: [{ claim: claim.id, subject: 'person:contoh', properties: edge }] }, edgeTypeNames.length],
  ['delete-edges', { rows: [{ claim: claim.id, subject: 'person:contoh' }] }, edgeTypeNames.length],
  ['delete-edges', { rows: [{ claim: claim.id, subject: 'person:contoh' }] }, 0],
  ['delete-claims', { ids: edgeTypeNames }, edgeTypeNames.length],
  ['put-ledger-rows', { rows: [{ id: 'person:contoh', properties: { rowTail: '~' } }] }, 1],
  ['clear-ledger-rows', { ids: ['person:contoh', 'person:tidak-ada'] }, 1],
  ['put-ledger-projection', { projection: 2 }, 1],
  ['put-merges', { rows: [{ id: 'person:contoh', mergedInto: 'person:lain', mergedIds: null }] }, 1],
  ['delete-source', { source }, 1],
  ['delete-source', { source }, 0],
  ['delete-source', { source: 'source:baru' }, 1],
  ['delete-names', { ids: ['person:contoh', 'person:lain'] }, 2],
  ['delete-unused-tokens', { tokens: ['contoh', 'tidakada'] }, 1],
  ['delete-introductions', { dossier, ids: ['person:contoh', 'person:lain'] }, 3],
  ['delete-dossier', { dossier }, 1],
  ['delete-dossier', { dossier }, 0],
  ['delete-dossier', { dossier: 'dossier:lain' }, 1],
  ['delete-entities', { ids: ['person:contoh', 'person:lain', 'person:tidak-ada'] }, 2],
  // Last, since it says how many nodes go and not which.
  ['delete-some', { limit: 1 }, 1],
];

function made<A extends WriteName>(act: A, parameters: Writes[A], written: number): Act {
  return [act, parameters, written] as unknown as Act; // one of the union, by its own three types
}
