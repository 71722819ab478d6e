import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGazetteer } from '../../../src/ingest/gazetteer.ts';
import { addEntities } from '../../../src/ingest/names/known-names.ts';
import { guessMapping } from '../../../src/ingest/sheets/guess-mapping.ts';
import { mappingYaml } from '../../../src/ingest/sheets/mapping-yaml.ts';
import { type Preview, previewRows } from '../../../src/ingest/sheets/preview-rows.ts';
import type { SheetMapping } from '../../../src/ingest/sheets/sheet-mapping.ts';
import { type GivenSheet, type SheetChoice, sheetOf } from '../../../src/ingest/sheets/sheet-of.ts';
import { NameIndex } from '../../../src/ontology/names/name-index.ts';
import { jejak } from '../../cli/jejak.ts';
import { type MadeCell, madeWorkbook } from '../csv/made-workbook.ts';
import { tempFolder } from '../temp-folder.ts';

const gazetteer = readGazetteer('data/gazetteer');
const names = new NameIndex();
addEntities(names, gazetteer.entities);

/** The columns that are taken for something, by their headers. */
function taken(sheet: GivenSheet): Record<string, string> {
  const { columns } = guessMapping(sheet, names);
  return Object.fromEntries(columns.flatMap(({ header, key }) => (key === null ? [] : [[header, key]])));
}

const csv = (text: string, choice?: SheetChoice): Promise<GivenSheet> =>
  sheetOf('daftar.csv', Buffer.from(text), choice);

/** A guessed mapping with what no column says. */
function completed({ mapping }: { readonly mapping: SheetMapping }): SheetMapping {
  return {
    ...mapping,
    source: {
      ...mapping.source,
      title: 'Penerima Anugerah Umpama 2024',
      publisher: 'organisation:dinas-umpama',
      published: '2024-05-02',
      language: 'id',
    },
    entities: { 'organisation:dinas-umpama': 'Dinas Umpama', 'award:umpama': 'Anugerah Umpama' },
    all: { award: 'award:umpama', year: '2024', status: 'CONFERRED' },
  };
}

const rows: readonly (readonly MadeCell[])[] = [
  ['Daftar Penerima Anugerah Umpama', null, null, null, null, null],
  [null, null, null, null, null, null],
  ['No.', 'Nama Penerima', 'Kategori', 'Peringkat', 'Tanggal', 'Keterangan'],
  [1, 'Kabupaten Tebo', 'Desa, maju', 1, new Date('2024-05-01T00:00:00Z'), null],
  [2, 'Kota Jambi', 'Desa, maju', 2, new Date('2024-05-01T00:00:00Z'), 'a "b"'],
  [3, 'Kabupaten Bungo', 'Kota', 1, new Date('2024-05-02T00:00:00Z'), null],
];
const text = [
  'Daftar Penerima Anugerah Umpama;;;;;',
  '',
  'No.;Nama Penerima;Kategori;Peringkat;Tanggal;Keterangan',
  '1;Kabupaten Tebo;Desa, maju;1;2024-05-01;',
  '2;Kota Jambi;Desa, maju;2;2024-05-01;"a ""b"""',
  '3;Kabupaten Bungo;Kota;1;2024-05-02;',
  '',
].join('\n');

describe('a sheet that is dropped', () => {
  it('is read with its headers wherever they stand, from a workbook and from CSV alike', async () => {
    const workbook = await sheetOf('daftar.xlsx', await madeWorkbook({ Pemenang: rows }));
    const sheet = await csv(text);
    for (const one of [workbook, sheet]) {
      expect(one.header).toBe(3);
      expect(one.headers).toEqual(['No.', 'Nama Penerima', 'Kategori', 'Peringkat', 'Tanggal', 'Keterangan']);
      expect(one.rows.map(({ line, cells }) => [line, cells[1]])).toEqual([
        [4, 'Kabupaten Tebo'],
        [5, 'Kota Jambi'],
        [6, 'Kabupaten Bungo'],
      ]);
    }
    expect(workbook.rows.map(({ cells }) => cells)).toEqual(sheet.rows.map(({ cells }) => cells));
    expect(guessMapping(workbook, names).columns).toEqual(guessMapping(sheet, names).columns);
  });

  it('is the first sheet that holds anything, or the one that is asked for', async () => {
    const workbook = await madeWorkbook({
      Kosong: [[null]],
      Satu: [
        ['Penerima', 'Juara'],
        ['Tebo', 1],
      ],
      Dua: rows,
    });
    expect(await sheetOf('daftar.xlsx', workbook)).toMatchObject({ sheet: 'Satu', sheets: ['Kosong', 'Satu', 'Dua'] });
    const second = await sheetOf('daftar.xlsx', workbook, { sheet: 'Dua' });
    expect(second).toMatchObject({ sheet: 'Dua', header: 3 });
    expect(guessMapping(second).mapping).toMatchObject({ sheet: 'Dua', header: 3, delimiter: null });
    await expect(sheetOf('daftar.xlsx', workbook, { sheet: 'Tiga' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it.each<[what: string, name: string, bytes: Uint8Array, says: RegExp]>([
    [
      'Latin-1',
      'daftar.csv',
      Buffer.from('Penerima;Juara\nTébo;1\n', 'latin1'),
      /is no UTF-8: save it as CSV in UTF-8/,
    ],
    ['UTF-16', 'daftar.csv', Buffer.from('\ufeffPenerima;Juara\n', 'utf16le'), /is UTF-16: save it as CSV in UTF-8/],
    ['11 MB', 'daftar.csv', Buffer.alloc(11_000_000, 'a,b\n'), /is larger than 10 MB/],
    ['nothing', 'daftar.csv', Buffer.from('\n'), /has no row 1 with headers/],
    ['no workbook', 'daftar.xlsx', Buffer.from('Penerima'), /is no XLSX/],
  ])('is refused where it is %s', async (_what, name, bytes, says) => {
    await expect(sheetOf(name, bytes)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(says),
    });
  });
});

describe('a guess of what columns mean', () => {
  it('goes by headers in Indonesian', async () => {
    const sheet = await csv(
      'No;Nama Penerima;Kategori;Kelompok;Juara;Tahun;Tingkat;Diserahkan oleh;Diterima Oleh;Tanggal Penyerahan;Hadiah;Skor\n1;Kabupaten Tebo;Desa;A;1;2024;Nasional;Gubernur Jambi;Bupati Tebo;2024-05-01;Rp5.000.000;87,5\n',
    );
    expect(taken(sheet)).toEqual({
      'Nama Penerima': 'recipient',
      Kategori: 'category.label',
      Kelompok: 'category.group',
      Juara: 'rank',
      Tahun: 'year',
      Tingkat: 'level',
      'Diserahkan oleh': 'presenter',
      'Diterima Oleh': 'acceptedBy',
      'Tanggal Penyerahan': 'date',
      Hadiah: 'prize',
    });
  });

  it('goes by headers in English', async () => {
    const sheet = await csv(
      'Rank,Winner,Award,Category,Year,Presented by,Date\n1,Kabupaten Tebo,Umpama Award,Villages,2024,Governor,2024-05-01\n',
    );
    expect(taken(sheet)).toEqual({
      Rank: 'rank',
      Winner: 'recipient',
      Award: 'award',
      Category: 'category.label',
      Year: 'year',
      'Presented by': 'presenter',
      Date: 'date',
    });
  });

  it('goes by cells where headers do not say it', async () => {
    const sheet = await csv(
      'A,B,C,D\nKabupaten Tebo,Rp5.000.000,2024-05-01,apa\nKota Jambi,Rp4.000.000,2024-05-01,saja\n',
    );
    expect(taken(sheet)).toEqual({ A: 'recipient', B: 'prize', C: 'date' });
    expect(guessMapping(sheet, names).columns.map(({ sure }) => sure)).toEqual(['low', 'low', 'low', 'low']);
    expect(guessMapping(sheet).mapping.columns).toEqual({ prize: 'B', date: 'C' });
  });

  it('takes ranks that are said in words', async () => {
    const sheet = await csv('A,Juara\nKabupaten Tebo,Juara I\nKota Jambi,Juara II\n');
    expect(taken(sheet)).toEqual({ A: 'recipient', Juara: 'rank' });
  });

  it('takes no ranks out of other words, no row numbers for ranks, and one column for each key', async () => {
    const sheet = await csv('No,Juara,Penerima,Pemenang\n1,Juara I,Kabupaten Tebo,x\n2,Harapan II,Kota Jambi,y\n');
    expect(guessMapping(sheet, names).columns).toEqual([
      { header: 'No', key: null, sure: 'high', reason: 'numbers the rows' },
      { header: 'Juara', key: null, sure: 'low', reason: expect.stringMatching(/its cells are words/) },
      { header: 'Penerima', key: 'recipient', sure: 'high', reason: expect.any(String) },
      { header: 'Pemenang', key: null, sure: 'low', reason: expect.stringMatching(/what "Penerima" says already/) },
    ]);
  });
});

describe('a preview', () => {
  const places = { store: { read: async () => [] }, before: [gazetteer] };
  const preview = async (sheet: GivenSheet, mapping: SheetMapping, count = 10): Promise<Preview> =>
    previewRows(sheet, mapping, count, places);

  it('shows the first rows as the conferrals that they would become, names resolved', async () => {
    const sheet = await csv(text);
    const { rows: shown, problems } = await preview(sheet, completed(guessMapping(sheet, names)), 2);
    expect(problems).toEqual([]);
    expect(shown.map(({ line, conferral, problems: wrong }) => [line, conferral?.id, conferral?.name, wrong])).toEqual([
      [4, 'conferral:daftar-line-4', 'Anugerah Umpama: Kabupaten Tebo', []],
      [5, 'conferral:daftar-line-5', 'Anugerah Umpama: Kota Jambi', []],
    ]);
    expect(shown[1]?.conferral?.says).toContainEqual({
      type: 'RECIPIENT',
      object: { id: 'regency:kota-jambi', name: 'Kota Jambi' },
      value: null,
      qualifiers: expect.objectContaining({ rank: { value: 2, certain: true }, category: { label: 'Desa, maju' } }),
    });
  });

  it('tells what is wrong by cell, and shows the other rows all the same', async () => {
    const sheet = await csv(
      'Penerima,Kategori,Juara,Tanggal\nKabupaten Tebo,"a, b",1,2024-05-01\nKabupaten Antah,c,2,2024-05-01\nKota Jambi,d,3,30/04/2024\n',
    );
    const { rows: shown, problems } = await preview(sheet, completed(guessMapping(sheet, names)));
    expect(problems).toEqual([]);
    expect(shown.map(({ conferral, problems: wrong }) => [conferral?.id, wrong])).toEqual([
      ['conferral:daftar-line-2', []],
      [undefined, [{ cell: 0, message: expect.stringMatching(/Kabupaten Antah/) }]],
      [undefined, [{ cell: 3, message: expect.stringMatching(/^date is/) }]],
    ]);
  });

  it('tells what the mapping lacks by its place in the file', async () => {
    const sheet = await csv(text);
    const { rows: shown, problems } = await preview(sheet, guessMapping(sheet, names).mapping);
    expect(problems.length).toBeGreaterThan(0);
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['mapping.yaml']));
    expect(shown.map(({ conferral }) => conferral)).toEqual([null, null, null]);
  });

  it('tells merged cells of a workbook at their row', async () => {
    const merged: readonly (readonly MadeCell[])[] = [
      ['Penerima', 'Kategori'],
      ['Kabupaten Tebo', { text: 'Desa', down: 2 }],
      ['Kota Jambi', null],
    ];
    const sheet = await sheetOf('daftar.xlsx', await madeWorkbook({ Pemenang: merged }));
    const { rows: shown } = await preview(sheet, completed(guessMapping(sheet, names)));
    expect(shown.map(({ problems: wrong }) => wrong)).toEqual([
      [{ cell: 1, message: expect.stringMatching(/^these cells are merged \(B2:B3\)/) }],
      [],
    ]);
  });
});

describe('a mapping that was guessed and completed', () => {
  it.each([
    ['daftar.csv', async () => Buffer.from(text)],
    ['daftar.xlsx', () => madeWorkbook({ Pemenang: rows, Lain: [['x']] })],
    ['tab.csv', async () => Buffer.from(`sep=\t\n${text.split('\n').slice(2).join('\n').replaceAll(';', '\t')}`)],
  ] as const)('is what jejak ingest takes for %s', async (name, made) => {
    const bytes = await made();
    const sheet = await sheetOf(name, bytes, name.endsWith('.xlsx') ? { sheet: 'Pemenang' } : {});
    const mapping = completed(guessMapping(sheet, names));
    const folder = tempFolder({ 'pemetaan.yaml': mappingYaml(mapping) });
    writeFileSync(join(folder, name), bytes);
    const environment = { JEJAK_DATA: join(folder, 'data') };
    const argv = ['ingest', join(folder, name), '--mapping', join(folder, 'pemetaan.yaml')];
    const { exit, out } = await jejak(argv, { environment });
    expect({ exit, out: out.slice(1) }).toEqual({
      exit: 0,
      out: [expect.stringMatching(/^inserted {3}dossier:\w+-0001 {2}\d entities, /)],
    });
    // And the other way round: what was previewed is what is in the graph.
    const { rows: shown } = await previewRows(sheet, mapping, 10, {
      store: { read: async () => [] },
      before: [gazetteer],
    });
    const asked = await jejak(['query', '--json', '{ conferrals { edges { node { id name } } } }'], { environment });
    const { edges } = JSON.parse(asked.out.join('')).data.conferrals;
    expect(edges.map(({ node }: { node: object }) => node)).toEqual(
      expect.arrayContaining(shown.map(({ conferral }) => ({ id: conferral?.id, name: conferral?.name }))),
    );
    expect(edges).toHaveLength(shown.length);
  });
});
