import { beforeAll, expect, it } from 'vitest';
import { type App, makeApp } from '../../src/server/app.ts';
import { describeEmbedded } from '../setup/engines.ts';
import { installPackage } from '../setup/install-package.ts';

type Ask = (fetch: typeof globalThis.fetch, asked: object) => Promise<object>;

describeEmbedded('a client that keeps things by their ids', (engine) => {
  let app: App;
  let missing = '';
  let clients: Readonly<Record<string, Ask>> = {};
  beforeAll(async () => {
    missing = await installPackage('tests/clients', 'Apollo, urql and Relay');
    if (missing === '') clients = await import('./clients.mjs' as string);
    app = makeApp(await engine.openBundled());
  }, 600_000);

  it.for(['withApollo', 'withUrql', 'withRelay'])(
    'keeps two views of one person apart, and finds the earlier again by its id: %s',
    async (name, { skip }) => {
      if (missing !== '') return skip(missing);
      const ask = clients[name];
      if (ask === undefined) throw new Error(`${name} is not there`);
      const fetch = (async (url: string, init: RequestInit) => app.request(url, init)) as typeof globalThis.fetch;
      const asked = { id: 'person:al-haris', early: '2020', late: '2024-09-12' };
      expect(await ask(fetch, asked)).toEqual({ early: 0, late: 1, again: 0, found: 0 });
    },
  );
});
