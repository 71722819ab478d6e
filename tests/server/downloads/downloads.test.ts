import { createHash } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { ingest } from '../../../src/ingest/ingest.ts';
import { type ExportFormat, type ExportFormatName, exportFormats } from '../../../src/interchange/formats.ts';
import { type App, makeApp } from '../../../src/server/app.ts';
import { readStaticFiles } from '../../../src/server/static-files.ts';
import type { Store } from '../../../src/store/store.ts';
import { newsroom } from '../../ingest/newsroom.ts';
import { describeEmbedded } from '../../setup/engines.ts';

const paper = {
  a: { entities: { 'event:e': 'Acara' }, claims: [['event:e OCCURRED', 'Acara', 'date: 2024']] },
} as const;

describeEmbedded('/unduh', (engine) => {
  let store: Store;
  let app: App;
  let version: string;
  const bugs: unknown[] = [];
  beforeAll(async () => {
    store = await engine.openBundled();
    const logError = (error: unknown): void => void bugs.push(error);
    app = makeApp(store, { assets: readStaticFiles('dist/assets'), site: 'https://jejak.example', logError });
    const asked = await app.request('/graphql?query={dataset{version}}');
    version = ((await asked.json()) as { data: { dataset: { version: string } } }).data.dataset.version;
  });
  const path = (name: ExportFormatName): string => `/unduh/jejak-${version}.${exportFormats[name].ending}`;

  it('links to every file of the current version, and each of them is there with its checksum', async () => {
    for (const page of ['/unduh', '/en/downloads']) {
      const html = await (await app.request(page)).text();
      for (const name of Object.keys(exportFormats) as ExportFormatName[]) {
        const file = path(name).replace('/unduh', page);
        expect(html).toContain(`href="${file}"`);
        const response = await app.request(file);
        expect(response.status).toBe(200);
        const bytes = Buffer.from(await response.arrayBuffer());
        expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${file.split('/').at(-1)}"`);
        const sum = await (await app.request(`${file}.sha256`)).text();
        expect(sum).toBe(`${createHash('sha256').update(bytes).digest('hex')}  ${file.split('/').at(-1)}\n`);
      }
    }
  });

  it('makes nothing anew for whoever has it, and nothing at all for HEAD', async () => {
    const tag = (await app.request(path('ftm'), { method: 'HEAD' })).headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/);
    const again = await app.request(path('ftm'), { headers: { 'if-none-match': tag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const other = await app.request(`${path('ftm')}?asOf=2023`, { headers: { 'if-none-match': tag } });
    expect(other.status).toBe(200);
    await other.body?.cancel();
  });

  it('compresses whatever is text, and nothing that is compressed already', async () => {
    for (const name of Object.keys(exportFormats) as ExportFormatName[]) {
      const response = await app.request(path(name), { headers: { 'accept-encoding': 'gzip' } });
      expect([name, response.headers.get('content-encoding')]).toEqual([
        name,
        (exportFormats[name] as ExportFormat).isBinary ? null : 'gzip',
      ]);
      await response.body?.cancel();
    }
  });

  it('takes a reader who leaves for no bug, whenever it is, and has room for the next one', async () => {
    for (let time = 0; time < 4; time += 1) {
      const reader = (await app.request(path('nquads'))).body?.getReader();
      if (time > 1) await reader?.read();
      await reader?.cancel();
    }
    expect((await (await app.request(path('nquads'))).text()).length).toBeGreaterThan(100_000);
    expect(bugs).toEqual([]);
  });

  it('shows under the clocks what could be known then, and says so in the name', async () => {
    expect((await app.request(`${path('lines')}?knownAt=2023`)).status).toBe(400);
    const response = await app.request(`${path('ftm')}?knownAt=2023`);
    expect(response.headers.get('content-disposition')).toContain(`jejak-${version}-known-2023-12-31.ftm.json`);
    const text = await response.text();
    expect(text).toContain('source.pers-kerinci-2023-04-13');
    expect(text).not.toContain('source.aktualitas-2024-09-12');
  });

  it('leads from the name without a version to the version of now, and tells of one that is gone', async () => {
    const now = await app.request('/unduh/jejak.ftm.json?asOf=2023');
    expect([now.status, now.headers.get('location')]).toEqual([302, `${path('ftm')}?asOf=2023`]);
    const gone = await app.request(`/unduh/jejak-${'0'.repeat(16)}.ftm.json`);
    expect(gone.status).toBe(404);
    expect(await gone.text()).toContain(path('ftm'));
  });

  it('refuses a date that is none, and a file that there is not', async () => {
    const bad = await app.request(`${path('gexf')}?asOf=2023-02-30`);
    expect([bad.status, await bad.text()]).toEqual([400, expect.stringContaining('asOf: is a year, month or day')]);
    expect((await app.request('/unduh/jejak.exe')).status).toBe(404);
  });

  it('breaks off where the graph changes on the way, and makes two files at a time', async () => {
    const own = await engine.openBundled();
    const errors: unknown[] = [];
    const busy = makeApp(own, { logError: (error) => errors.push(error) });
    const [first, second, third] = await Promise.all([1, 2, 3].map(() => busy.request(path('nquads'))));
    expect(third?.status).toBe(503);
    expect(third?.headers.get('retry-after')).toBe('30');
    await second?.body?.cancel();
    await ingest(own, newsroom(paper));
    await expect(first?.text()).rejects.toMatchObject({ code: 'DATABASE_BUSY' });
    expect(errors).toEqual([]);
  });
});
