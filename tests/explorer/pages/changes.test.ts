import { describe, expect, it } from 'vitest';
import { bundledApp } from '../../server/bundled-app.ts';
import { pageReader } from '../page-reader.ts';

const bundled = bundledApp();
const { read, readCsv } = pageReader(bundled.app);
const between = 'since=2023-05-01&until=2024-09-30';

describe('what became known', () => {
  it('tells what is new, confirmed and changed, under the article where one could first read it', async () => {
    const { text, links } = await read(`/perubahan?${between}&rows=100`);
    expect(text).toContain('Apa yang baru diketahui dari 1 Mei 2023 sampai 30 September 2024');
    expect(text).toContain('AKTUALITAS.ID; dapat dibaca sejak 12 September 2024');
    expect(text).toContain('baru diketahui Paritrana Award 2024: Jambi dalam edisi Paritrana Award 2024');
    expect(text).toContain('dikuatkan Gubernur Jambi jabatan di Provinsi Jambi Sumber independen: dulu 1, sekarang 2');
    expect(links).toContain('/source:aktualitas-2024-09-12');
  });

  it('shows beside each other what was known before and what is known now', async () => {
    const { text } = await read(`/perubahan?${between}&about=office:gubernur-jambi`);
    expect(text).toContain(
      'berubah Al Haris menjabat Gubernur Jambi Hari yang disebut sumber: dulu 13 April 2023, sekarang 13 April 2023; 12 September 2024 Sumber independen: dulu 1, sekarang 2',
    );
  });

  it('opens the evidence of each claim', async () => {
    const { html } = await read(`/en/changes?${between}&about=office:gubernur-jambi`);
    expect(html.match(/class="mark-note/g)?.length).toBe(html.match(/class="change-kind/g)?.length);
    expect(html).toContain('Gubernur Jambi, Al Haris');
  });

  it('begins before the newest source unless told, says so, and leaves no reader with nothing', async () => {
    const { text } = await read('/perubahan');
    expect(text).toContain('Tanpa tanggal, halaman ini mulai 30 hari sebelum sumber terbaru terbit');
    expect(text).toContain('dari 13 Agustus 2024');
    expect(text).toContain('Gubernur Jambi Al Haris Kembali Raih Penghargaan');
  });

  it('shows the days in its form that the address gives', async () => {
    const { html } = await read(`/perubahan?${between}`);
    expect(html).toContain('name="since" value="2023-05-01"');
    expect(html).toContain('name="until" value="2024-09-30"');
  });

  it('opens in the playground with its own question, not with the one that found where to begin', async () => {
    const { links } = await read('/perubahan');
    expect(links.find((link) => link.startsWith('/graphql?'))).toContain('operationName=ChangesPage');
  });

  it('narrows to names, each to be taken away', async () => {
    const { text, links } = await read(`/perubahan?${between}&about=person:al-haris`);
    expect(text).toContain('× Hanya tentang Al Haris');
    expect(text).not.toContain('Nusa Tenggara Barat');
    expect(links).toContain(`/perubahan?${between}`);
  });

  it('says when nothing became known, and what to try', async () => {
    expect((await read('/perubahan?since=2025-06-01')).text).toContain(
      'Tidak ada yang baru diketahui dalam rentang ini',
    );
  });

  it('has no clocks: it has two moments of its own', async () => {
    expect((await read('/perubahan')).html).not.toContain('name="knownAt"');
  });

  it('writes all changes into the CSV, with the words of the new passages', async () => {
    const { rows } = await readCsv(`/perubahan.csv?${between}&rows=5`);
    expect(rows).toHaveLength(42);
    expect(rows.find(({ kind }) => kind === 'CHANGED')).toMatchObject({
      differs: 'qualifiers; independentSources',
      subject: 'person:al-haris',
      source: 'source:aktualitas-2024-09-12',
      exact: 'Gubernur Jambi, Al Haris; Gubernur Jambi Al Haris',
    });
  });

  it.each([
    ['since=kemarin', 'tanggal yang ada, misalnya 30 April 2023'],
    ['about=jambi', 'id berbentuk jenis:nama'],
    ['since=2025-02&until=2024', 'Pertanyaan ini tidak dapat dijawab'],
  ])('refuses %s and says why', async (query, why) => {
    expect((await read(`/perubahan?${query}`, 400)).text).toContain(why);
  });
});
