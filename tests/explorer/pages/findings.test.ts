import { describe, expect, it } from 'vitest';
import { bundledApp } from '../../server/bundled-app.ts';
import { pageReader } from '../page-reader.ts';

const { app, reported } = bundledApp();
const { read, readCsv, status } = pageReader(app);

describe('the contradictions', () => {
  it('stand with both sides, and with what the rule is called', async () => {
    const { text } = await read('/pertentangan?rule=HOLDER_OR_BODY');
    expect(text).toContain('penerimanya belum jelas: Al Haris, atau Provinsi Jambi tempat ia menjabat');
    expect(text).toContain('AKTUALITAS.ID, antara 12 September 2024 dan 19 April 2025');
    expect(text).toContain('Al Haris Al Haris, kembali menorehkan prestasi');
    expect(text).toContain('Provinsi Jambi Provinsi Jambi meraih predikat');
    expect(text).not.toContain('kemenangan disebut');
  });

  it('can be had one by one, by the id that its link has', async () => {
    const { link } = await read('/en/contradictions?rule=HOLDER_OR_BODY');
    const one = link('who received it is not settled: Al Haris, or Jambi Province, where that person holds office');
    const { text } = await read(one);
    expect(text).toContain('who received it is not settled');
    expect(text).not.toContain('earlier win');
  });

  it('say when none fits, and what is allowed where a word is none', async () => {
    expect((await read('/pertentangan?rule=TWO_VALUES')).text).toContain('Tidak ada keterangan berbeda yang cocok');
    const { text } = await read('/pertentangan?rule=APA&state=SUDAH', 400);
    expect(text).toContain('TWO_VALUES');
    expect(text).toContain('NOT_A_CONFLICT');
  });

  it('have all in the CSV', async () => {
    const { rows } = await readCsv('/pertentangan.csv');
    expect(rows.map(({ rule }) => rule).sort()).toEqual(['HOLDER_OR_BODY', 'WIN_AND_NOMINATION']);
  });
});

describe('the gaps', () => {
  it('say about whom something is missing, and what', async () => {
    const { text } = await read('/celah?rule=CONFERRAL_WITHOUT_PRESENTER&about=conferral:paritrana-2022-jambi-tebo');
    expect(text).toContain('Tebo: tidak ada sumber yang menyebut siapa yang menyerahkan penghargaan');
  });

  it('are counted where they are about one thing, and not where that would mean to work out all there are', async () => {
    const about = await read('/celah?about=conferral:paritrana-2022-jambi-tebo');
    expect(about.text).toMatch(/\d+ temuan/);
    expect(about.text).toMatch(/CSV \(\d+ baris\)/);
    const all = await read('/celah');
    expect(all.text).not.toMatch(/\d+ temuan/);
    expect(all.link('CSV')).toBe('/celah.csv');
  });

  it('have all in the CSV, page after page', async () => {
    const { rows } = await readCsv('/celah.csv');
    expect(rows.length).toBeGreaterThan(100);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('go on behind the last of a page', async () => {
    const first = await read('/celah?rows=5');
    const second = await read(first.link('Berikutnya'));
    const ids = (html: string) => [...html.matchAll(/<li id="(gap:[^"]+)"/g)].map(([, id]) => id);
    expect(ids(first.html)).toHaveLength(5);
    expect(ids(second.html).filter((id) => ids(first.html).includes(id))).toEqual([]);
    expect(second.link('Kembali ke awal')).toBe('/celah?rows=5');
  });
});

describe('the sources', () => {
  it('are found by a part of the title, by the day, and by who publishes', async () => {
    const title = 'Gubernur Jambi Al Haris Kembali Raih Penghargaan Paritrana Award 2024';
    expect((await read('/sumber?q=Kembali%20Raih')).text).toContain(title);
    expect((await read('/sumber?to=2023')).text).not.toContain(title);
    expect((await read('/en/sources?from=2030')).text).toContain('No article fits this filter');
    expect(await status('/sumber?from=2023-02-30')).toBe(400);
  });

  it('lead to what an article bears out, and to its citation', async () => {
    const { text, html } = await read('/source:pers-kerinci-2023-04-13');
    expect(text).toContain('Terbit 13 April 2023 pukul 22.39');
    expect(text).toContain('@');
    expect(html).toContain('popovertarget="bukti-1"');
  });

  it('are not there before they came out', async () => {
    expect(await status('/source:aktualitas-2024-09-12?knownAt=2024-01-01')).toBe(404);
  });
});

describe('the search', () => {
  it('finds names, of all kinds or of one', async () => {
    expect((await read('/cari?q=al%20haris')).links).toContain('/person:al-haris');
    const { links } = await read('/cari?q=jambi&kind=PROVINCE');
    expect(links).toContain('/province:jambi');
    expect(links).not.toContain('/regency:kota-jambi');
  });

  it('says when nobody is called so, and what to try', async () => {
    expect((await read('/en/search?q=tidakada')).text).toContain('No name fits “tidakada”');
  });
});

describe('the home page', () => {
  it('has the newest articles first', async () => {
    const { links } = await read('/');
    const sources = links.filter((link) => link.startsWith('/source:'));
    expect(sources).toEqual(['/source:aktualitas-2024-09-12', '/source:pers-kerinci-2023-04-13']);
  });
});

describe('a claim', () => {
  it('stands with every passage, and with what each word of its standing means', async () => {
    const { text, links } = await read('/claim:ac1854433d6cf3b3523246d0');
    expect(text).toContain('Paritrana Award 2024: Jambi diterima oleh Al Haris');
    expect(links).toContain('/tentang#standing-UNCONTESTED');
  });
});

describe('what the data is', () => {
  it('says that to be listed is no offence, what each label means, and what the licence is', async () => {
    const { text, html } = await read('/en/about');
    expect(text).toContain('Being listed does not mean wrongdoing');
    expect(text).toContain('CC BY 4.0');
    expect(html).toContain('id="modality-QUOTED"');
    expect(text).toContain('Whoever keeps this site has given no address for reports');
  });

  it('broke nothing', () => expect(reported).toEqual([]));
});
