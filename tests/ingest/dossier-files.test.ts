import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dossierPaths, locateDossierFiles, readDossierFiles } from '../../src/ingest/dossier-files.ts';
import { dossierText } from './least-dossier.ts';
import { tempFolder } from './temp-folder.ts';

describe('dossierPaths', () => {
  it('takes the YAML files of a folder in the order of their names, and a file as it is', () => {
    const folder = tempFolder({ 'b.yaml': '', 'a.yml': '', 'a.places.json': '', 'README.md': '' });
    expect(dossierPaths([join(folder, 'b.yaml'), folder])).toEqual([
      join(folder, 'b.yaml'),
      join(folder, 'a.yml'),
      join(folder, 'b.yaml'),
    ]);
  });

  it('says when there is no such file', () => {
    expect(() => dossierPaths(['missing/contoh.yaml'])).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        message: 'dossier: there is no such file or folder, got "missing/contoh.yaml"',
      }),
    );
  });
});

describe('readDossierFiles', () => {
  it('reads every file', () => {
    const folder = tempFolder({ 'a.yaml': dossierText([]), 'b.yaml': dossierText([]) });
    expect(readDossierFiles(dossierPaths([folder])).map(({ draft }) => draft.id)).toEqual(['dossier:a', 'dossier:b']);
  });

  it('throws the problems of all files together', () => {
    const folder = tempFolder({ 'a.yaml': 'a: b', 'b.yaml': '- c', 'c.yaml': dossierText([]) });
    expect(() => readDossierFiles(dossierPaths([folder]))).toThrow(
      expect.objectContaining({
        code: 'DOSSIER_INVALID',
        problems: [
          expect.objectContaining({ file: join(folder, 'a.yaml'), message: 'source is missing' }),
          expect.objectContaining({
            file: join(folder, 'a.yaml'),
            message: expect.stringContaining('"a" is not known here'),
          }),
          expect.objectContaining({ file: join(folder, 'b.yaml'), message: 'a dossier is a map of keys and values' }),
        ],
      }),
    );
  });

  it.each([
    ['of one name in two folders', 'x/a.yaml', 'y/a.yaml'],
    ['that differ in nothing but yaml and yml', 'a.yaml', 'a.yml'],
  ])('refuses two files %s, since they make one dossier', (_what, one, two) => {
    const folder = tempFolder({ [one]: dossierText([]), [two]: dossierText([]) });
    expect(() => readDossierFiles([join(folder, one), join(folder, two)])).toThrow(
      `${join(folder, two)}:1:1: is named like ${join(folder, one)}`,
    );
  });
});

describe('locateDossierFiles', () => {
  it('throws all words of all files that have no place: those of claims and those that print the source', () => {
    const printed = [
      'printed: { title: Contoh, authors: Rafi }',
      'title: Contoh',
      ...['id: source:a', 'publisher: organisation:a', 'published: 2024'],
    ];
    const source = ['source:', ...[...printed, 'language: id', `sha256: ${'a'.repeat(64)}`].map((line) => `  ${line}`)];
    const claims = ['claims:', '  - claim: award:a STATEMENT', '    text: kata', '    evidence: [satu, dua]'];
    const folder = tempFolder({ 'a.yaml': [...source, ...claims].join('\n'), 'b.yaml': dossierText(claims) });
    const places = ['a.yaml:2:21', 'a.yaml:2:38', 'a.yaml:12:16', 'a.yaml:12:22', 'b.yaml:4:16', 'b.yaml:4:22'];
    expect(() => locateDossierFiles(readDossierFiles(dossierPaths([folder])), null)).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(/\n6 problems; nothing was written\.$/),
        problems: places.map((place) => {
          const [file = '', line, column] = place.split(':');
          return expect.objectContaining({ file: join(folder, file), line: Number(line), column: Number(column) });
        }),
      }),
    );
  });
});
