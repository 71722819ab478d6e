import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openArchive } from '../../src/ingest/evidence/archive.ts';
import { sliceCodePoints } from '../../src/ingest/evidence/code-points.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { makeApp } from '../../src/server/app.ts';
import { claimsOf } from '../../src/store/claim-rows.ts';
import type { Store } from '../../src/store/store.ts';
import { describeEngines } from '../setup/engines.ts';
import { problemsWith, sheetIn } from './bad-input/sheets.ts';
import { tempFolder } from './temp-folder.ts';

const mappingOf = (entities: string, all: string, columns: string): string =>
  [
    'source: { id: source:daftar, title: Daftar, publisher: organisation:dinas, published: 2024-09-12, language: id }',
    `entities: { organisation:dinas: Dinas Umpama, award:umpama: Anugerah Umpama, ${entities} }`,
    `all: { ${all} }`,
    `columns: { ${columns} }`,
  ].join('\n');

const edition = 'edition:umpama-2024: Anugerah Umpama 2024';
const counts = `{
  award: conferrals(where: { award: { eq: "award:umpama" } }) { totalCount }
  year: conferrals(where: { award: { eq: "award:umpama" }, labelYear: { eq: 2024 } }) { totalCount }
  level: conferrals(where: { award: { eq: "award:umpama" }, level: { eq: PROVINCIAL } }) { totalCount }
}`;

// biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query, which each test writes beside it
async function asked(store: Store, query: string): Promise<Record<string, any>> {
  const headers = { 'content-type': 'application/json' };
  const init = { method: 'POST', headers, body: JSON.stringify({ query }) };
  const { data, errors } = await (await makeApp(store).request('/graphql', init)).json();
  expect(errors).toBeUndefined();
  return data;
}

async function totals(store: Store): Promise<Record<string, number>> {
  const data = await asked(store, counts);
  return Object.fromEntries(Object.entries(data).map(([name, { totalCount }]) => [name, totalCount]));
}

async function editionsIn(store: Store): Promise<unknown[]> {
  const stated = await store.read('claims-stated-by', { dossier: 'dossier:daftar-0001', source: 'source:daftar-0001' });
  const claims = await claimsOf(await store.read('claims-by-id', { ids: stated.map(({ id }) => id) }), store);
  return claims
    .filter(({ type }) => type === 'EDITION_OF')
    .map(({ subject, object, assertions }) => [
      `${subject} ${object}`,
      assertions[0]?.qualifiers,
      assertions[0]?.passages.map(({ exact }) => exact),
    ])
    .sort();
}

describeEngines('the award of a sheet', (engine) => {
  it('is that of the edition, with its year, level and area, said once for all', async () => {
    const store = await engine.open();
    const mapping = mappingOf(
      edition,
      'edition: edition:umpama-2024, award: award:umpama, year: 2024, level: PROVINCIAL, area: Provinsi Jambi, status: CONFERRED',
      'recipient: Penerima, prize: Hadiah',
    );
    await ingest(
      store,
      sheetIn(tempFolder(), 'Penerima;Hadiah\nKab. Tebo;Rp 50 juta\nKota Jambi;piala\nKab. Bungo;\n', mapping),
    );
    expect(await totals(store)).toEqual({ award: 3, year: 3, level: 3 });
    expect(await editionsIn(store)).toEqual([
      [
        'edition:umpama-2024 award:umpama',
        { labelYear: 2024, level: 'PROVINCIAL', area: 'province:jambi' },
        ['Kab. Tebo;Rp 50 juta'],
      ],
    ]);
    const { entity } = await asked(store, '{ entity(id: "edition:umpama-2024") { ... on Edition { award { id } } } }');
    expect(entity).toEqual({ award: { id: 'award:umpama' } });
  });

  it('comes by column, with the first row that says it for evidence, and levels in words', async () => {
    const store = await engine.open();
    const sheet = [
      'Penerima,Edisi,Penghargaan,Tahun,Tingkat,Wilayah',
      'Kabupaten Tebo,Anugerah Umpama 2024,Anugerah Umpama,2024,Provinsi,Provinsi Jambi',
      'Kota Jambi,Anugerah Umpama 2024,Anugerah Umpama,2024,Provinsi,Provinsi Jambi',
      'Kabupaten Bungo,Anugerah Umpama 2023,Anugerah Umpama,2023,Nasional,',
    ].join('\n');
    const mapping = mappingOf(
      edition,
      'edition: { new: edition }, status: CONFERRED',
      'recipient: Penerima, edition.is: Edisi, award: Penghargaan, year: Tahun, level: Tingkat, area: Wilayah',
    );
    const options = sheetIn(tempFolder(), sheet, mapping);
    await ingest(store, options);
    expect(await totals(store)).toEqual({ award: 3, year: 2, level: 2 });
    expect(await editionsIn(store)).toEqual([
      [
        'edition:anugerah-umpama-2023 award:umpama',
        { labelYear: 2023, level: 'NATIONAL' },
        ['Kabupaten Bungo,Anugerah Umpama 2023,Anugerah Umpama,2023,Nasional,'],
      ],
      [
        'edition:umpama-2024 award:umpama',
        { labelYear: 2024, level: 'PROVINCIAL', area: 'province:jambi' },
        ['Kabupaten Tebo,Anugerah Umpama 2024,Anugerah Umpama,2024,Provinsi,Provinsi Jambi'],
      ],
    ]);
  });

  it('alone carries what is known of the edition that nobody names', async () => {
    const store = await engine.open();
    const mapping = mappingOf(edition, 'award: award:umpama, level: PROVINCIAL', 'recipient: Penerima, year: Tahun');
    await ingest(store, sheetIn(tempFolder(), 'Penerima,Tahun\nKota Jambi,2024\nKab. Tebo,2023\n', mapping));
    expect(await totals(store)).toEqual({ award: 2, year: 1, level: 2 });
  });

  it('is asked for where a year, a level or an area is said, and each word is held to what it can be', async () => {
    const store = await engine.open();
    const sheet = 'Penerima,Tahun,Tingkat\nKota Jambi,2024,RT\n';
    const without = mappingOf(edition, 'edition: edition:umpama-2024', 'recipient: Penerima, year: Tahun');
    expect(await problemsWith(store, sheetIn(tempFolder(), sheet, without))).toEqual([
      expect.stringMatching(/year is said of an edition of an award: say the award too/),
    ]);
    const all = 'edition: edition:umpama-2024, award: award:umpama';
    const strange = mappingOf(edition, all, 'recipient: Penerima, year: Tahun, level: Tingkat');
    expect(await problemsWith(store, sheetIn(tempFolder(), sheet, strange))).toEqual([
      expect.stringMatching(/^daftar\.csv:2:17: level is one of NATIONAL, PROVINCIAL, REGENCY, got "RT"/),
    ]);
  });

  it('is found behind the line "sep=;", and rows without any cell are none', async () => {
    const store = await engine.open();
    const sheet =
      '\ufeffsep=;\r\nPenerima;Catatan, dan lain-lain\r\n;\r\nKab. Tebo;a,b\r\n ; \r\n;;;\r\nKota Jambi;\r\n;\r\n';
    const mapping = mappingOf(edition, 'edition: edition:umpama-2024, award: award:umpama', 'recipient: Penerima');
    await ingest(store, sheetIn(tempFolder(), sheet, mapping));
    expect((await totals(store))['award']).toBe(2);
    const folder = tempFolder();
    writeFileSync(join(folder, 'daftar.csv'), sheet);
    const [line] = await store.read('records-by-id', { ids: ['source:daftar-0001'] });
    const text = openArchive(folder).text(line?.sha256 ?? '') ?? '';
    const stated = await store.read('claims-stated-by', {
      dossier: 'dossier:daftar-0001',
      source: 'source:daftar-0001',
    });
    const claims = await claimsOf(await store.read('claims-by-id', { ids: stated.map(({ id }) => id) }), store);
    const passages = claims.flatMap(({ assertions }) => assertions.flatMap((assertion) => assertion.passages));
    expect(new Set(passages.map(({ exact }) => exact))).toEqual(new Set(['Kab. Tebo;a,b', 'Kota Jambi;']));
    for (const { exact, startAt, endAt } of passages) expect(sliceCodePoints(text, startAt, endAt)).toBe(exact);
    expect(claims.map(({ subject }) => subject)).toContain('conferral:daftar-line-7');
  });
});
