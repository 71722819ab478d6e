import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dossierPaths, readDossierFiles } from '../../../src/ingest/format/dossier-files.ts';
import { formatProblem, type Problem } from '../../../src/ingest/format/problems.ts';
import { dossierText } from '../least-dossier.ts';
import { tempFolder } from '../temp-folder.ts';

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
    expect([...readDossierFiles(dossierPaths([folder]), [])].map(({ draft }) => draft.id)).toEqual([
      'dossier:a',
      'dossier:b',
    ]);
  });

  it('gives the problems of all files, and goes on with those that have none', () => {
    const folder = tempFolder({ 'a.yaml': 'a: b', 'b.yaml': '- c', 'c.yaml': dossierText([]) });
    const problems: (readonly Problem[])[] = [];
    expect([...readDossierFiles(dossierPaths([folder]), problems)].map(({ draft }) => draft.id)).toEqual(['dossier:c']);
    expect(problems.flat()).toEqual([
      expect.objectContaining({ file: join(folder, 'a.yaml'), message: 'source is missing' }),
      expect.objectContaining({
        file: join(folder, 'a.yaml'),
        message: expect.stringContaining('"a" is not known here'),
      }),
      expect.objectContaining({ file: join(folder, 'b.yaml'), message: 'a dossier is a map of keys and values' }),
    ]);
  });

  it.each([
    ['of one name in two folders', 'x/a.yaml', 'y/a.yaml'],
    ['that differ in nothing but yaml and yml', 'a.yaml', 'a.yml'],
  ])('refuses two files %s, since they make one dossier', (_what, one, two) => {
    const folder = tempFolder({ [one]: dossierText([]), [two]: dossierText([]) });
    const problems: (readonly Problem[])[] = [];
    expect([...readDossierFiles([join(folder, one), join(folder, two)], problems)]).toHaveLength(2);
    expect(problems.flat().map(formatProblem)).toEqual([
      `${join(folder, two)}:1:1: is named like ${join(folder, one)}: each dossier has a name of its own; ingest and rebuild let the last stand with --replace`,
    ]);
  });
});
