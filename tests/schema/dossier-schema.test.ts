import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { draftYaml } from '../../src/draft/draft-yaml.ts';
import { makeDraft } from '../../src/draft/make-draft.ts';
import { dossierPaths } from '../../src/ingest/format/dossier-files.ts';
import { readDossier } from '../../src/ingest/format/read-dossier.ts';
import { claimTypeNames } from '../../src/ontology/claim-rules.ts';
import { blocks, page, root } from '../docs/markdown.ts';
import { confirmed } from '../draft/confirmed.ts';
import { gazetteerNames } from '../draft/gazetteer-names.ts';
import { madeUp } from '../draft/made-up.ts';
import { checkAgainst, type Schema } from './json-schema.ts';

const schema = JSON.parse(readFileSync(join(root, 'dossier.schema.json'), 'utf8')) as Schema;
/** YAML as an editor reads it: 2024 is a number, and `no` under YAML 1.1 a flag. */
const problemsIn = (text: string, version: '1.1' | '1.2' = '1.2'): string[] =>
  checkAgainst(schema, asEditors(parse(text, { version }))).map(({ path, keyword }) => `${path} ${keyword}`);

describe('the schema of dossiers', () => {
  it.each(dossierPaths([join(root, 'data/dossiers')]))('takes %s', (path) => {
    const text = readFileSync(path, 'utf8');
    expect(problemsIn(text)).toEqual([]);
    expect(problemsIn(text, '1.1')).toEqual([]);
  });

  const shown = blocks(page('docs/dossiers.md')).filter(({ language, info }) => language === 'yaml' && info !== '');
  it.each(shown.filter(({ text }) => readDossier('contoh.yaml', text).problems.length === 0))(
    'takes $info of docs/dossiers.md',
    ({ text }) => {
      expect(problemsIn(text)).toEqual([]);
    },
  );

  it('knows every type of claim, and refuses the qualifiers of another', () => {
    for (const type of claimTypeNames) expect(JSON.stringify(schema)).toContain(`\\\\s${type}(?:\\\\s|$)`);
    expect(
      problemsIn(dossier('claims: [{ claim: office:a OFFICE_OF province:jambi, evidence: a, acting: yes }]')),
    ).toEqual(['/claims/0/acting enum']);
  });

  it.each([
    ['a claim of no type', 'claims: [{ claim: person:a LOVES office:b, evidence: a }]', '/claims/0/claim pattern'],
    [
      'a claim between the wrong kinds',
      'claims: [{ claim: office:b HOLDS person:a, evidence: a }]',
      '/claims/0/claim pattern',
    ],
    ['a claim without evidence', 'claims: [{ claim: person:a HOLDS office:b }]', '/claims/0/evidence required'],
    [
      'thirteen words',
      `claims: [{ claim: person:a HOLDS office:b, evidence: ${'kata '.repeat(13)}}]`,
      '/claims/0/evidence anyOf',
    ],
    ['an unknown key', 'claims: [{ claim: person:a HOLDS office:b, bukti: a, evidence: a }]', '/claims/0/bukti enum'],
    [
      'a date that is none',
      'claims: [{ claim: person:a HOLDS office:b, evidence: a, from: Mei 2030 }]',
      '/claims/0/from anyOf',
    ],
    [
      'a quotation without its speaker',
      'claims: [{ claim: person:a HOLDS office:b, evidence: a, modality: QUOTED }]',
      '/claims/0/speaker required',
    ],
    [
      'an inference without a note',
      'claims: [{ claim: person:a HOLDS office:b, evidence: a, certain: no }]',
      '/claims/0/note required',
    ],
    ['an id of no kind', 'entities: { "orang:a": A }', '/entities/orang:a pattern'],
    ['an entity without a name', 'entities: { "person:a": { otherNames: [B] } }', '/entities/person:a anyOf'],
    [
      'a status that is none',
      'conferrals: [{ "conferral:a": { status: WON, evidence: a } }]',
      '/conferrals/0/conferral:a/status anyOf',
    ],
    [
      'a recipient that cannot be one',
      'conferrals: [{ "conferral:a": { recipient: event:b, evidence: a } }]',
      '/conferrals/0/conferral:a/recipient anyOf',
    ],
    ['a list without winners', 'winners: [{ edition: edition:a }]', '/winners/0/list required'],
    ['a mark of a draft', 'entities: { "person:a": { sure: high, name: A } }', '/entities/person:a anyOf'],
    ['a draft', 'draft: yes', '/draft false'],
  ])('refuses %s', (_what, lines, problem) => {
    expect(problemsIn(dossier(lines))).toContain(problem);
  });

  it('takes names and short forms as the reader does', () => {
    const lines = `entities: { "company:a": Bank Contoh }
winners:
  - { edition: edition:a, status: CONFERRED, evidence: a, ranked: uncertain, list: [Kabupaten Tebo, { "regency:bungo": Bungo }, { recipient: Kota Jambi, grade: Madya }] }
conferrals: [{ "conferral:a": { award: award:a, recipient: Kabupaten Tebo, prize: Rp100.000.000, counted: 12 provinsi, evidence: a } }]`;
    expect(readDossier('contoh.yaml', dossier(lines)).problems).toEqual([]);
    expect(problemsIn(dossier(lines))).toEqual([]);
  });

  it('has every key that the reader knows', () => {
    const text = dossier(
      'x: y',
      'entities: { "person:a": { x: y } }',
      'claims: [{ claim: person:a HOLDS office:b, x: y }]',
      'conferrals: [{ "conferral:a": { x: y, recipient: { is: person:a, x: y, category: { x: y }, rank: { x: y } } } }]',
      'winners: [{ x: y, list: [Kabupaten Tebo] }]',
      'corrections: [{ x: y }]',
    );
    const listed = [text, 'decisions: { x: y }\nidentity: [{ x: y }]\nreviews: [{ x: y }]\nx: y'].flatMap((one) =>
      readDossier('contoh.yaml', one).problems.flatMap(
        ({ message }) => /is not known here; known are (.*)$/.exec(message)?.[1]?.split(', ') ?? [],
      ),
    );
    const own = JSON.stringify(schema);
    expect(listed.length).toBeGreaterThan(40);
    expect(listed.filter((key) => !own.includes(`"${key}":`))).toEqual([]);
  });

  it('is named in a draft by its way from there, where it is at hand', () => {
    const [article] = madeUp;
    const draft = makeDraft('warna.txt', Buffer.from(article?.text ?? ''), gazetteerNames());
    expect(draftYaml(draft, '../../dossier.schema.json').split('\n').slice(0, 2)).toEqual([
      '# yaml-language-server: $schema=../../dossier.schema.json',
      'draft: made from warna.txt by "jejak new"; nobody has checked it',
    ]);
    expect(draftYaml(draft)).not.toContain('yaml-language-server');
  });

  it('takes a draft once its marks are out, and shows each mark until then', () => {
    for (const { file, text } of madeUp) {
      const draft = draftYaml(makeDraft(file, Buffer.from(text), gazetteerNames()));
      expect(problemsIn(draft), file).not.toEqual([]);
      expect(problemsIn(confirmed(draft)), file).toEqual([]);
    }
  });
});

function dossier(...lines: string[]): string {
  const source = `source: { id: source:a, title: A, publisher: organisation:a, published: 2020, language: id, sha256: ${'a'.repeat(64)} }`;
  return [source, ...lines].join('\n');
}

/** YAML 1.1 reads a day as a Date; the extension for VS Code keeps it a text. */
function asEditors(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(asEditors);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, asEditors(part)]));
}
