import { describe, expect, it } from 'vitest';
import { bundledApp } from '../../server/bundled-app.ts';
import { pageReader } from '../page-reader.ts';

const { app } = bundledApp();
const { ask, read, readCsv } = pageReader(app);

describe('the charts', () => {
  it('show each province as a tile that leads to its rows, and the same as a list', async () => {
    const { html, links } = await read('/grafik');
    expect(html).toContain('<title>Provinsi Jambi: 4</title>');
    expect(html.match(/<a class="tile"/g)).toHaveLength(38);
    expect(links.filter((link) => link === '/penghargaan?status=CONFERRED&province=province:jambi')).toHaveLength(2);
    const { rows } = await readCsv('/grafik.csv');
    expect(rows).toHaveLength(38);
    expect(rows[0]).toEqual({ province: 'province:jambi', provinceName: 'Provinsi Jambi', count: '4' });
  });

  it('tell apart by year what was given, what was nominated and what was only mentioned', async () => {
    const { html } = await read('/grafik?chart=years');
    expect(html).toContain('<title>2022, dianugerahkan: 8</title>');
    expect(html).toContain(
      '<title>2022, finalis, masuk nominasi, atau diusulkan: 1</title>'.replace(
        'diusulkan, masuk nominasi, atau finalis',
        'finalis, masuk nominasi, atau diusulkan',
      ),
    );
    expect(html).toContain('<title>tanpa tahun edisi, disebut pernah diterima: 1</title>');
    expect(html).toContain('href="/penghargaan?status=NOMINATED&amp;year=2022"');
  });

  it('lead from who handed over to who received, and say where no source names anybody', async () => {
    const { html, links } = await read('/en/charts?chart=flow');
    expect(html).toContain('<title>Ma’ruf Amin → Jambi Province: 1</title>');
    expect(html).toContain('named by no source');
    expect(links).toContain('/en/awards?status=CONFERRED&presenter=person:maruf-amin&recipient=province:jambi');
  });

  it('are narrowed as the ledger is, and obey the clocks', async () => {
    expect((await readCsv('/grafik.csv?chart=years&year=2024')).rows).toEqual([
      { year: '2024', status: 'CONFERRED', count: '4' },
    ]);
    const { html, text } = await read('/grafik?knownAt=2024-09-11&award=award:paritrana');
    expect(html).not.toContain('<title>Provinsi Bali: 1</title>');
    expect(html).toContain('&amp;knownAt=2024-09-11');
    expect(text).toContain('Penghargaan yang diterima, menurut provinsi: Paritrana Award');
  });

  it.each(['map', 'years', 'flow'])('are files that name the newspapers: %s', async (chart) => {
    const svg = await (await ask(`/grafik.svg?chart=${chart}`)).text();
    expect(svg).toMatch(/>Sumber: (AKTUALITAS\.ID dan PERS|PERS dan AKTUALITAS\.ID); diolah Jejak \(localhost\)</);
    expect(svg).toContain(`http://localhost/grafik?chart=${chart}`);
    expect(svg).not.toMatch(/href=|<script/);
  });

  it('say that there is nothing to draw', async () => {
    expect((await read('/grafik?chart=flow&year=1999')).text).toContain('Tidak ada yang dapat digambar.');
  });
});
