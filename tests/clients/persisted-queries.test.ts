import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { type App, makeApp } from '../../src/server/app.ts';
import { playgroundTabs } from '../../src/server/playground.ts';
import { describeEmbedded } from '../setup/engines.ts';
import { installPackage } from '../setup/install-package.ts';

type Ask = (
  fetch: typeof globalThis.fetch,
  asked: { text: string; useGETForHashedQueries: boolean },
) => Promise<readonly object[]>;

describeEmbedded('Apollo Client with persisted queries', (engine) => {
  let app: App;
  let missing = '';
  let ask: Ask;
  beforeAll(async () => {
    missing = await installPackage('tests/clients', 'Apollo, urql and Relay');
    if (missing === '')
      ask = ((await import('./clients.mjs' as string)) as { persistedByApollo: Ask }).persistedByApollo;
    app = makeApp(await engine.openBundled(), { tabs: playgroundTabs('docs/questions') });
  }, 600_000);

  /** Whether each request brought the text of its document along. */
  function watched() {
    const withText: boolean[] = [];
    const fetch = (async (url: string, init: RequestInit) => {
      withText.push(
        `${url} ${init.body ?? ''}`.includes('query'.concat('=')) || /"query":/.test(String(init.body ?? '')),
      );
      return app.request(url, init);
    }) as typeof globalThis.fetch;
    return { withText, fetch };
  }

  it.for([false, true])(
    'never sends the text of one of the questions (by GET: %s)',
    async (useGETForHashedQueries, { skip }) => {
      if (missing !== '') return skip(missing);
      const text = readFileSync('docs/questions/01-who-awarded-whom.graphql', 'utf8');
      const { fetch, withText } = watched();
      const [data] = await ask(fetch, { text, useGETForHashedQueries });
      expect(data).toMatchObject({ conferrals: { totalCount: 14 } });
      expect(withText).toEqual([false, false]);
    },
  );

  it.for([false, true])(
    'sends any other text once, when it is told that nobody knows it (by GET: %s)',
    async (useGETForHashedQueries, { skip }) => {
      if (missing !== '') return skip(missing);
      const { fetch, withText } = watched();
      const text = `query Own${useGETForHashedQueries ? 'Get' : 'Post'} { entity(id: "regency:tebo") { name } }`;
      const [first, second] = await ask(fetch, { text, useGETForHashedQueries });
      expect([first, second]).toEqual([first, first]);
      expect(first).toMatchObject({ entity: { name: 'Tebo' } });
      expect(withText).toEqual([false, true, false]);
    },
  );
});
