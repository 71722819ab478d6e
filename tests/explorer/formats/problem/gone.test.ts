import { expect, it } from 'vitest';
import { ingest } from '../../../../src/ingest/ingest.ts';
import { retract } from '../../../../src/ingest/retract.ts';
import { makeApp } from '../../../../src/server/app.ts';
import { readStaticFiles } from '../../../../src/server/static-files.ts';
import { newsroom } from '../../../ingest/newsroom.ts';
import { describeEmbedded } from '../../../setup/engines.ts';
import { pageReader } from '../../page-reader.ts';

const a = { source: { published: '2023-01-01' }, entities: { 'person:ani': 'Ani', 'event:e': 'Acara' } } as const;
const b = {
  source: { published: '2024-01-01' },
  entities: { 'person:budi': 'Budi', 'event:e': 'Acara' },
  claims: [['person:budi ATTENDED event:e', 'Budi hadir']],
} as const;

describeEmbedded('the page of what was retracted', (engine) => {
  it('is gone, for good, and says why and since when', async () => {
    const store = await engine.open();
    await ingest(store, newsroom({ a, b }));
    const app = makeApp(store, { assets: readStaticFiles('dist/assets') });
    const { ask } = pageReader(() => app);
    const at = async (path: string) => {
      const response = await ask(path);
      return { status: response.status, text: await response.text() };
    };
    expect((await at('/person:budi')).status).toBe(200);
    await retract(store, 'dossier:b', 'koran menarik artikelnya');
    for (const path of ['/person:budi', '/source:b', '/jaringan/person:budi']) {
      const { status, text } = await at(path);
      expect([path, status]).toEqual([path, 410]);
      expect(text).toContain('koran menarik artikelnya');
      expect(text).toContain('sudah ditarik');
    }
    expect((await at('/en/person:budi')).text).toContain('What stood at this address was retracted');
    expect((await at('/person:tidak-pernah-ada')).status).toBe(404);
    expect((await at('/person:ani')).status).toBe(200);
    const json = await app.request('/person:budi.json');
    expect(json.status).toBe(410);
    expect(await json.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });
});
