import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readDossier } from '../../../src/ingest/format/read-dossier.ts';
import { dossierNames } from '../../../src/ingest/names/dossier-names.ts';

const bundled = ['2023-04-13-pers-kerinci-paritrana.yaml', '2024-09-12-aktualitas-paritrana.yaml'];

it.each(bundled)('finds in %s what stands under entities, as who reads all of it does', (file) => {
  const text = readFileSync(`data/dossiers/${file}`, 'utf8');
  const whole = readDossier(file, text);
  const entities = 'entities' in whole ? [...whole.entities].filter(([id]) => !id.startsWith('conferral:')) : [];
  expect(entities.length).toBeGreaterThan(5);
  expect([...(dossierNames(file, text) ?? [])]).toEqual(entities);
});

const source = 'source:\n  id: source:a\n';
const entities =
  'entities:\n  # siapa\n  person:budi: Budi\n\n  office:x: { name: Jabatan X, otherNames: [Kepala X] }\n';

it.each([
  [
    'before its claims',
    `${source}${entities}claims:\n  - claim: person:budi HOLDS office:x\n`,
    ['person:budi', 'office:x'],
  ],
  ['with Windows line breaks', `${source}${entities}`.replaceAll('\n', '\r\n'), ['person:budi', 'office:x']],
  ['without any', `${source}claims: []\n`, []],
  ['as a draft', `draft: made from kabar.txt\n${source}${entities}`, null],
  ['with a problem among them', `${source}entities:\n  orang: Budi\n`, null],
  ['that is no YAML', `${source}entities:\n  person:budi: "Budi\n`, null],
  ['in another layout, and not whole', `{source: {id: source:a}, entities: {person:budi: Budi}}`, null],
])('reads a dossier %s', (_how, text, ids) => {
  const read = dossierNames('kabar.yaml', text);
  expect(read === null ? null : [...read.keys()]).toEqual(ids);
});
