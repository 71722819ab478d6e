import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bundledApp } from '../server/bundled-app.ts';
import { pageReader } from './page-reader.ts';

const { app, reads } = bundledApp();
const { ask } = pageReader(app);
const kB = 1_000;

describe('what a page weighs, compressed', () => {
  it.each([
    ['/province:jambi', 100],
    ['/award:paritrana', 100],
    ['/penghargaan?rows=100', 100],
    ['/', 20],
  ])('%s is at most %d kB of HTML', async (path, most) => {
    const html = await (await ask(path)).text();
    expect(gzipSync(html).length).toBeLessThan(most * kB);
  });

  it('styles are at most 15 kB, scripts 25 kB', () => {
    const bytes = (ending: string) =>
      readdirSync('dist/assets')
        .filter((name) => name.startsWith('explorer-') && name.endsWith(ending))
        .reduce((sum, name) => sum + gzipSync(readFileSync(`dist/assets/${name}`)).length, 0);
    expect(bytes('.css')).toBeGreaterThan(1 * kB);
    expect(bytes('.css')).toBeLessThan(15 * kB);
    expect(bytes('.js')).toBeGreaterThan(1 * kB);
    expect(bytes('.js')).toBeLessThan(25 * kB);
  });

  it('goes out compressed to who takes it', async () => {
    const headers = { accept: 'text/html', 'accept-encoding': 'gzip' };
    const response = await app().request('/province:jambi', { headers });
    expect(response.headers.get('content-encoding')).toBe('gzip');
  });
});

describe('what a page asks of the database', () => {
  it.each([
    ['/', 12],
    ['/penghargaan', 26],
    ['/province:jambi', 41],
  ])('%s takes at most %d reads', async (path, most) => {
    await ask(path);
    expect(reads().length).toBeGreaterThan(0);
    expect(reads().length).toBeLessThanOrEqual(most);
  });
});
