import { expect, it } from 'vitest';
import { retract } from '../../src/ingest/retract.ts';
import { makeApp } from '../../src/server/app.ts';
import { readStaticFiles } from '../../src/server/static-files.ts';
import { ingestBundled } from '../graphql/seeded.ts';
import { describeEngines } from '../setup/engines.ts';

const html = { headers: { accept: 'text/html' } };

describeEngines('the page of what was retracted', (engine) => {
  it('is gone, for good, and says why and since when', async () => {
    const store = await engine.open();
    await ingestBundled(store);
    const app = makeApp(store, { assets: readStaticFiles('dist/assets') });
    const at = async (path: string) => {
      const response = await app.request(path, html);
      return { status: response.status, text: await response.text() };
    };
    expect((await at('/programme:dumisake')).status).toBe(200);
    await retract(store, 'dossier:2023-04-13-pers-kerinci-paritrana', 'koran menarik artikelnya');
    for (const path of ['/programme:dumisake', '/source:pers-kerinci-2023-04-13', '/jaringan/programme:dumisake']) {
      const { status, text } = await at(path);
      expect([path, status]).toEqual([path, 410]);
      expect(text).toContain('koran menarik artikelnya');
      expect(text).toContain('sudah ditarik');
    }
    expect((await at('/en/programme:dumisake')).text).toContain('What stood at this address was retracted');
    expect((await at('/programme:tidak-pernah-ada')).status).toBe(404);
    const json = await app.request('/programme:dumisake.json');
    expect(json.status).toBe(410);
    expect(await json.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });
});
