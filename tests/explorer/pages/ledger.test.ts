import { describe, expect, it } from 'vitest';
import { bundledApp } from '../../server/bundled-app.ts';
import { pageReader } from '../page-reader.ts';

const bundled = bundledApp();
const { read, readCsv, status } = pageReader(bundled.app);

describe('the ledger', () => {
  it('says of each conferral who gave, what, to whom, when and how far it came', async () => {
    const { text } = await read('/penghargaan?year=2024&recipient=province:jambi');
    expect(text).toContain('diserahkan oleh Ma’ruf Amin');
    expect(text).toContain('Provinsi Terbaik Inovasi Zona Sumatera');
    expect(text).toContain('Al Haris');
    expect(text).toContain('12 September 2024');
    expect(text).toContain('dianugerahkan');
  });

  it('opens the evidence of all that stands in a row by one mark', async () => {
    const { html } = await read('/penghargaan?year=2024&recipient=province:jambi');
    expect(html.match(/class="mark-note/g)).toHaveLength(1);
    // One edition, one who handed it over, two recipients, one status.
    expect(new Set(html.match(/href="\/claim:[0-9a-f]+"/g)).size).toBe(5);
    expect(html).toContain('diserahkan langsung oleh Wakil Presiden RI');
  });

  it('says that no source names the giver, and leaves no blank', async () => {
    const { text } = await read('/penghargaan?recipient=regency:tebo');
    expect(text).toContain('Tidak ada sumber yang menyebut pemberinya');
  });

  it('does not let a nomination pass for an award received', async () => {
    const { text } = await read('/penghargaan?status=NOMINATED');
    expect(text).toContain('calon penerima: Provinsi Jambi');
    expect(text).toContain('masuk nominasi');
    expect(text).toContain('bukan penghargaan yang diterima');
    expect(text).not.toContain('Tidak ada sumber yang menyebut pemberinya');
  });

  it('does not let a mention in passing pass for an award received', async () => {
    const { text } = await read('/en/awards?status=CLAIMED');
    expect(text).toContain('said to have received it: Al Haris');
    expect(text).toContain('do not count it as an award received');
  });

  it('says of a printed number that it need not be a rank', async () => {
    const { text } = await read('/penghargaan?recipient=regency:tebo');
    expect(text).toContain('nomor 3 di berita, belum tentu peringkat');
  });

  it('counts what was conferred only, and tells how many rows are something else', async () => {
    const { html, text, links } = await read('/penghargaan');
    expect(text).toContain('12 dianugerahkan, 1 disebut pernah diterima, 1 masuk nominasi');
    expect(links).toContain('/penghargaan?status=CONFERRED&year=2022');
    expect(html).toContain('<title>2022, dianugerahkan: 8</title>');
    expect(html).toContain('<title>2022, finalis, masuk nominasi, atau diusulkan: 1</title>');
  });

  it('leads from a bar to as many rows as the bar counts', async () => {
    const { text } = await read('/penghargaan?status=CONFERRED&year=2022');
    expect(text).toContain('8 baris');
  });

  it('tells of each other value how many rows would remain', async () => {
    const { text, links } = await read('/penghargaan?year=2022');
    expect(links).toContain('/penghargaan?year=2022&province=province:jambi');
    expect(text).toContain('Jambi 4');
    expect((await read('/penghargaan?year=2022&province=province:jambi')).text).toContain('4 baris');
  });

  it('offers to take each filter away by itself, the others kept', async () => {
    const { text, links } = await read('/penghargaan?recipient=province:jambi&status=CONFERRED&asOf=2025');
    expect(text).toContain('× Penerima: Provinsi Jambi');
    expect(text).toContain('× Status: dianugerahkan');
    expect(links).toContain('/penghargaan?status=CONFERRED&asOf=2025');
    expect(links).toContain('/penghargaan?recipient=province:jambi&asOf=2025');
  });

  it('says when nothing fits, and what to loosen', async () => {
    const { text } = await read('/penghargaan?status=REVOKED');
    expect(text).toContain('Tidak ada baris yang cocok dengan semua penyaring ini. Hapus salah satunya');
    expect(text).not.toContain('CSV');
  });

  it('knows only what could be known then', async () => {
    const { text } = await read('/penghargaan?knownAt=2023-04-30');
    expect(text).not.toContain('Paritrana Award 2024');
  });

  it('finds the giver in either role', async () => {
    const { text } = await read('/penghargaan?giver=person:maruf-amin');
    expect(text).toContain('1 baris');
    expect(text).toContain('× Pemberi: Ma’ruf Amin');
  });

  it.each([
    ['sort=year&order=asc', 2022],
    ['sort=year&order=desc', 2024],
  ])('sorts with %s', async (query, first) => {
    const { rows } = await readCsv(`/penghargaan.csv?${query}`);
    expect(rows[0]?.['labelYear']).toBe(String(first));
  });

  it('puts the number of rows on the way to the CSV, which has them all, however few a page shows', async () => {
    const { text, links } = await read('/penghargaan?rows=3');
    expect(text).toContain('CSV (14 baris)');
    expect(new Set(links.filter((link) => link.includes('after=') && link.includes('rows=3'))).size).toBe(1);
    const { rows } = await readCsv('/penghargaan.csv?rows=3');
    expect(new Set(rows.map(({ conferral }) => conferral)).size).toBe(14);
  });

  it('writes ids beside names in the CSV, and the words of the API', async () => {
    const { rows } = await readCsv('/penghargaan.csv?recipient=province:jambi&year=2024');
    expect(rows).toEqual([
      expect.objectContaining({
        status: 'CONFERRED',
        date: '2024-09-12',
        presenters: 'person:maruf-amin',
        recipients: 'person:al-haris; province:jambi',
        recipientNames: 'Al Haris; Provinsi Jambi',
        recipientKinds: 'PERSON; PROVINCE',
        recipientsOnBehalfOf: '',
      }),
    ]);
  });

  it('tells search engines where the table is', async () => {
    const { jsonLd } = await read('/en/awards?year=2024');
    expect(jsonLd).toMatchObject({
      mainEntity: {
        '@type': 'Dataset',
        distribution: [
          { contentUrl: 'http://localhost/en/awards.csv?year=2024' },
          { encodingFormat: 'application/json' },
        ],
      },
      hasPart: { numberOfItems: 4 },
    });
  });

  it.each([
    ['year=dua', 'year', 'bilangan bulat dari 1900 sampai 2100'],
    ['status=menang', 'status', 'salah satu dari: PROPOSED'],
    ['kind=AWARD', 'kind', 'salah satu dari: PERSON'],
    ['sort=nama', 'sort', 'salah satu dari: edition, date, year, award, rank, status'],
    ['giver=siapa', 'giver', 'id berbentuk jenis:nama'],
  ])('refuses %s and says what is allowed', async (query, name, rule) => {
    const { text } = await read(`/penghargaan?${query}`, 400);
    expect(text).toContain(name);
    expect(text).toContain(rule);
  });

  it('goes by the id of an entity that is not known', async () => {
    expect((await read('/penghargaan?recipient=person:tidak-ada')).text).toContain('× Penerima: person:tidak-ada');
    expect(await status('/penghargaan.json?recipient=person:tidak-ada')).toBe(200);
  });

  it('asks the store for all rows together', async () => {
    await read('/penghargaan?rows=2');
    const few = bundled.reads().length;
    await read('/penghargaan?rows=14');
    // What is asked together depends a little on time; a question for each of twelve rows more would be twelve.
    expect(bundled.reads().length - few).toBeLessThan(few + 12);
  });
});

describe('the name for which the ledger is asked', () => {
  it('minds no capitals', async () => {
    const { text } = await read('/penghargaan?q=PARITRANA+award+2024');
    expect(text).toContain('Baris 1–4 dari 4');
  });

  it('is one that was chosen: what is awarded, or who has any role', async () => {
    expect((await read('/penghargaan?about=person:maruf-amin')).text).toContain('Baris 1–1 dari 1');
    expect((await read('/penghargaan?about=edition:paritrana-2022-jambi')).text).toContain('Baris 1–8 dari 8');
    const { text, link } = await read('/penghargaan?about=award:paritrana&giver=person:maruf-amin');
    expect(text).toContain('Baris 1–1 dari 1');
    expect(link('× Nama: Paritrana Award')).toBe('/penghargaan?giver=person:maruf-amin');
  });

  it('is offered while one types', async () => {
    const { html } = await read('/en/awards');
    expect(html).toMatch(/<input name="q"[^>]*data-search="\/en\/search\.json"[^>]*data-id-field="about"/);
  });
});
