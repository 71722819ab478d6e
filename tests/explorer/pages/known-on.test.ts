import { describe, expect, it } from 'vitest';
import { bundledApp } from '../../server/bundled-app.ts';
import { pageReader } from '../page-reader.ts';

const { app } = bundledApp();
const { ask, read, readCsv, status } = pageReader(app);
const rows = async (path: string): Promise<number> => (await readCsv(path)).rows.length;

describe('a day as the second clock of a page', () => {
  it('leaves out of the ledger and its file what an article of the next day says', async () => {
    expect(await rows('/penghargaan.csv?knownAt=2024-09-11&year=2024')).toBe(0);
    expect(await rows('/penghargaan.csv?knownAt=2024-09-12&year=2024')).toBe(4);
    expect((await read('/penghargaan?knownAt=2024-09-11&year=2024')).text).not.toContain('Sulawesi Tengah');
  });

  it.each([
    ['/person:maruf-amin', '/en/person:maruf-amin'],
    ['/source:aktualitas-2024-09-12', '/jaringan/person:maruf-amin'],
  ])('knows %s and %s from the day of their article on, and not a day before', async (...paths) => {
    for (const path of paths) {
      expect(await status(`${path}?knownAt=2024-09-11`)).toBe(404);
      expect(await status(`${path}?knownAt=2024-09-12`)).toBe(200);
    }
  });

  it('is cited and drawn as the day that was asked for, and never as an hour', async () => {
    const page = await (await ask('/penghargaan?knownAt=2024-09-11')).text();
    expect(page).toContain('Menurut apa yang dapat diketahui pada 11 September 2024.');
    expect(page).not.toMatch(/diketahui pada 11 September 2024 pukul/);
    expect(await (await ask('/jaringan/person:al-haris.svg?knownAt=2024-09-12')).text()).toContain(
      'diketahui per 12 September 2024',
    );
  });

  it('is shown of an article that prints no hour as that article prints it, on pages and in files', async () => {
    const between = 'since=2024-09-12&until=2024-09-12';
    expect((await read(`/perubahan?${between}`)).text).toContain('dapat dibaca sejak 12 September 2024');
    const { rows: changed } = await readCsv(`/perubahan.csv?${between}`);
    expect(new Set(changed.map(({ on }) => on))).toEqual(new Set(['2024-09-12']));
    expect(await rows('/perubahan.csv?since=2024-09-11&until=2024-09-11')).toBe(0);
    const { text } = await read(`/${changed[0]?.['claim'] ?? ''}`);
    expect(text).toContain('Dapat diketahui sejak 12 September 2024');
    expect(text).not.toContain('22.00 WIB');
  });
});
