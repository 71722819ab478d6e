import { describe, expect, it } from 'vitest';
import { bundledApp } from '../../server/bundled-app.ts';
import { pageReader } from '../page-reader.ts';

const bundled = bundledApp();
const { read, readCsv } = pageReader(bundled.app);

/** One of each kind, with what its heading says and the sections that it has. */
const ofEachKind = {
  'person:al-haris': { says: ['orang', 'Juga disebut: Dr. H. Al Haris, S.Sos., MH.'], has: ['jabatan', 'menerima'] },
  'office:gubernur-jambi': { says: ['jabatan', 'Al Haris'], has: ['jabatan', 'lembaga'] },
  'province:jambi': { says: ['provinsi', 'Kode Kemendagri 15', 'Kode BPS 15'], has: ['menerima', 'program'] },
  'regency:tebo': { says: ['Jenis daerah kabupaten', 'Provinsi Jambi', 'Kode Kemendagri 15.09'], has: ['menerima'] },
  'place:swissbel-hotel-jambi': { says: ['tempat'], has: ['letak'] },
  'company:bank-jambi': { says: ['perusahaan'], has: ['menerima'] },
  'organisation:bpjs-ketenagakerjaan': { says: ['lembaga'], has: ['penyelenggaraan'] },
  'programme:dumisake': { says: ['program'], has: [] },
  'regulation:pergub-jambi-16-2022': { says: ['peraturan'], has: ['peraturan'] },
  'award:paritrana': { says: ['penghargaan'], has: ['dianugerahkan', 'daftar-edisi'] },
  'edition:paritrana-2022-jambi': {
    says: [
      'Tingkat provinsi',
      'Tahun pada nama edisi 2022',
      'Masa penilaian tidak disebut satu sumber pun',
      'Tanggal penyerahan 13 April 2023',
    ],
    has: ['dianugerahkan', 'bukan-fakta'],
  },
  'event:paritrana-2022-jambi-ceremony': { says: ['Tanggal', '13 April 2023', 'Tempat'], has: ['edisi'] },
  'conferral:paritrana-2022-jambi-tebo': {
    says: [
      'Peringkat 3 (nomor di berita, belum tentu peringkat; dibaca dari: urutan dalam daftar)',
      'Status dianugerahkan, 13 April 2023',
      'diserahkan oleh tidak disebut satu sumber pun',
    ],
    has: ['pihak', 'linimasa'],
  },
} as const;

describe('the page of an entity', () => {
  it.each(Object.entries(ofEachKind))('%s says what it is, and has its sections', async (id, { says, has }) => {
    const { text, html } = await read(`/${id}`);
    for (const part of says) expect(text).toContain(part);
    for (const section of has) expect(html).toContain(`<h2 id="${section}">`);
  });

  // Of an award the page shows only the first conferrals; the ledger has all of them.
  const whole = Object.keys(ofEachKind).filter((id) => id !== 'award:paritrana');
  it.each(whole)('%s has each claim of its CSV on the page', async (id) => {
    const { html } = await read(`/${id}?rows=100`);
    const { rows } = await readCsv(`/${id}.csv`);
    const claims = rows.map(({ claim }) => claim ?? '');
    expect(claims.filter((claim) => !html.includes(`/${claim}"`))).toEqual([]);
    expect(new Set(claims).size).toBe(claims.length);
    expect(html).toContain(`CSV (${rows.length} baris)`);
  });

  it('has a mark behind each claim, and behind each mark its evidence', async () => {
    const { html } = await read('/province:jambi');
    const marks = [...html.matchAll(/popovertarget="(bukti-\d+)" aria-haspopup/g)].map(([, id]) => id);
    const notes = [...html.matchAll(/<div class="note"[^>]* id="(bukti-\d+)"/g)].map(([, id]) => id);
    expect(new Set(marks)).toEqual(new Set(notes));
    expect(notes.length).toBeGreaterThan(10);
  });

  it('keeps wishes and plans apart from facts, and says what they are', async () => {
    const { text } = await read('/province:jambi');
    const [facts = '', unproven = ''] = text.split('tidak menghubungkan siapa pun');
    expect(unproven).toContain('rencana: menjalankan Jaminan Sosial Ketenagakerjaan');
    expect(unproven).toContain('harapan: dikatakan: ');
    expect(facts).not.toContain('menjalankan Jaminan Sosial Ketenagakerjaan');
    const hoped = await read('/conferral:paritrana-2022-nasional-jambi');
    expect(hoped.text).toContain('harapan: berstatus dianugerahkan');
    expect(hoped.text).toContain('Status masuk nominasi');
  });

  it('shows the ledger of each role, and the way to all of it', async () => {
    const { links } = await read('/award:paritrana');
    expect(links).toContain('/penghargaan?award=award:paritrana');
    expect((await read('/edition:paritrana-2022-jambi')).links).toContain(
      '/penghargaan?edition=edition:paritrana-2022-jambi',
    );
    expect((await read('/en/company:bank-jambi')).links).toContain('/en/awards?recipient=company:bank-jambi');
  });

  it('leads on: to the whole timeline, the network, another name, contradictions and gaps', async () => {
    const { links, text } = await read('/person:al-haris');
    for (const link of [
      '/linimasa?entities=person:al-haris',
      '/jaringan/person:al-haris',
      '/hubungan?from=person:al-haris',
      '/pertentangan?about=person:al-haris',
      '/celah?about=person:al-haris',
    ])
      expect(links).toContain(link);
    expect(text).toContain('kemenangan disebut');
    expect(text).toContain('tidak ada sumber yang menyebut sejak kapan');
  });

  it('tells a day that sources vouch for from one that nothing speaks against', async () => {
    expect((await read('/person:al-haris?asOf=2023-04-13')).text).toContain('sumber menjamin tanggal yang ditanyakan');
    expect((await read('/person:al-haris?asOf=2024-01-01')).text).toContain('tetapi juga tidak ada yang menjaminnya');
    expect((await read('/person:al-haris')).text).toContain(
      'awal dan akhirnya tidak disebut, disebut pada 13 April 2023 dan 12 September 2024',
    );
  });

  it('goes on with its list of claims, and then shows nothing but that', async () => {
    const first = await read('/edition:paritrana-2022-jambi?rows=3');
    const next = first.links.find((link) => link.includes('after=')) ?? '';
    const { html, text } = await read(next);
    expect(html).not.toContain('<h2 id="dianugerahkan">');
    expect(html).not.toContain('<h2 id="linimasa">');
    expect(text).toContain('kriteria');
  });

  it('says of schema.org only what was conferred for certain', async () => {
    const { jsonLd } = await read('/person:al-haris');
    expect(jsonLd).toMatchObject({ mainEntity: { '@type': 'Person', name: 'Al Haris' } });
    expect(JSON.stringify(jsonLd)).toContain('Paritrana Award 2024: Jambi');
    expect(JSON.stringify(jsonLd)).not.toContain('earlier win');
    expect((await read('/person:al-haris?asOf=2023')).jsonLd).toBeNull();
  });

  it('refuses a section that there is not, and says which there is', async () => {
    expect((await read('/person:al-haris?section=semua', 400)).text).toContain('around');
  });
});

describe('the home page', () => {
  it('tells search engines how this site is searched, at an address that answers', async () => {
    const { jsonLd } = await read('/en');
    expect(jsonLd).toMatchObject({ '@type': 'WebSite', name: 'Jejak', url: 'http://localhost/en' });
    const { urlTemplate } = (jsonLd as { potentialAction: { target: { urlTemplate: string } } }).potentialAction.target;
    const search = urlTemplate.replace('{search_term_string}', 'jambi').replace('http://localhost', '');
    expect((await read(search)).links).toContain('/en/province:jambi');
  });
});
