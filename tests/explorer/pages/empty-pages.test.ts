import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../../src/explorer/core/language.ts';
import { bundledApp } from '../../server/bundled-app.ts';
import { pageReader } from '../page-reader.ts';
import { samplePages } from '../sample-pages.ts';
import { smallApp } from '../small-app.ts';

const { read } = pageReader(bundledApp().app);

/** What no page may say where nothing was chosen and nothing is there. */
const untrue: Readonly<Record<Language, RegExp>> = {
  id: /CSV \(0 baris\)|pada (?:tanggal|waktu) yang dipilih/i,
  en: /CSV \(0 rows\)|at the (?:date|time) chosen|at the chosen/i,
};

describe('a region that no article names', () => {
  it('says so, that this means nothing, and where its province is', async () => {
    const { html, text, links } = await read('/regency:kota-ambon');
    expect(html).toContain('<meta name="description" content="Belum ada keterangan tentang Kota Ambon');
    expect(text).toContain('Belum ada artikel yang dibaca Jejak yang menyebut Kota Ambon.');
    expect(text).toContain('Itu tidak berarti daerah ini tidak pernah menerima penghargaan');
    expect(links).toContain('/province:maluku');
    expect(text).not.toMatch(untrue.id);
    expect((await read('/en/regency:kota-ambon')).text).toContain('That does not mean that it never received an award');
  });

  it('says under a clock that it is the date, and leads out of it', async () => {
    const { text, links } = await read('/regency:tebo?knownAt=2001');
    expect(text).toContain('Pada tanggal yang dipilih tidak ada keterangan tentangnya.');
    expect(links).toContain('/regency:tebo');
    expect(text).not.toContain('Belum ada artikel yang dibaca Jejak yang menyebut');
  });

  it.each(['conferral:paritrana-2024-nasional-jambi', 'event:paritrana-2022-jambi-ceremony'])(
    'blames the date and no source for what %s lacks under a clock',
    async (id) => {
      const { text } = await read(`/${id}?asOf=2001`);
      expect(text).toContain('Pada tanggal yang dipilih tidak ada keterangan tentangnya.');
      expect(text).not.toMatch(/tidak disebut satu sumber pun|tidak diberitakan/);
    },
  );

  it('says of what a lead lacks under a clock that it is of that date', async () => {
    expect((await read('/province:jambi?asOf=2001')).text).toContain('Per tanggal yang dipilih: Tidak ada artikel');
    expect((await read('/en/edition:paritrana-2022-jambi?asOf=2001')).text).toContain('At the date chosen: Paritrana');
  });
});

describe('findings that are none', () => {
  it('tell a filter from a date', async () => {
    expect((await read('/pertentangan?knownAt=2001')).text).toContain('Pada tanggal yang dipilih tidak ada keterangan');
    expect((await read('/en/contradictions?rule=TWO_VALUES')).text).toContain('No difference fits this filter.');
  });

  it('name what they are narrowed down to, not its id', async () => {
    const { text } = await read('/pertentangan?about=person:al-haris');
    expect(text).toMatch(/Hanya tentang Al Haris \( ?lihat semuanya ?\)/);
    expect((await read('/en/gaps?about=province:jambi')).text).toMatch(/Only about Jambi Province \( ?see all ?\)/);
  });
});

describe('the home page', () => {
  it('begins with what was read and what that says was conferred', async () => {
    const { text, links } = await read('/');
    expect(text).toContain('Yang sudah dibaca 2 artikel 12 penghargaan dianugerahkan 2 lainnya hanya disebut');
    expect(text).not.toMatch(/kabupaten\/kota|552/);
    expect(links).toContain('/company:bank-jambi');
    expect((await read('/en')).text).toContain('2 articles 12 awards conferred 2 others only mentioned');
  });

  it('is led to without a clock, which it could not obey', async () => {
    const { links } = await read('/person:al-haris?asOf=2024');
    expect(links).toContain('/');
    expect(links).toContain('/province:jambi?asOf=2024');
    expect(links.filter((link) => /^\/(tentang|perubahan)\?.*asOf/.test(link))).toEqual([]);
  });
});

describe('the words of a newspaper', () => {
  it.each([
    '/',
    '/person:al-haris',
    '/province:jambi',
    '/organisation:kemnaker',
    '/pertentangan',
    '/celah',
    '/claim:ac1854433d6cf3b3523246d0',
  ])('stand on %s, and none of a court or an insurer', async (path) => {
    const { html } = await read(path);
    // What articles and dossiers say is theirs.
    const said = html
      .replace(/<(script|style|blockquote|q|pre|code)\b.*?<\/\1>/gs, '')
      .replace(/klaim yang dibayarkan/g, '');
    const [, ours = ''] = said.split('<main');
    expect(ours.replace(/<[^>]*>/g, ' ')).not.toMatch(/klaim|pertentangan|linimasa|asal yang mandiri|tetangga|celah/i);
  });
});

describe('no data at all', () => {
  const app = smallApp(async () => {});
  const empty = pageReader(app);
  const pages = samplePages.filter(
    ({ name, address }) => !['entity', 'claim', 'source', 'network'].includes(name) && !address.includes('person:'),
  );

  it.each(languages)('leaves every page whole in %s, and says of none what is not so', async (language) => {
    for (const { address } of pages.filter((page) => page.language === language)) {
      const { text, html } = await empty.read(address);
      expect([address, /<h1>[^<]+<\/h1>/.test(html)]).toEqual([address, true]);
      if (!address.includes('asOf')) expect([address, untrue[language].exec(text)?.[0]]).toEqual([address, undefined]);
    }
  });

  it('is told of on the home page', async () => {
    expect((await empty.read('/')).text).toContain('Belum ada artikel yang dibaca.');
    expect((await empty.read('/en')).text).toContain('No article has been read yet.');
    expect((await empty.read('/pertentangan')).text).toContain('Belum ada keterangan yang berbeda dalam artikel');
  });
});
