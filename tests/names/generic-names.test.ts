import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { DossierInvalid, formatProblem } from '../../src/ingest/format/problems.ts';
import { isGenericName } from '../../src/ontology/names/generic-names.ts';
import { type App, makeApp } from '../../src/server/app.ts';
import { readStaticFiles } from '../../src/server/static-files.ts';
import type { Store } from '../../src/store/store.ts';
import { jejak } from '../cli/jejak.ts';
import { pageReader } from '../explorer/page-reader.ts';
import { ingestPapers, type Paper } from '../ingest/papers.ts';
import { tempFolder } from '../ingest/temp-folder.ts';
import { describeEngines } from '../setup/engines.ts';

describe('a bare post or a common noun', () => {
  it.each([
    ...[
      'Gubernur',
      'Bupati',
      'Wali Kota',
      'Walikota',
      'Wakil Gubernur',
      'Wagub',
      'Menteri',
      'Sekda',
      'Sekretaris Daerah',
    ],
    ...['Kepala Dinas', 'Kadis Kesehatan', 'Kepala Dinas Pendidikan dan Kebudayaan', 'Ketua', 'Ketua Umum', 'Direktur'],
    ...[
      'Panitia',
      'Panitia tingkat provinsi',
      'Panitia Penyelenggara',
      'Tim Penilai',
      'Tim Juri Nasional',
      'Dewan Juri',
    ],
    ...[
      'Pemerintah',
      'Pemerintah Daerah',
      'Pemerintah Provinsi',
      'Pemprov',
      'Pemkab',
      'Kementerian',
      'Dinas Kesehatan',
    ],
    ...['Pj. Gubernur', 'Dewan Juri 2024', 'Governor', 'the Regent', 'Organising Committee', 'Kepala Desa', 'Camat'],
  ])('is %s', (name) => expect(isGenericName(name)).toBe(true));

  it.each([
    ...[
      'Gubernur Jambi',
      'Panitia Anugerah Contoh',
      'Menteri Kesehatan',
      'Wakil Presiden',
      'Presiden',
      'Wapres',
      'Menkes',
    ],
    ...[
      'Dinas Kesehatan Kabupaten Tebo',
      'Kementerian Keuangan',
      'Pemkab Tebo',
      'Kota Batu',
      'Bank Jambi',
      'Budi Umpama',
    ],
    ...[
      'Badan Pusat Statistik',
      'Ketua DPR RI',
      'Kapolri',
      'Pemerintah Pusat',
      'Dewan Pers',
      'Gubernur Bank Indonesia',
    ],
  ])('is not %s', (name) => expect(isGenericName(name)).toBe(false));
});

const award = ['  award:contoh: Anugerah Contoh', '  edition:contoh-2024: Anugerah Contoh 2024'];
const conferral = (presenter: string): string[] => [
  'conferrals:',
  '  - conferral:contoh-2024-tebo:',
  '      edition: edition:contoh-2024',
  '      status: CONFERRED',
  `      presenter: ${presenter}`,
  '      recipient: Kabupaten Tebo',
  '      evidence: Gubernur menyerahkan Anugerah Contoh kepada Kabupaten Tebo',
];
const article = 'Gubernur menyerahkan Anugerah Contoh kepada Kabupaten Tebo. Panitia tingkat provinsi menilai.';

/** An older paper, in which a post and a committee are called by these words. */
const older: Paper = {
  article: 'Gubernur hadir. Panitia tingkat provinsi menilai.',
  source: { published: '2023-01-01' },
  lines: [
    'entities:',
    '  organisation:koran: Koran',
    '  office:gubernur-jambi: { name: Gubernur Jambi, otherNames: [Gubernur] }',
    '  organisation:panitia-jambi: Panitia tingkat provinsi',
    'claims:',
    '  - { claim: office:gubernur-jambi OFFICE_OF province:jambi, evidence: Gubernur hadir }',
  ],
};

describe('a generic name in a sheet', () => {
  const mapping = (entities: string): string =>
    [
      ...[
        'source:',
        '  id: source:daftar',
        '  title: Daftar',
        '  publisher: organisation:koran',
        '  published: 2024-09-12',
      ],
      ...['  language: id', `entities: { organisation:koran: Koran, edition:a: Anugerah 2024${entities} }`],
      'columns: { recipient: Penerima, presenter: Penyerah }',
      'all: { edition: edition:a, status: CONFERRED }',
    ].join('\n');

  async function takenIn(entities: string) {
    const folder = tempFolder({
      'daftar.csv': 'Penerima,Penyerah\nKabupaten Tebo,Gubernur\nKabupaten Bungo,Gubernur\n',
      'pemetaan.yaml': mapping(entities),
    });
    const argv = ['ingest', join(folder, 'daftar.csv'), '--mapping', join(folder, 'pemetaan.yaml')];
    return jejak(argv, { environment: { JEJAK_DATA: join(folder, 'data') } });
  }

  it('is a problem, told once for all its rows', async () => {
    const { exit, err } = await takenIn('');
    expect(exit).toBe(3);
    expect(err.join('\n')).toMatch(/^daftar\.csv:2:\d+: "Gubernur" does not say which one/);
    expect(err.join('\n')).toContain('1 problem; nothing was written.');
  });

  it('is what its mapping introduces under it', async () => {
    const { exit, err } = await takenIn(
      ', office:gubernur-jawa-timur: { name: Gubernur Jawa Timur, otherNames: [Gubernur] }',
    );
    expect({ exit, err }).toEqual({ exit: 0, err: [] });
  });
});

describeEngines('a generic name', (engine) => {
  let store: Store;
  let app: App;
  beforeAll(async () => {
    store = await engine.open();
    await ingestPapers(store, { lama: older });
    app = makeApp(store, { assets: readStaticFiles('dist/assets') });
  });

  async function problems(lines: readonly string[]): Promise<string[]> {
    try {
      await ingestPapers(store, { baru: { article, lines } });
      return [];
    } catch (error) {
      if (!(error instanceof DossierInvalid)) throw error;
      return error.problems.map(formatProblem);
    }
  }

  it.each([
    ['Gubernur', 'office:gubernur-jambi (Gubernur Jambi)'],
    ['Panitia tingkat provinsi', 'organisation:panitia-jambi (Panitia tingkat provinsi)'],
  ])('in a dossier, %s, is nobody of another, who is a choice', async (name, choice) => {
    expect(await problems(['entities:', '  organisation:koran: Koran', ...award, ...conferral(name)])).toEqual([
      expect.stringMatching(
        new RegExp(`baru\\.yaml:\\d+:\\d+: "${name}" does not say which one: .* write the whole name or the id`),
      ),
    ]);
    expect(
      (await problems(['entities:', '  organisation:koran: Koran', ...award, ...conferral(name)])).join(),
    ).toContain(`(known here: ${choice})`);
  });

  it('is not introduced by itself, since all who are called so would be one', async () => {
    const lines = [
      'entities:',
      '  organisation:koran: Koran',
      ...award,
      ...conferral('{ is: Panitia, new: organisation }'),
    ];
    expect((await problems(lines)).join('\n')).toContain('"Panitia" does not say which one');
  });

  it('leads from no search page to anybody, and is not taken where two names are connected', async () => {
    const { read } = pageReader(() => app);
    const { text } = await read('/hubungan?fromText=Gubernur&toText=Kabupaten+Tebo');
    expect(text).toContain('“Gubernur”');
    expect(text).not.toContain('rantai, paling panjang');
    expect((await app.request('/cari?q=Gubernur', { headers: { accept: 'text/html' } })).status).toBe(200);
  });

  it('means in its own dossier what that introduces under it', async () => {
    const own = [
      'entities:',
      '  organisation:koran: Koran',
      '  office:gubernur-jawa-timur: { name: Gubernur Jawa Timur, otherNames: [Gubernur] }',
      ...award,
      ...conferral('Gubernur'),
    ];
    expect(await problems(own)).toEqual([]);
    const response = await app.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ conferrals { edges { node { presenters { entity { id } } } } } }' }),
    });
    expect(JSON.stringify(await response.json())).toContain('office:gubernur-jawa-timur');
  });
});
