import { expect, it } from 'vitest';
import { makeApp } from '../../../src/server/app.ts';
import { playgroundTabs } from '../../../src/server/playground.ts';
import { readStaticFiles } from '../../../src/server/static-files.ts';
import { describeEngines } from '../../setup/engines.ts';

const tabs = playgroundTabs('docs/questions');
const pages = ['/', '/penghargaan', '/person:al-haris', '/award:paritrana', '/pertentangan', '/celah', '/sumber'];

describeEngines('a server that keeps what it has read', (engine) => {
  it('answers every question and page as one that keeps nothing, out of what others have read and whole', async () => {
    const store = await engine.openBundled();
    const assets = readStaticFiles('dist/assets');
    const app = makeApp(store, { assets, cache: { bytes: 50_000_000, freshnessMs: 0 } });
    const ask = async (from: typeof app, query: string) => {
      const response = await from.request('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return { text: await response.text(), cache: response.headers.get('x-cache') };
    };
    const open = async (from: typeof app, path: string) => {
      const response = await from.request(path);
      expect(response.status).toBe(200);
      return response.text();
    };
    const plain = makeApp(store, { assets });
    expect(tabs.length).toBeGreaterThan(5);
    for (const { query } of tabs) {
      const { text } = await ask(plain, query);
      // The same with a space behind it is another text, and reads what the first has left.
      const said = [await ask(app, query), await ask(app, `${query} `), await ask(app, query)];
      expect(said.map(({ cache }) => cache)).toEqual(['miss', 'miss', 'hit']);
      expect(said.map((one) => one.text)).toEqual([text, text, text]);
    }
    for (const path of pages) {
      const page = await open(plain, path);
      expect([await open(app, path), await open(app, path)]).toEqual([page, page]);
    }
  });
});
