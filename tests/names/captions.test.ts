import { beforeAll, describe, expect, it } from 'vitest';
import { captionOf } from '../../src/ontology/names/caption.ts';
import { type App, makeApp } from '../../src/server/app.ts';
import { readStaticFiles } from '../../src/server/static-files.ts';
import { pageReader } from '../explorer/page-reader.ts';
import { ingestPapers, type Paper } from '../ingest/papers.ts';
import { describeEngines } from '../setup/engines.ts';

describe('a name as it is shown', () => {
  it.each([
    ['Regency', 'KABUPATEN', 'Bogor', 'Kabupaten Bogor', 'Bogor Regency'],
    ['Regency', 'KOTA', 'Kota Bogor', 'Kota Bogor', 'Bogor City'],
    ['Regency', 'KOTA', 'Jakarta Selatan', 'Kota Jakarta Selatan', 'Jakarta Selatan City'],
    ['Regency', 'KABUPATEN', 'Kabupaten Tebo', 'Kabupaten Tebo', 'Tebo Regency'],
    ['Regency', 'KABUPATEN', 'Tebo Regency', 'Kabupaten Tebo', 'Tebo Regency'],
    ['Regency', 'KABUPATEN', 'Kotabaru', 'Kabupaten Kotabaru', 'Kotabaru Regency'],
    ['Regency', null, 'Contoh', 'Contoh', 'Contoh'],
    ['Province', null, 'Jambi', 'Provinsi Jambi', 'Jambi Province'],
    ['Province', null, 'Provinsi Jambi', 'Provinsi Jambi', 'Jambi Province'],
    ['Province', null, 'West Java', 'Provinsi West Java', 'West Java Province'],
    [
      'Province',
      null,
      'Special Region of Yogyakarta',
      'Provinsi Special Region of Yogyakarta',
      'Special Region of Yogyakarta',
    ],
    ['Person', null, 'Bogor', 'Bogor', 'Bogor'],
    ['Place', null, 'Kota Tua', 'Kota Tua', 'Kota Tua'],
  ] as const)('is of a %s (%s) called %s: %s, %s', (kind, regionType, name, id, en) => {
    expect([captionOf({ kind, regionType, name }, 'id'), captionOf({ kind, regionType, name }, 'en')]).toEqual([
      id,
      en,
    ]);
  });
});

const paper: Paper = {
  article: 'Kabupaten Bogor dan Kota Bogor menerima Anugerah Contoh 2024. Gubernur Jambi menyerahkan.',
  lines: [
    'entities:',
    '  organisation:koran: Koran',
    '  award:contoh: Anugerah Contoh',
    'claims:',
    '  - { claim: organisation:koran PART_OF regency:kota-bogor, evidence: Kota Bogor }',
    'conferrals:',
    '  - conferral:kab: { award: award:contoh, recipient: regency:bogor, status: CONFERRED, evidence: Kabupaten Bogor }',
    '  - conferral:kota: { award: award:contoh, recipient: regency:kota-bogor, status: CONFERRED, evidence: Kota Bogor }',
  ],
};

describeEngines('regions that share a name', (engine) => {
  let app: App;
  beforeAll(async () => {
    const store = await engine.open();
    await ingestPapers(store, { contoh: paper });
    app = makeApp(store, { assets: readStaticFiles('dist/assets') });
  });
  const { read, readCsv } = pageReader(() => app);

  async function data(query: string): Promise<unknown> {
    const response = await app.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return ((await response.json()) as { data: unknown }).data;
  }

  it('are told apart by their captions in the API, where names stay as they are', async () => {
    const fields = 'name shown: caption id: caption(language: ID) en: caption(language: EN)';
    expect(
      await data(`{ a: entity(id: "regency:bogor") { ${fields} } b: entity(id: "regency:kota-bogor") { ${fields} }
        c: entity(id: "province:jawa-barat") { ${fields} } d: entity(id: "award:contoh") { ${fields} } }`),
    ).toEqual({
      a: { name: 'Bogor', shown: 'Kabupaten Bogor', id: 'Kabupaten Bogor', en: 'Bogor Regency' },
      b: { name: 'Kota Bogor', shown: 'Kota Bogor', id: 'Kota Bogor', en: 'Bogor City' },
      c: {
        ...{ name: 'Jawa Barat', shown: 'Provinsi Jawa Barat', id: 'Provinsi Jawa Barat' },
        en: expect.stringMatching(/ Province$/),
      },
      d: { name: 'Anugerah Contoh', shown: 'Anugerah Contoh', id: 'Anugerah Contoh', en: 'Anugerah Contoh' },
    });
  });

  it.each([
    ['/regency:bogor', '<h1>Kabupaten Bogor</h1>'],
    ['/regency:kota-bogor', '<h1>Kota Bogor</h1>'],
    ['/en/regency:bogor', '<h1>Bogor Regency</h1>'],
    ['/en/regency:kota-bogor', '<h1>Bogor City</h1>'],
    ['/en/province:jawa-barat', ' Province</h1>'],
  ])('head their pages: %s', async (address, heading) => {
    expect((await read(address)).html.replace(/<h1[^>]*>/, '<h1>')).toContain(heading);
  });

  it.each([
    ['/penghargaan', 'Kabupaten Bogor'],
    ['/en/awards', 'Bogor Regency'],
    ['/cari?q=bogor', 'Kabupaten Bogor'],
    ['/en/search?q=bogor', 'Bogor Regency'],
    ['/award:contoh', 'Kabupaten Bogor'],
    ['/linimasa?entities=regency:bogor', 'Kronologi: Kabupaten Bogor'],
    ['/jaringan/regency:bogor', 'Kabupaten Bogor'],
    ['/hubungan?from=regency:bogor&to=award:contoh', 'Hubungan Kabupaten Bogor dan Anugerah Contoh'],
    ['/en/connect?from=regency:bogor&to=award:contoh', 'What connects Bogor Regency and Anugerah Contoh'],
  ])('are shown so on %s', async (address, caption) => {
    expect((await read(address)).text).toContain(caption);
  });

  it('are shown so in CSV, in Indonesian unless the address is English, beside their ids', async () => {
    const names = async (path: string) =>
      (await readCsv(path)).rows.map(({ recipients, recipientNames }) => [recipients, recipientNames]).sort();
    expect(await names('/penghargaan.csv')).toEqual([
      ['regency:bogor', 'Kabupaten Bogor'],
      ['regency:kota-bogor', 'Kota Bogor'],
    ]);
    expect(await names('/en/awards.csv')).toEqual([
      ['regency:bogor', 'Bogor Regency'],
      ['regency:kota-bogor', 'Bogor City'],
    ]);
    expect((await readCsv('/cari.csv?q=kabupaten+bogor')).rows[0]).toMatchObject({
      id: 'regency:bogor',
      name: 'Kabupaten Bogor',
    });
  });

  it('are shown so in pictures', async () => {
    const svg = async (path: string) => (await app.request(path)).text();
    expect(await svg('/jaringan/award:contoh.svg?do=expand:conferral:kab')).toContain('Kabupaten');
    expect(await svg('/hubungan.svg?from=regency:bogor&to=award:contoh')).toContain('Kabupaten Bogor');
  });

  it('are shown so in sentences', async () => {
    expect(
      await data(
        '{ paths(from: "regency:bogor", to: "award:contoh", first: 1) { paths { id: sentence(language: ID) en: sentence(language: EN) } } }',
      ),
    ).toEqual({
      paths: {
        paths: [{ id: expect.stringContaining('Kabupaten Bogor'), en: expect.stringContaining('Bogor Regency') }],
      },
    });
  });

  it('are both offered where their name is typed, and one is taken where its kind is said', async () => {
    expect((await read('/hubungan?fromText=Bogor&toText=Anugerah+Contoh')).text).toMatch(
      /Kabupaten Bogor.*Kota Bogor|Kota Bogor.*Kabupaten Bogor/s,
    );
    expect((await read('/hubungan?fromText=Pemkab+Bogor&toText=Anugerah+Contoh')).text).toContain(
      'Hubungan Kabupaten Bogor dan Anugerah Contoh',
    );
  });

  it('are offered for a name with one letter wrong', async () => {
    for (const address of [
      '/cari?q=Kabupaten+Bogro',
      '/linimasa?q=Bogro',
      '/hubungan?fromText=Bogro&toText=Anugerah+Contoh',
    ]) {
      const { text, links } = await read(address);
      expect(text).toContain('Mungkin maksud Anda: Kabupaten Bogor');
      expect(links.join()).toContain('regency:bogor');
    }
    expect((await read('/en/search?q=Bogro')).text).toContain('Did you mean: Bogor Regency');
    const { search } = (await data('{ search(text: "Anugerah Cotnoh") { totalCount suggestions { id } } }')) as {
      search: unknown;
    };
    expect(search).toEqual({ totalCount: 0, suggestions: [{ id: 'award:contoh' }] });
  });
});
