import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { exported } from './written.ts';

type Files = Record<string, string>;
const nik = '1502011509900001';

function unpacked(zip: Uint8Array): Files {
  return Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, file]) => [name, Buffer.from(file).toString()]));
}

function packed(files: Files): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** The package with the checksums of what is in it now, as somebody makes it who wants it taken in. */
function sealed(files: Files): Files {
  const described = JSON.parse(files['datapackage.json'] ?? '') as { resources: { path: string; hash: string }[] };
  for (const resource of described.resources)
    resource.hash = `sha256:${createHash('sha256')
      .update(files[resource.path] ?? '')
      .digest('hex')}`;
  return { ...files, 'datapackage.json': JSON.stringify(described) };
}

it('refuses a Data Package that is not whole, at its table and line, and writes nothing', async () => {
  const { bytes, run, put, refused } = await exported('datapackage');
  const files = unpacked(bytes);
  const empty = await run('export');
  /** The files with one of them changed. */
  const having = (name: string, change: (text: string) => string): Files => ({
    ...files,
    [name]: change(files[name] ?? ''),
  });
  const without = (name: string): Files =>
    Object.fromEntries(Object.entries(files).filter(([other]) => other !== name));
  const rows = (text: string, change: (rows: string[]) => string[]): string => {
    const [head = '', ...rest] = text.trimEnd().split('\r\n');
    return `${[head, ...change(rest)].join('\r\n')}\r\n`;
  };
  const flipped = Buffer.from(bytes);
  flipped.fill(0xff, 400, 420);
  const bad: [what: string, zip: Uint8Array | Files, problem: string][] = [
    ['nothing', Buffer.alloc(0), ':1:1: is no ZIP archive'],
    ['no archive', gzipSync('x'), ':1:1: is no ZIP archive'],
    [
      'cut in the middle',
      bytes.subarray(0, bytes.length >> 1),
      ':1:1: is cut within entities.csv: fetch or export it again',
    ],
    ['cut near its end', bytes.subarray(0, -2000), ':1:1: is cut within datapackage.json: fetch or export it again'],
    ['broken', flipped, ':1:1: is broken within entities.csv: fetch or export it again'],
    [
      'a bomb',
      zipSync({ 'datapackage.json': strToU8('{}'), 'claims.csv': new Uint8Array(40_000_000) }, { level: 9 }),
      ':1:1: is far larger unpacked than packed',
    ],
    ['a workbook', (await exported('xlsx')).bytes, ':1:1: holds no datapackage.json beside its tables'],
    [
      'in a folder of its own',
      packed(Object.fromEntries(Object.entries(files).map(([name, text]) => [`paket/${name}`, text]))),
      ':1:1: holds no datapackage.json',
    ],
    ['no datapackage.json', without('datapackage.json'), ':1:1: holds no datapackage.json beside its tables'],
    ['no JSON', having('datapackage.json', () => '{'), ':1:1: has a datapackage.json that is not an object in JSON'],
    ['of others', having('datapackage.json', () => '{"name":"x","resources":[]}'), ':1:1: was not made by Jejak'],
    [
      'of a later Jejak',
      having('datapackage.json', (text) => text.replace('"format": 1', '"format": 2')),
      ':1:1: was written by another version',
    ],
    ['no table', without('claims.csv'), ':1:1: lacks claims.csv: a Data Package of Jejak has all of its tables'],
    ['an empty table', having('claims.csv', () => ''), '/claims.csv:1:1: is empty'],
    [
      'no column',
      having('claims.csv', (text) => text.replace('mood', nik)),
      '/claims.csv:1:1: has no column "mood"; it has "id", "type", "subject", "object", "value", "…",',
    ],
    [
      'semicolons',
      having('claims.csv', (text) => text.replaceAll(',', ';')),
      '/claims.csv:3:1: is no CSV with commas in UTF-8',
    ],
    [
      'too few cells',
      having('sources.csv', (text) => `${text}source:x,y\r\n`),
      '/sources.csv:3:1: has another number of cells than the line of headers',
    ],
    [
      'a quotation mark',
      having('sources.csv', (text) => `${text}"source:x\r\n`),
      '/sources.csv:4:1: opens a quotation mark that nothing closes',
    ],
    [
      'no number',
      having('evidence.csv', (text) =>
        rows(text, ([first = '', ...rest]) => [first.replace(/,\d+,/, `,${nik} x,`), ...rest]),
      ),
      '/evidence.csv:2:1: start is a whole number, got "… x"',
    ],
    [
      'changed',
      having('names.csv', (text) => text.replace('Koran', 'Kroan')),
      '/names.csv:1:1: was changed since it was exported',
    ],
    [
      'a claim gone',
      sealed(having('claims.csv', (text) => rows(text, (all) => all.slice(1)))),
      '/evidence.csv:2:1: is evidence of no claim in claims.csv: both stand in the order of claims',
    ],
    [
      'evidence gone',
      sealed(having('evidence.csv', (text) => rows(text, (all) => all.slice(1)))),
      '/claims.csv:2:1: has no evidence in evidence.csv',
    ],
    [
      'evidence in another order',
      sealed(having('evidence.csv', (text) => rows(text, (all) => all.toReversed()))),
      '/claims.csv:2:1: has no evidence in evidence.csv',
    ],
    [
      'a name gone',
      sealed(having('names.csv', (text) => rows(text, (all) => all.slice(1)))),
      '/sources.csv:2:1: here dossier:contoh has 2 of its 3 entities',
    ],
    [
      'a NIK',
      sealed(having('names.csv', (text) => text.replace('Koran', `Koran ${nik}`))),
      '/names.csv:4:1: looks like a national identity number',
    ],
  ];
  for (const [what, zip, problem] of bad) {
    const [first] = await refused(put('x.datapackage.zip', zip instanceof Uint8Array ? zip : packed(zip)));
    expect(first, what).toContain(`x.datapackage.zip${problem}`);
  }
  expect(await run('export')).toEqual(empty);
});

it('takes a Data Package in that lies in a folder, and what else a ZIP holds is left in it', async () => {
  const { bytes, run, put, refused } = await exported('datapackage');
  const files = unpacked(bytes);
  const climbing = {
    ...files,
    '../jejak-keluar.csv': 'x',
    '/tmp/jejak-keluar.csv': 'x',
    'a/../../jejak-keluar.csv': 'x',
  };
  const path = put('x.datapackage.zip', packed(climbing));
  const taken = await run('ingest', path);
  expect(taken).toMatchObject({ exit: 0, err: [] });
  expect(existsSync('/tmp/jejak-keluar.csv') || existsSync(join(path, '../jejak-keluar.csv'))).toBe(false);

  const folder = join(path, '../paket');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) put(`paket/${name}`, text);
  expect((await run('ingest', folder)).out.at(-1)).toMatch(/^unchanged {2}dossier:contoh/);
  put('paket/sources.csv', 'id\r\n');
  expect(await refused(folder)).toEqual([expect.stringMatching(/^paket\/sources\.csv:1:1: has no column "title"/)]);
});

it('refuses what was exported under a clock that leaves a part of a dossier out', async () => {
  const { bytes, run, put, refused } = await exported('datapackage');
  await run('ingest', put('graf.datapackage.zip', bytes));
  for (const [format, name] of [
    ['ftm', 'x.ftm.json'],
    ['datapackage', 'x.datapackage.zip'],
  ] as const) {
    const out = put(name, '');
    await run('export', '--format', format, '--as-of', '2020', '--out', out);
    expect((await refused(out))[0]).toMatch(/here dossier:contoh has \d of its 3 passages: .*under a view/);
  }
});
