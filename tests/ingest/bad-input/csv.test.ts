import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../../src/store/store.ts';
import { openQuickly } from '../../setup/engines.ts';
import { header, plainMapping, problemsWith, sheetIn } from './sheets.ts';

interface Refused {
  readonly what: string;
  readonly sheet: string | Uint8Array;
  readonly mapping?: string;
  /** `line:column` in the sheet, or `file:line:column` in another. */
  readonly at: string;
  readonly says: RegExp;
}

const tebo = 'Kabupaten Tebo,Pemerintah,1,2024-05-01';
const bungo = 'Kabupaten Bungo,Pemerintah,2,2024-05-01';
const sheet = (...rows: string[]): string => `${[header, ...rows].join('\n')}\n`;
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const withColumns = (columns: string): string => plainMapping.replace(/columns: .*/, `columns: { ${columns} }`);

const refused: readonly Refused[] = [
  {
    what: 'a row with a cell too few',
    sheet: sheet(tebo, 'Kabupaten Bungo,Pemerintah,2'),
    at: '3:1',
    says: /another number of cells than the header/,
  },
  {
    what: 'a row with a cell too many',
    sheet: sheet(tebo, `${bungo},x`),
    at: '3:1',
    says: /another number of cells than the header/,
  },
  {
    what: 'a quotation mark that is never closed',
    sheet: sheet(tebo, `"${bungo}`, tebo, bungo),
    at: '3:1',
    says: /quotation mark is opened here and never closed/,
  },
  {
    what: 'a quotation mark that is never closed, before 2 MB of rows',
    sheet: sheet(`"${tebo}`, ...Array<string>(50_000).fill(bungo)),
    at: '2:1',
    says: /longer than a row can be: a quotation mark may be missing/,
  },
  {
    what: 'text behind a closing quotation mark',
    sheet: sheet(`"Kabupaten Tebo"x,Pemerintah,1,2024-05-01`),
    at: '2:1',
    says: /behind a closing quotation mark/,
  },
  {
    what: 'a quotation mark inside a cell',
    sheet: sheet(`Kabupaten "Tebo",Pemerintah,1,2024-05-01`),
    at: '2:1',
    says: /quotation mark stands inside a cell/,
  },
  {
    what: 'a header that stands twice',
    sheet: `Penerima,Kategori,Penerima,Tanggal\n${tebo}\n`,
    at: '1:19',
    says: /two columns have the header "Penerima"/,
  },
  {
    what: 'a column without a header',
    sheet: `Penerima,,Peringkat,Tanggal\n${tebo}\n`,
    at: '1:10',
    says: /column 2 has no header/,
  },
  { what: 'a header and no row', sheet: `${header}\n`, at: '1:1', says: /no rows behind the header/ },
  { what: 'nothing at all', sheet: '', at: '1:1', says: /is empty: its first row holds the headers/ },
  { what: 'nothing but blank lines', sheet: '\n\n\n', at: '1:1', says: /is empty/ },
  {
    what: 'a cell with a formula',
    sheet: sheet(tebo, 'Kabupaten Bungo,"=SUM(A1;A2)",2,2024-05-01'),
    at: '3:17',
    says: /begins like a formula/,
  },
  {
    what: 'a cell with a formula that links',
    sheet: sheet('Kabupaten Tebo,@impor,1,2024-05-01'),
    at: '2:16',
    says: /begins like a formula/,
  },
  {
    what: 'a cell with a command behind a minus',
    sheet: sheet('Kabupaten Tebo,-cmd|x,1,2024-05-01'),
    at: '2:16',
    says: /begins like a formula/,
  },
  {
    what: 'Latin-1',
    sheet: latin1(sheet(tebo, 'Kabupaten Bungo,Caf\u00e9,2,2024-05-01')),
    at: '3:20',
    says: /is not UTF-8 here/,
  },
  {
    what: 'UTF-8 that was read as Latin-1',
    sheet: sheet('Kabupaten Tebo,Caf\u00c3\u00a9,1,2024-05-01'),
    at: '2:19',
    says: /UTF-8 that was read as Latin-1/,
  },
  {
    what: 'UTF-16',
    sheet: Buffer.from(`\ufeff${sheet(tebo)}`, 'utf16le'),
    at: '1:1',
    says: /is UTF-16: save the sheet as CSV in UTF-8/,
  },
  {
    what: 'UTF-16 without a mark',
    sheet: Buffer.from(sheet(tebo), 'utf16le'),
    at: '1:1',
    says: /is UTF-16 without a mark/,
  },
  {
    what: 'a NUL',
    sheet: sheet(tebo, 'Kabupaten Bungo,Peme\0rintah,2,2024-05-01'),
    at: '3:21',
    says: /holds a NUL, U\+0000/,
  },
  {
    what: 'a mark that turns the direction of writing',
    sheet: sheet('Kabupaten Tebo,Pem\u202eerintah,1,2024-05-01'),
    at: '2:19',
    says: /turns the direction of writing/,
  },
  {
    what: 'a character without width, in a column that is not read',
    sheet: `${header},Lain\n${tebo},a\u200bb\n`,
    at: '2:41',
    says: /cannot be seen/,
  },
  {
    what: 'a private number in a cell',
    sheet: sheet(tebo, 'Kabupaten Bungo,3171234501850001,2,2024-05-01'),
    at: '3:17',
    says: /NIK|national id/,
  },
  {
    what: 'a private number in a column that is not read',
    sheet: `NIK,${header}\n3171234501850001,${tebo}\n`,
    at: '2:1',
    says: /NIK|national id/,
  },
  {
    what: 'a private e-mail in a column that is not read',
    sheet: `${header},Surel\n${tebo},ani.misal@gmail.com\n`,
    at: '2:40',
    says: /e-mail/,
  },
  {
    what: 'a date that cannot be',
    sheet: sheet(tebo, 'Kabupaten Bungo,Pemerintah,2,2024-02-30'),
    at: '3:30',
    says: /date is a year, month or day that exists/,
  },
  {
    what: 'a date day first',
    sheet: sheet('Kabupaten Tebo,Pemerintah,1,03/04/2024'),
    at: '2:29',
    says: /03\/04 is read in two ways/,
  },
  {
    what: 'a rank that is none',
    sheet: sheet('Kabupaten Tebo,Pemerintah,juara,2024-05-01'),
    at: '2:27',
    says: /rank is a number/,
  },
  {
    what: 'a row without a recipient',
    sheet: sheet(tebo, ',Pemerintah,2,2024-05-01'),
    at: '3:1',
    says: /this row names no recipient/,
  },
  {
    what: 'a recipient nobody knows',
    sheet: sheet(tebo, 'Kabupaten Bunggo,Pemerintah,2,2024-05-01'),
    at: '3:1',
    says: /nothing known here is called "Kabupaten Bunggo": did you mean regency:bungo/,
  },
  {
    what: 'a recipient with two bearers',
    sheet: sheet('Jambi,Pemerintah,1,2024-05-01'),
    at: '2:1',
    says: /"Jambi" may be .*province:jambi/,
  },
  {
    what: 'a wrong cell in a row over two lines',
    sheet: sheet(tebo, '"Kabupaten Bungo","Pemerintah\nDaerah",juara,2024-05-01'),
    at: '4:9',
    says: /rank is a number/,
  },
  {
    what: 'an id that is none',
    sheet: `${header},Id\n${tebo},conferral:Tebo Satu\n`,
    mapping: withColumns('recipient: Penerima, id: Id'),
    at: '2:1',
    says: /a conferral is an id/,
  },
  {
    what: 'an id that stands twice',
    sheet: `${header},Id\n${tebo},conferral:satu\n${bungo},conferral:satu\n`,
    mapping: withColumns('recipient: Penerima, id: Id'),
    at: '3:41',
    says: /this id stands in line 2 already/,
  },
  {
    what: 'a column that the mapping names and the sheet has not',
    sheet: sheet(tebo),
    mapping: withColumns('recipient: Penerima, grade: Nilai'),
    at: '1:1',
    says: /there is no column "Nilai", which the mapping names/,
  },
  {
    what: 'the same, in the mapping',
    sheet: sheet(tebo),
    mapping: withColumns('recipient: Penerima, grade: Nilai'),
    at: 'mapping.yaml:8:40',
    says: /daftar\.csv has no column "Nilai"; it has Penerima, Kategori, Peringkat, Tanggal/,
  },
  {
    what: 'semicolons where the mapping says comma',
    sheet: sheet(tebo).replaceAll(',', ';'),
    mapping: `${plainMapping}\ndelimiter: comma`,
    at: '1:1',
    says: /there is no column "Penerima"/,
  },
  {
    what: 'a key of a conferral that there is not',
    sheet: sheet(tebo),
    mapping: withColumns('recipient: Penerima, kategori: Kategori'),
    at: 'mapping.yaml:8:33',
    says: /"kategori" is not known here/,
  },
  {
    what: 'a part of a category that there is not',
    sheet: sheet(tebo),
    mapping: withColumns('recipient: Penerima, category.grup: Kategori'),
    at: 'mapping.yaml:8:33',
    says: /"grup" is not known here.*did you mean "?group/,
  },
  {
    what: 'a key of all that there is not',
    sheet: sheet(tebo),
    mapping: plainMapping.replace('status: CONFERRED', 'statu: CONFERRED'),
    at: 'mapping.yaml:9:28',
    says: /"statu" is not known here.*status/,
  },
  {
    what: 'a key of a mapping that there is not',
    sheet: sheet(tebo),
    mapping: `${plainMapping}\nkolom: {}`,
    at: 'mapping.yaml:10:1',
    says: /"kolom" is not known here/,
  },
  {
    what: 'a mapping without a recipient',
    sheet: sheet(tebo),
    mapping: withColumns('rank: Peringkat'),
    at: 'mapping.yaml:1:1',
    says: /columns says which one holds the recipient/,
  },
  {
    what: 'a mapping with the checksum of another sheet',
    sheet: sheet(tebo),
    mapping: plainMapping.replace('  language: id', `  language: id\n  sha256: ${'a'.repeat(64)}`),
    at: 'mapping.yaml:7:11',
    says: /is not the checksum of the sheet/,
  },
  { what: 'a mapping that is no YAML', sheet: sheet(tebo), mapping: 'source: [', at: 'mapping.yaml:1:10', says: /./ },
];

const accepted: readonly {
  readonly what: string;
  readonly sheet: string;
  readonly mapping?: string;
  readonly claims?: number;
}[] = [
  { what: 'a plain sheet', sheet: sheet(tebo, bungo), claims: 6 },
  { what: 'semicolons', sheet: sheet(tebo, bungo).replaceAll(',', ';'), claims: 6 },
  { what: 'tabs', sheet: sheet(tebo, bungo).replaceAll(',', '\t'), claims: 6 },
  { what: 'a byte order mark', sheet: `\ufeff${sheet(tebo)}` },
  { what: 'line ends of Windows', sheet: sheet(tebo, bungo).replaceAll('\n', '\r\n'), claims: 6 },
  { what: 'no line end behind the last row', sheet: sheet(tebo).trimEnd() },
  { what: 'blank lines between rows', sheet: sheet('', tebo, '', bungo), claims: 6 },
  {
    what: 'cells in quotation marks, with separators and marks inside',
    sheet: sheet('"Kabupaten Tebo","Pemerintah, ""daerah""",1,2024-05-01'),
  },
  { what: 'a cell over two lines', sheet: sheet('Kabupaten Tebo,"Pemerintah\nDaerah",1,2024-05-01') },
  {
    what: 'blanks around cells and headers',
    sheet: ' Penerima , Kategori,Peringkat,Tanggal\n Kabupaten Tebo ,Pemerintah, 1,2024-05-01\n',
  },
  { what: 'empty cells', sheet: sheet('Kabupaten Tebo,,,') },
  { what: 'a negative number', sheet: `${header},Catatan\nKabupaten Tebo,Pemerintah,1,2024-05-01,-5\n` },
  { what: 'more than twelve words in a row', sheet: sheet(`Kabupaten Tebo,${'kata '.repeat(30).trim()},1,2024-05-01`) },
  { what: 'columns that are not read', sheet: `No,${header},Keterangan\n1,${tebo},baik\n` },
];

describe('sheets', () => {
  let store: Store;
  let root: string;
  let rooms = 0;
  const room = (): string => {
    rooms += 1;
    return join(root, `room-${rooms}`);
  };
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'jejak-test-'));
    store = await openQuickly({ folder: join(root, 'graph') });
    const good = plainMapping.replace('source:daftar', 'source:baik');
    expect(await problemsWith(store, sheetIn(room(), sheet(tebo), good, 'baik'))).toEqual([]);
  }, 120_000);
  afterAll(async () => {
    await store.close();
    rmSync(root, { recursive: true, force: true });
  });

  it.each(refused)('refuses $what', async ({ sheet: content, mapping, at, says }) => {
    const before = await store.read('counts', {});
    const began = Date.now();
    const problems = await problemsWith(store, sheetIn(room(), content, mapping));
    const place = /^\d/.test(at) ? `daftar.csv:${at}` : at;
    expect(problems).toContainEqual(expect.stringMatching(new RegExp(`^${place}: .*${says.source}`)));
    expect(problems.join('\n')).not.toMatch(/3171234501850001|ani\.misal/);
    expect(await store.read('counts', {})).toEqual(before);
    expect(Date.now() - began).toBeLessThan(2_000);
  });

  it.each(accepted)('accepts $what', async ({ sheet: content, mapping, claims = 3 }) => {
    const folder = room();
    const name = `daftar-no-${rooms}`;
    const named = (mapping ?? plainMapping).replace('source:daftar', `source:${name}`);
    expect(await problemsWith(store, sheetIn(folder, content, named, name))).toEqual([]);
    const dossiers = await store.read('dossiers', {});
    expect(dossiers.filter(({ id }) => id.startsWith(`dossier:${name}-`))).toMatchObject([{ claims }]);
  });
});
