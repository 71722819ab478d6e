import { describe, expect, it } from 'vitest';
import { bundledApp } from '../../server/bundled-app.ts';
import { pageReader } from '../page-reader.ts';

const bundled = bundledApp();
const { read, readCsv, status } = pageReader(bundled.app);
const both = 'entities=person:al-haris&entities=province:jambi';

describe('the timeline', () => {
  it('stands under years, each date as precise as its source and with what it means', async () => {
    const { html, text } = await read(`/linimasa?${both}`);
    expect([...html.matchAll(/<h2 id="tahun-(\d+)"/g)].map(([, year]) => year)).toEqual(['2023', '2024']);
    // A year alone stays one.
    expect(text).toContain('2023 2023 Paritrana Award, kemenangan Al Haris');
    expect(text).toContain('disebut pada 13 April 2023 Al Haris menjabat Gubernur Jambi');
  });

  it('says how far a conferral had come, so that a mention is not taken for an award', async () => {
    const { text } = await read('/linimasa?entities=person:al-haris');
    expect(text).toMatch(/diterima oleh Al Haris \( ?disebut pernah diterima ?\)/);
    // Of a mention nothing took place that day; of what was conferred it did.
    expect(text).not.toMatch(/tanggal kejadian [\d\w ]+ Paritrana Award, kemenangan/);
    expect(text).toContain('tanggal kejadian 12 September 2024 Paritrana Award 2024');
    const { text: nominee } = await read('/en/timeline?entities=province:jambi');
    expect(nominee).not.toMatch(/took place [^.]{0,60}nominat/);
  });

  it('opens the evidence for what is said, and for its date', async () => {
    const { html } = await read('/linimasa?entities=person:al-haris&asOf=2023-04-13');
    expect(html).toContain('id="bukti-2"');
  });

  it('takes one name off and keeps the others', async () => {
    const { links, text } = await read(`/linimasa?${both}&knownAt=2025-01-01`);
    expect(text).toContain('Kronologi: Al Haris dan Provinsi Jambi');
    expect(links).toContain('/linimasa?entities=province:jambi&knownAt=2025-01-01');
    expect(links).toContain('/linimasa?entities=person:al-haris&knownAt=2025-01-01');
  });

  it('adds what a search finds to the names that are there', async () => {
    const { links, text } = await read('/en/timeline?entities=person:al-haris&q=jambi');
    expect(text).toContain('Names that fit “jambi”');
    expect(links).toContain('/en/timeline?entities=person:al-haris&entities=province:jambi');
  });

  it('explains itself where no name is given, and offers some', async () => {
    const { links, text } = await read('/linimasa');
    expect(text).toContain('Pilih satu nama atau lebih');
    expect(links).toContain('/linimasa?entities=person:al-haris');
    expect((await readCsv('/linimasa.csv')).rows).toEqual([]);
  });

  it('says when a search finds nothing', async () => {
    expect((await read('/linimasa?q=tidakada')).text).toContain('Tidak ada nama yang cocok dengan “tidakada”');
  });

  it('says when nothing is dated, and what to try', async () => {
    const { text } = await read('/linimasa?entities=person:al-haris&asOf=1999');
    expect(text).toContain('Tidak ada yang diberi tanggal tentang nama ini pada tanggal yang dipilih');
  });

  it('names an id that is not known as such', async () => {
    expect((await read('/linimasa?entities=person:tidak-ada')).text).toContain(
      'person:tidak-ada (id ini tidak dikenal)',
    );
  });

  it('is drawn in lanes above its list: what was given apart from what was only mentioned', async () => {
    const { html, text, links } = await read(`/linimasa?${both}`);
    expect(html).toMatch(/class="lane-shape tone-given"/);
    expect(html).toMatch(
      /<title>2023: [^<]*\(disebut pernah diterima\)<\/title><rect class="lane-shape tone-mentioned"/,
    );
    expect(html).toContain('<title>disebut pada 13 April 2023: Al Haris menjabat Gubernur Jambi</title>');
    expect(html).toContain('aria-describedby="kronologi-gambar"');
    expect(html.match(/id="kronologi-gambar"/g)).toHaveLength(1);
    expect(text).toContain('Daftar di bawah memuat hal yang sama');
    // However few rows the list shows, the picture is the same.
    const few = await read(`/linimasa?${both}&rows=1`);
    expect(few.html.match(/lane-shape/g)).toEqual(html.match(/lane-shape/g));
    expect(links).toContain('/person:al-haris');
    expect(links.some((link) => link.startsWith('/claim:'))).toBe(true);
  });

  it('draws nobody as a receiver who only spoke or handed over', async () => {
    const { html } = await read('/linimasa?entities=person:maruf-amin');
    expect(html).not.toContain('lane-shape tone-');
  });

  it('draws what is only mentioned of an award as that, and what is doubted pale', async () => {
    const { html, text } = await read('/linimasa?entities=award:paritrana');
    expect(html).toMatch(/\(disebut pernah diterima\)<\/title><rect class="lane-shape tone-mentioned"/);
    expect(html).toMatch(/\(belum pasti\)[^<]*<\/title><rect class="lane-shape lane-event is-pale"/);
    expect(text).toContain('Tanda yang pucat: belum pasti');
  });

  it('is a file that names the newspapers, and leads nowhere', async () => {
    const answer = await bundled.app().request(`/linimasa.svg?${both}&rows=2`);
    const svg = await answer.text();
    expect(answer.status).toBe(200);
    expect(svg).toMatch(/>Sumber: [^<]*AKTUALITAS\.ID[^<]*; diolah Jejak \(localhost\)</);
    expect(svg).toContain('http://localhost/linimasa?entities=person:al-haris');
    expect(svg).not.toMatch(/href=|<script/);
    expect(await status('/linimasa.svg')).toBe(404);
    expect(await status('/linimasa.svg?entities=person:al-haris&asOf=1999')).toBe(404);
  });

  it('goes on where its page ends, and the CSV has all of it', async () => {
    const { links } = await read(`/linimasa?${both}&rows=3`);
    expect(links.filter((link) => link.includes('after='))).toHaveLength(1);
    const { rows } = await readCsv(`/linimasa.csv?${both}&rows=3`);
    expect(rows).toHaveLength(8);
    expect(rows[0]).toMatchObject({ date: '2023', boundary: 'HAPPENED', status: 'CLAIMED', object: 'person:al-haris' });
  });

  it('refuses what is no id, and more names than it holds', async () => {
    expect((await read('/linimasa?entities=jambi', 400)).text).toContain('id berbentuk jenis:nama');
    const many = Array.from({ length: 21 }, (_, index) => `person:p-${index}`).join(',');
    expect((await read(`/linimasa?entities=${many}`, 400)).text).toContain('paling banyak 20');
    expect(await status('/linimasa?asOf=20xx')).toBe(400);
  });
});
