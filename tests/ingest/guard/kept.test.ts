import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locatorFor } from '../../../src/ingest/evidence/places.ts';
import { dossierPaths, readDossierFiles } from '../../../src/ingest/format/dossier-files.ts';
import { DossierInvalid, formatProblem, type Problem } from '../../../src/ingest/format/problems.ts';
import { readDossier } from '../../../src/ingest/format/read-dossier.ts';
import { openStore } from '../../../src/store/open.ts';
import { header, plainMapping, problemsWith, sheetIn } from '../bad-input/sheets.ts';
import { dossierText, problemsOf, read } from '../least-dossier.ts';
import { tempFolder } from '../temp-folder.ts';

const phone = /^contoh\.yaml:(\d+:\d+): looks like a phone number/;

describe('the guard reads comments', () => {
  it.each([
    ['a comment by itself', ['# HP 0812-3456-7890'], '1:6'],
    ['a comment behind a value', ['entities: # HP 0812-3456-7890'], '1:16'],
    ['a comment within a list', ['entities:', '  place:a: A', '  # HP 0812-3456-7890'], '3:8'],
    ['a number that goes on in the next comment', ['# HP 0812-3456', '#    7890'], '1:6'],
    ['a number behind several marks', ['### 0812-3456-7890'], '1:5'],
  ])('%s', (_what, lines, place) => {
    expect(problemsOf(...lines).map((line) => phone.exec(line)?.[1])).toContain(place);
  });

  it('together with the value before it', () => {
    expect(problemsOf('entities:', '  person:a: Rani Contoh # (14)')).toEqual([
      expect.stringMatching(/^contoh\.yaml:2:\d+: looks like a child/),
    ]);
  });

  it('and takes a # within quotes or a block for what it is', () => {
    expect(problemsOf('entities:', '  place:a: { name: A, description: "nomor #12" }')).toEqual([]);
  });

  it('and repeats nothing of them', () => {
    expect(problemsOf('# surel ani.misal@gmail.com, HP 0812-3456-7890').join('\n')).not.toMatch(/ani\.misal|0812|7890/);
  });
});

describe('the guard reads what stands behind the letters', () => {
  it.each([
    ['escapes', '"HP \\u0030812-3456-7890"'],
    ['a folded line', '"HP 0812-\n      3456-7890"'],
    ['a block of lines', '|\n      HP 0812-3456\n      7890'],
    ['digits of another script', 'HP ٠٨١٢٣٤٥٦٧٨٩٠'],
    ['no-break spaces', 'HP 0812\u00a03456\u00a07890'],
    ['dashes', 'HP 0812—3456−7890'],
  ])('%s', (_what, value) => {
    expect(problemsOf('claims:', '  - claim: a', `    note: ${value}`)).toContainEqual(
      expect.stringMatching(/^contoh\.yaml:3:\d+: looks like a phone number/),
    );
  });

  it('a number that is cut in two in a list', () => {
    expect(problemsOf('claims:', '  - claim: a', '    evidence: [HP 0812-3456, 7890 Ani]')).toContainEqual(
      expect.stringMatching(/^contoh\.yaml:3:16: looks like a phone number/),
    );
  });
});

describe('the guard reads the names of files', () => {
  it.each(['2024-05-01-081234567890.yaml', '1571071231870001.yaml', 'rumah-rt-03-rw-04.yaml'])('%s', (file) => {
    const problems = readDossier(file, dossierText([])).problems.map(formatProblem);
    expect(problems).toContainEqual(expect.stringMatching(/^…:1:1: the file's name looks like .*docs\/safety\.md#/));
    expect(problems.join('\n')).not.toContain(file.slice(0, -5));
  });

  it('of files on the disk too, whatever else is wrong with them', () => {
    const folder = tempFolder();
    writeFileSync(join(folder, '081234567890.yaml'), 'a: b');
    const problems: (readonly Problem[])[] = [];
    expect([...readDossierFiles(dossierPaths([folder]), problems)]).toEqual([]);
    expect(problems.flat().map(formatProblem).join('\n')).toContain("the file's name looks like a phone number");
    expect(problems.flat().map(formatProblem).join('\n')).not.toContain('0812');
  });

  it('and lets through days and words', () => {
    expect(readDossier('2024-09-12-pers-kerinci-paritrana.yaml', dossierText([])).problems).toEqual([]);
  });
});

describe('the guard reads places files', () => {
  const place = { exact: 'kata', prefix: 'a ', suffix: ' b', startAt: 0, endAt: 4, occurrence: null };
  it.each([
    ['words', { ...place, exact: 'HP 0812-3456-7890' }],
    ['a key that nothing reads', { ...place, catatan: 'ani@contoh.id' }],
    ['a number that is no place', { ...place, startAt: 81234567890, catatan: 1571071231870001 }],
  ])('%s', (_what, found) => {
    const folder = tempFolder();
    const draft = read();
    const places = { sha256: draft.source.sha256, signature: null, places: [found] };
    writeFileSync(join(folder, 'contoh.places.json'), JSON.stringify(places, null, 1));
    const reading = (): unknown => locatorFor(draft, join(folder, 'contoh.yaml'), null);
    expect(reading).toThrow(DossierInvalid);
    expect(reading).toThrow(/contoh\.places\.json:\d+:\d+: looks like /);
    expect(reading).not.toThrow(/0812|ani@/);
  });
});

describe('the guard reads sheets', () => {
  const tebo = 'Kabupaten Tebo,Pemerintah,1,2024-05-01';
  it.each([
    ['a header', `${header},HP 0812-3456-7890`, `${tebo},x`, '1:37', 'phone number'],
    ['a cell that no column takes up', `${header},Catatan`, `${tebo},HP 0812-3456-7890`, '2:40', 'phone number'],
    ['a cell by its header', `${header},Umur`, `${tebo},14`, '2:40', 'child'],
    ['a birth date by its header', `${header},Tanggal lahir`, `${tebo},03/05/1980`, '2:40', 'birth date'],
    ['an account by its header', `${header},No. Rekening`, `${tebo},1234567890`, '2:40', 'bank account'],
  ])('%s', async (_what, headers, row, at, says) => {
    const store = await openStore({ folder: join(tempFolder(), 'graph') });
    const problems = await problemsWith(store, sheetIn(tempFolder(), `${headers}\n${row}\n`, plainMapping));
    expect(problems).toContainEqual(expect.stringMatching(new RegExp(`:${at}: looks like .*${says}`)));
    expect(problems.join('\n')).not.toMatch(/0812|1980|1234567890/);
  });
});
