import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { jejak, type Outcome } from '../../cli/jejak.ts';
import { plainMapping } from '../bad-input/sheets.ts';
import { tempFolder } from '../temp-folder.ts';
import { type MadeCell, madeWorkbook } from './made-workbook.ts';

const headers = ['Penerima', 'Kategori', 'Peringkat', 'Tanggal'];
const day = new Date('2024-05-01T00:00:00Z');
const tebo: MadeCell[] = ['Kabupaten Tebo', 'Pemerintah, "daerah"', 1, day];
const bungo: MadeCell[] = ['Kabupaten\nBungo', 'Usaha', 2, day];

interface Desk {
  readonly archive: string;
  readonly take: () => Promise<Outcome>;
  /** With no archive. */
  readonly takeWithout: () => Promise<Outcome>;
  readonly ask: (query: string) => Promise<unknown>;
}

/** A workbook in a folder, with the mapping of the other tests of sheets. */
function deskOf(workbook: Uint8Array, mapping = plainMapping, name = 'daftar.xlsx'): Desk {
  const folder = tempFolder({ 'pemetaan.yaml': mapping, 'arsip/kosong.txt': '' });
  writeFileSync(join(folder, name), workbook);
  const environment = { JEJAK_DATA: join(folder, 'data') };
  const archive = join(folder, 'arsip');
  const argv = ['ingest', join(folder, name), '--mapping', join(folder, 'pemetaan.yaml')];
  return {
    archive,
    take: () => jejak([...argv, '--archive', archive], { environment }),
    takeWithout: () => jejak(argv, { environment }),
    ask: async (query) => JSON.parse((await jejak(['query', '--json', query], { environment })).out.join('')).data,
  };
}

it('takes a workbook in, a conferral a row, and keeps what was read of it in the archive', async () => {
  const { archive, take, ask } = deskOf(
    await madeWorkbook({ Pemenang: [headers, tebo, [null, null, null, null], bungo] }),
  );
  const { exit, out, err } = await take();
  expect({ exit, err }).toEqual({ exit: 0, err: [] });
  expect(out[1]).toBe('inserted   dossier:daftar-0001  4 entities, 6 claims, 6 passages');
  const text =
    'Penerima,Kategori,Peringkat,Tanggal\nKabupaten Tebo,"Pemerintah, ""daerah""",1,2024-05-01\n\nKabupaten Bungo,Usaha,2,2024-05-01\n';
  const sha256 = createHash('sha256').update(text).digest('hex');
  expect(readFileSync(join(archive, `${sha256}.txt`), 'utf8')).toBe(text);
  const fields =
    'id date recipients { claim { evidence { edges { node { exact source { title sha256 } verified { verdict } } } } } }';
  const answer = await ask(`{ conferrals { edges { node { ${fields} } } } }`);
  const { edges } = (answer as { conferrals: { edges: { node: { id: string; date: string } }[] } }).conferrals;
  expect(edges.map(({ node }) => [node.id, node.date]).sort()).toEqual([
    ['conferral:daftar-row-2', '2024-05-01'],
    ['conferral:daftar-row-4', '2024-05-01'],
  ]);
  expect(JSON.stringify(edges)).toContain(sha256);
  expect(JSON.stringify(edges)).toContain('Daftar pemenang (rows 2–4)');
  expect((await take()).out[1]).toMatch(/^unchanged/);
});

it('reads the sheet and the row of headers that its mapping names', async () => {
  const mapping = `${plainMapping}\nsheet: Pemenang & juri\nheader: 3\n`;
  const title: MadeCell[] = ['Daftar Pemenang', null, null, null];
  const workbook = await madeWorkbook({
    Catatan: [['apa saja']],
    'Pemenang & juri': [title, [null, null, null, null], headers, tebo],
  });
  const { take, ask } = deskOf(workbook, mapping);
  expect(await take()).toMatchObject({ exit: 0, err: [] });
  expect(await ask('{ conferrals { edges { node { id } } } }')).toEqual({
    conferrals: { edges: [{ node: { id: 'conferral:daftar-row-4' } }] },
  });
});

it('says when what was read is kept nowhere', async () => {
  const { takeWithout } = deskOf(await madeWorkbook({ Pemenang: [headers, tebo] }));
  expect(await takeWithout()).toMatchObject({
    exit: 0,
    err: ['(no archive is named, so what was read out of workbooks is kept nowhere, and cannot be proved again)'],
  });
});

it.each<[what: string, rows: readonly (readonly MadeCell[])[], at: string, says: RegExp]>([
  [
    'merged cells',
    [headers, [{ text: 'Kabupaten Tebo', down: 2 }, 'a', 1, day], [null, 'b', 2, day]],
    '2:1',
    /these cells are merged \(A2:A3\): part them, and write in each what it says/,
  ],
  [
    'a formula without its result',
    [headers, ['Kabupaten Tebo', 'a', { formula: 'SUM(A1:A2)' }, day]],
    '2:3',
    /this cell holds a formula whose result is not kept/,
  ],
  ['a cell beyond the headers', [headers, [...tebo, 'catatan']], '2:5', /stands beyond the last header/],
  [
    'a rank that is none',
    [headers, ['Kabupaten Tebo', 'a, b', 'satu', day]],
    '2:3',
    /^daftar\.xlsx:2:3: rank is a number/,
  ],
  ['a recipient that nobody knows', [headers, tebo, ['Kabupaten Antah', 'a', 2, day]], '3:1', /Kabupaten Antah/],
  [
    'a telephone number',
    [headers, ['Kabupaten Tebo', 'hubungi 0812-3456-7890', 1, day]],
    '2:2',
    /looks like a phone number/,
  ],
  [
    'a header that is not there',
    [['Penerima', 'Kategori', 'Peringkat'], tebo.slice(0, 3)],
    '1:1',
    /no column "Tanggal"/,
  ],
])('tells %s by row and column', async (_what, rows, at, says) => {
  const { take } = deskOf(await madeWorkbook({ Pemenang: rows }));
  const { exit, err } = await take();
  expect(exit).toBe(3);
  const lines = err.join('\n').split('\n');
  expect(lines).toContainEqual(expect.stringContaining(`daftar.xlsx:${at}: `));
  expect(lines.find((line) => line.includes(`daftar.xlsx:${at}: `))).toMatch(says);
});

it('tells a cell that shows an error', async () => {
  const parts = unzipSync(await madeWorkbook({ Pemenang: [headers, tebo] }));
  const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const broken = xml.replace('<c r="C2"><v>1</v></c>', '<c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
  expect(broken).not.toBe(xml);
  const { take } = deskOf(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(broken) }));
  expect((await take()).err.join('\n')).toMatch(/daftar\.xlsx:2:3: this cell shows an error: write what it should say/);
});

it('tells of a formula behind an empty cell at its own place', async () => {
  const parts = unzipSync(await madeWorkbook({ Pemenang: [headers, tebo] }));
  const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const broken = xml
    .replace('<c r="C2"><v>1</v></c>', '<c r="C2"/><c r="D2"><f>1+1</f></c>')
    .replace(/<c r="D2" s.*?<\/c>/, '');
  const { take } = deskOf(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(broken) }));
  expect((await take()).err).toEqual([expect.stringMatching(/daftar\.xlsx:2:4: this cell holds a formula/)]);
});

it('takes what a formula came to, where that is kept', async () => {
  const parts = unzipSync(await madeWorkbook({ Pemenang: [headers, tebo] }));
  const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const worked = xml.replace('<c r="C2"><v>1</v></c>', '<c r="C2"><f>3-2</f><v>1</v></c>');
  const { take } = deskOf(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(worked) }));
  expect(await take()).toMatchObject({ exit: 0, err: [] });
});

const packed = (unpacked: number): Uint8Array => zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(unpacked) });

it.each<[what: string, bytes: Uint8Array | Promise<Uint8Array>, says: RegExp]>([
  [
    'several sheets',
    madeWorkbook({ Satu: [headers], Dua: [headers] }),
    /^sheet: the workbook has several \(Satu, Dua\): say which one in the mapping$/,
  ],
  ['nothing in it', madeWorkbook({ Satu: [[null]] }), /^sheet: the workbook is empty$/],
  [
    'a password',
    Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
    /^workbook: is locked with a password, or an old XLS/,
  ],
  [
    'the form of another program',
    Buffer.from('PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.spreadsheet', 'latin1'),
    /^workbook: is an ODS: save it as XLSX, or as CSV$/,
  ],
  ['another form', Buffer.from('Penerima,Kategori\n'), /^workbook: is no XLSX/],
  ['half of it missing', Buffer.from('PK\x03\x04 rusak', 'latin1'), /^workbook: is broken/],
  ['no workbook in it', zipSync({ 'kabar.txt': strToU8('Kabar') }), /^workbook: is broken/],
  [
    'more than 10 MB',
    Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(10_000_001)]),
    /^workbook: is larger than 10 MB/,
  ],
  ['very much packed into it', packed(100_000_001), /^workbook: unpacks to more than 100 MB/],
])('refuses a workbook with %s', async (_what, bytes, says) => {
  const { take } = deskOf(await bytes);
  const { exit, err } = await take();
  expect({ exit, err }).toEqual({ exit: 2, err: [expect.stringMatching(says)] });
});
