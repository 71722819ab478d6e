import { describe, expect, it } from 'vitest';
import { bundledApp } from '../../server/bundled-app.ts';
import { pageReader } from '../page-reader.ts';

const { app } = bundledApp();
const { ask, read } = pageReader(app);

describe('a date that was typed', () => {
  it.each(['1 Mei 2023', 'Mei 2023', '1/5/2023'])('is taken as a clock: %s', async (typed) => {
    const { html, text } = await read(`/person:al-haris?asOf=${encodeURIComponent(typed)}`);
    const plain = typed.startsWith('1') ? '2023-05-01' : '2023-05';
    expect(text).toContain(`keadaan per ${typed.startsWith('1') ? '1 Mei 2023' : 'Mei 2023'} Hapus`);
    // What leads on from here has the date as addresses have it.
    expect(html).toContain(`rel="canonical" href="http://localhost/person:al-haris?asOf=${plain}"`);
    expect(html).not.toContain('asOf=1+Mei');
  });

  it('leads to the address that has it plain, with all else as it was', async () => {
    const response = await ask('/penghargaan?level=NATIONAL&asOf=&knownAt=1+Mei+2023');
    expect([response.status, response.headers.get('location')]).toEqual([
      302,
      '/penghargaan?level=NATIONAL&knownAt=2023-05-01',
    ]);
    expect((await ask('/penghargaan.csv?knownAt=1+Mei+2023')).status).toBe(200);
  });

  it('is taken by every field for a date', async () => {
    const { text: changes } = await read('/perubahan?since=1+Mei+2023&until=30/9/2024');
    expect(changes).toContain('dari 1 Mei 2023 sampai 30 September 2024');
    const { text: sources } = await read('/sumber?from=1+Mei+2023');
    expect(sources).toContain('AKTUALITAS');
    expect(sources).not.toContain('Kerinci');
  });

  it('is refused beside its field, with the form as it was filled in', async () => {
    const { html, text } = await read('/penghargaan?asOf=31+April+2023&knownAt=2024&level=NATIONAL', 400);
    expect(text).toContain('tahun, bulan, atau tanggal yang ada, misalnya 2022, April 2022');
    expect(html).toMatch(/name="asOf" value="31 April 2023"[^>]*aria-invalid="true"[^>]*aria-describedby="([^"]+)"/);
    expect(html).toContain('name="knownAt" value="2024"');
    expect(html).toContain('<input type="hidden" name="level" value="NATIONAL"/>');
    expect(html).toContain('<form action="/penghargaan" method="get"');
  });

  it('lists all that cannot be read, each beside its field', async () => {
    const { html } = await read('/en/awards?year=abc&asOf=soon&q=jambi', 400);
    expect(html.match(/aria-invalid="true"/g)).toHaveLength(2);
    expect(html).toContain('<input type="hidden" name="q" value="jambi"/>');
    expect(html).toMatch(/name="year" value="abc"/);
  });

  it('shows no band where no clock is set, and takes it away by a link', async () => {
    expect(await (await ask('/penghargaan')).text()).not.toContain('clock-band');
    // Within another page it says so, and leads nowhere.
    expect((await read('/embed/penghargaan?asOf=2023')).text).toContain('keadaan per 2023');
    const { link } = await read('/penghargaan?asOf=2023&level=NATIONAL');
    expect(link('Hapus')).toBe('/penghargaan?level=NATIONAL');
  });
});
