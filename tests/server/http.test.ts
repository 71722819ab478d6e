import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { JejakError } from '../../src/errors.ts';
import { makeApp } from '../../src/server/app.ts';
import type { Store } from '../../src/store/store.ts';
import { bundledApp, post } from './bundled-app.ts';

const { app } = bundledApp();
const tebo = '{ entity(id: "regency:tebo") { name } }';

describe('GraphQL over HTTP', () => {
  it('answers a query in the address, with its variables', async () => {
    const query = encodeURIComponent('query ($id: ID!) { entity(id: $id) { name } }');
    const variables = encodeURIComponent('{"id":"regency:tebo"}');
    const response = await app().request(`/graphql?query=${query}&variables=${variables}`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ data: { entity: { name: 'Tebo' } } });
  });

  it('tells its schema to tools', async () => {
    const { data } = (await (await post(app(), { query: getIntrospectionQuery() })).json()) as {
      data: IntrospectionQuery;
    };
    expect(Object.keys(buildClientSchema(data).getQueryType()?.getFields() ?? {})).toContain('conferrals');
  });

  it('gives the playground to a browser and JSON to a program, at one address', async () => {
    const page = await app().request('/graphql', { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect(page.headers.get('content-type')).toContain('text/html');
    const json = await app().request(`/graphql?query=${encodeURIComponent(tebo)}`, {
      headers: { accept: 'application/json' },
    });
    expect(await json.json()).toMatchObject({ data: { entity: { name: 'Tebo' } } });
  });

  it('gives a reader who opens the bare address a page that leads to the playground', async () => {
    const response = await app().request('/', { headers: { accept: 'text/html' } });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<a href="/graphql">');
  });

  it('is ok while the process runs, and ready while the database answers', async () => {
    expect((await app().request('/healthz')).status).toBe(200);
    const ready = await app().request('/readyz');
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({ status: 'ready', dossiers: 3 });
  });

  it('is ok and not ready when the database is gone, and says so to the log alone', async () => {
    const gone = new JejakError('ENGINE_UNAVAILABLE', 'bolt://tebo:7687 cannot be reached');
    const fail = () => Promise.reject(gone);
    const store: Store = {
      ...{ place: 'nowhere', read: fail, transact: fail, checkpoint: fail, close: async () => {} },
      ...{ writes: () => 0, isSoleWriter: false, facts: fail },
    };
    const log: unknown[] = [];
    const alone = makeApp(store, { logError: (error) => log.push(error) });
    expect((await alone.request('/healthz')).status).toBe(200);
    const ready = await alone.request('/readyz');
    expect(ready.status).toBe(503);
    expect(await ready.text()).not.toContain('tebo');
    expect(log).toEqual([gone]);
  });
});
