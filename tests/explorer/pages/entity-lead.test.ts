import { describe, expect, it } from 'vitest';
import { entityLines, ingestSmall } from '../../graphql/small-dossier.ts';
import { bundledApp } from '../../server/bundled-app.ts';
import { pageReader } from '../page-reader.ts';
import { smallApp } from '../small-app.ts';

const { read } = pageReader(bundledApp().app);

/** What the lead of each kind says over the bundled data, in both languages. */
const leads: readonly (readonly [id: string, inIndonesian: string, inEnglish: string])[] = [
  [
    'person:al-haris',
    'Al Haris disebut sebagai Gubernur Jambi pada 13 April 2023 dan 12 September 2024. Ia hanya disebut pernah menerima 1 penghargaan. Pada 1 penghargaan, sumber tidak menjelaskan apakah penerimanya Al Haris atau Provinsi Jambi. Semua keterangan di halaman ini berasal dari 2 artikel.',
    'Al Haris is named as Gubernur Jambi on 13 April 2023 and 12 September 2024. This person is only said to have received 1 award. For 1 award the sources leave open whether Al Haris or Jambi Province received it. All that is said on this page comes from 2 articles.',
  ],
  [
    'office:gubernur-jambi',
    'Gubernur Jambi adalah jabatan di Provinsi Jambi. Pejabatnya menurut berita: Al Haris',
    'Gubernur Jambi is an office of Jambi Province. Its holder in the news: Al Haris',
  ],
  [
    'province:jambi',
    'Provinsi Jambi masuk nominasi untuk 1 penghargaan. Pada 1 penghargaan, sumber tidak menjelaskan apakah penerimanya Provinsi Jambi atau Al Haris. Sebanyak 3 kabupaten dan kota di dalamnya menerima 3 penghargaan. Untuk wilayah ini diadakan 1 edisi penghargaan.',
    'Jambi Province was nominated for 1 award. For 1 award the sources leave open whether Jambi Province or Al Haris received it. 3 of its regencies and cities received 3 awards. 1 edition of an award was held for this area.',
  ],
  [
    'regency:tebo',
    'Kabupaten Tebo berada di Provinsi Jambi. Daerah ini menerima 1 penghargaan.',
    'Tebo Regency is in Jambi Province. It received 1 award.',
  ],
  ['company:bank-jambi', 'Bank Jambi menerima 1 penghargaan.', 'Bank Jambi received 1 award.'],
  [
    'organisation:kemnaker',
    'Kemnaker menggagas Paritrana Award (menurut Al Haris).',
    'Kemnaker initiated Paritrana Award (according to Al Haris).',
  ],
  [
    'award:paritrana',
    'Jejak mencatat 3 edisi (2022–2024). Sebanyak 12 penghargaan dianugerahkan, 1 lagi disebut pernah diterima, dan 1 lagi masuk nominasi.',
    'Jejak has 3 editions (2022–2024). 12 awards were conferred, 1 more is only mentioned and 1 more is nominated.',
  ],
  [
    'edition:paritrana-2022-jambi',
    'adalah edisi Paritrana Award tingkat provinsi untuk Provinsi Jambi, diserahkan pada 13 April 2023. Sebanyak 8 penghargaan dianugerahkan.',
    'is an edition of Paritrana Award at provincial level for Jambi Province, handed over on 13 April 2023. 8 awards were conferred.',
  ],
  [
    'conferral:paritrana-2024-nasional-jambi',
    'Al Haris atau Provinsi Jambi menerima Paritrana Award 2024 pada 12 September 2024. Yang menyerahkan: Ma’ruf Amin.',
    'Al Haris or Jambi Province received Paritrana Award 2024 on 12 September 2024. Handed over by Ma’ruf Amin.',
  ],
  ['conferral:paritrana-2022-nasional-jambi', 'Penyerahannya tidak diberitakan.', 'No handing over is reported.'],
  [
    'programme:dumisake',
    'DUMISAKE dilaksanakan melalui Perlindungan Jaminan Sosial Ketenagakerjaan bagi Masyarakat Miskin Ekstrem.',
    'DUMISAKE is implemented by Perlindungan Jaminan Sosial Ketenagakerjaan bagi Masyarakat Miskin Ekstrem.',
  ],
  [
    'regulation:pergub-jambi-16-2022',
    'Pergub Nomor 16 Tahun 2022 diterbitkan oleh Gubernur Jambi (belum pasti)',
    'Pergub Nomor 16 Tahun 2022 was issued by Gubernur Jambi (uncertain)',
  ],
  [
    'event:paritrana-2022-jambi-ceremony',
    'berlangsung pada 13 April 2023 di Swissbel Hotel Jambi. Acara ini merupakan acara untuk',
    'took place on 13 April 2023 at Swissbel Hotel Jambi. It was the occasion of',
  ],
  [
    'place:swissbel-hotel-jambi',
    'Swissbel Hotel Jambi berada di Provinsi Jambi (belum pasti) dan menjadi lokasi',
    'Swissbel Hotel Jambi is in Jambi Province (uncertain) and is the place of',
  ],
];

describe('the lead of a page', () => {
  it.each(leads)('of %s answers in both languages', async (id, inIndonesian, inEnglish) => {
    // A blank stands in the text where an element ended.
    const textOf = async (path: string) => (await read(path)).text.replaceAll(' )', ')');
    expect(await textOf(`/${id}`)).toContain(inIndonesian);
    expect(await textOf(`/en/${id}`)).toContain(inEnglish);
  });
});

describe('what matters by kind', () => {
  it('of a programme is said one step away too, with whom it is said of', async () => {
    const { text } = await read('/programme:dumisake');
    expect(text).toContain('Ini dikatakan tentang nama yang terkait langsung, bukan tentang DUMISAKE sendiri.');
    for (const part of ['76.016 peserta', 'Rp2.067.337.453', 'melaksanakan Pergub Nomor 16 Tahun 2022'])
      expect(text).toContain(part);
    const regulation = await read('/en/regulation:pergub-jambi-16-2022');
    expect(regulation.text).toContain('76,016 participants');
  });

  it('of an award is a row for each edition, with what was conferred apart from all else', async () => {
    const { html } = await read('/award:paritrana');
    const table = /<table class="rows editions">.*?<\/table>/s.exec(html)?.[0] ?? '';
    const cells = [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) =>
        cell
          .replace(/<button.*?<\/button>/gs, '')
          .replace(/<[^>]*>/g, '')
          .trim(),
      ),
    );
    expect(cells.slice(1).map(([year, , level, conferred, others]) => [year, level, conferred, others])).toEqual([
      ['2024', 'nasional', '4', '0'],
      ['2022', 'nasional', '0', '1'],
      ['2022', 'provinsi', '8', '0'],
      ['–', '–', '0', '1'],
    ]);
  });

  it('of a province is its regencies, each with its count, and what was held for it', async () => {
    const { text, links } = await read('/province:jambi');
    expect(text).toContain('Kabupaten Tebo 1 dianugerahkan');
    expect(links).toContain('/penghargaan?recipient=regency:tebo');
    expect(text).toContain('Daerah yang tidak tercantum belum disebut');
    expect(text).toContain('Penghargaan yang diadakan untuk wilayah ini');
  });

  it('of a person is what does not fit in any conferral that this person takes part in', async () => {
    const { text } = await read('/person:al-haris');
    expect(text).toContain('Paritrana Award 2024: Jambi: penerimanya belum jelas: Al Haris, atau Provinsi Jambi');
    expect((await read('/person:maruf-amin')).text).toContain('penerimanya belum jelas');
  });
});

/** Conferrals of one award on one recipient, so many of each status. */
const mixed: Readonly<Record<string, number>> = {
  CONFERRED: 3,
  CLAIMED: 2,
  NOMINATED: 2,
  REVOKED: 1,
  RATED: 2,
  FINALIST: 1,
};

const mixedLines = [
  ...entityLines('award:a', 'company:banyak', 'company:satu', 'company:nihil', 'person:ketua', 'regency:sepi'),
  'claims:',
  '  - { claim: person:ketua AFFILIATED_WITH company:nihil, evidence: Kata }',
  '  - { claim: person:ketua HOME_REGION regency:sepi, evidence: Kata }',
  'conferrals:',
  ...Object.entries(mixed).flatMap(([status, count]) =>
    Array.from({ length: count }, (_, index) => [
      `  - conferral:${status.toLowerCase()}-${index}:`,
      `      name: '${status} ${index}'`,
      '      award: award:a',
      '      evidence: Kata',
      '      recipient: company:banyak',
      ...(status === 'CONFERRED' ? ['      presenter: person:ketua'] : []),
      `      status: ${status}`,
    ]).flat(),
  ),
  '  - conferral:tanpa-status:',
  '      award: award:a',
  '      evidence: Kata',
  '      recipient: company:satu',
];

describe('a lead over mixed statuses', () => {
  const app = smallApp((store) => ingestSmall(store, { name: 'campur', published: '2020-06-01', lines: mixedLines }));
  const small = pageReader(app);

  it('counts as received only what was conferred, and each other status by its own', async () => {
    expect((await small.read('/company:banyak')).text).toContain(
      'company:banyak menerima 3 penghargaan, pernah menerima 1 penghargaan lain yang kemudian dicabut, hanya disebut pernah menerima 2 penghargaan lain, menjadi finalis untuk 1 penghargaan lain, masuk nominasi untuk 2 penghargaan lain, dan dinilai 2 kali tanpa penghargaan.',
    );
    expect((await small.read('/en/company:banyak')).text).toContain(
      'company:banyak received 3 awards, received 1 other that was later revoked, is only said to have received 2 others, was a finalist for 1 other, was nominated for 2 others and was rated 2 times without an award.',
    );
  });

  it('takes what has no status for no award received', async () => {
    expect((await small.read('/company:satu')).text).toContain(
      'company:satu tercatat untuk 1 penghargaan yang kelanjutannya tidak diberitakan.',
    );
  });

  it('says what somebody handed over, and who it is', async () => {
    expect((await small.read('/person:ketua')).text).toContain(
      'person:ketua tercatat dari company:nihil dan berasal dari regency:sepi. Ia menyerahkan 3 penghargaan.',
    );
  });

  it('says of a region in the news that no award of it is told of', async () => {
    const { text } = await small.read('/regency:sepi');
    expect(text).toContain('Tidak ada artikel yang dibaca Jejak yang menyebut regency:sepi menerima penghargaan.');
  });

  it('counts an award by status', async () => {
    expect((await small.read('/en/award:a')).text).toContain(
      '3 awards were conferred, 1 more is revoked, 2 more are only mentioned',
    );
  });
});
