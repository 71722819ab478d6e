import { describe, expect, it } from 'vitest';
import { makeApp } from '../../src/server/app.ts';
import { readStaticFiles } from '../../src/server/static-files.ts';
import { decide } from '../graphql/decide.ts';
import { entityLines, ingestSmall } from '../graphql/small-dossier.ts';
import { describeEmbedded } from '../setup/engines.ts';
import { bundledApp, post } from './bundled-app.ts';

const { app } = bundledApp();
const json = { headers: { accept: 'application/json' } };

describe('an address that is an id', () => {
  it('shows a claim with its evidence', async () => {
    const { data } = (await (
      await post(app(), JSON.stringify({ query: '{ claims(first: 1) { edges { node { id permalink } } } }' }))
    ).json()) as { data: { claims: { edges: [{ node: { id: string; permalink: string } }] } } };
    const [{ node }] = data.claims.edges;
    const response = await app().request(node.permalink, json);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(await response.json()).toMatchObject({
      questions: [
        {
          name: 'ClaimPage',
          data: {
            nodes: [
              {
                id: node.id,
                evidence: { edges: [{ node: { exact: expect.any(String), source: { title: expect.any(String) } } }] },
              },
            ],
          },
        },
      ],
    });
  });

  it.each([
    ['/regency:tebo', { entity: { name: 'Kabupaten Tebo', all: { totalCount: expect.any(Number) } } }],
    ['/source:pers-kerinci-2023-04-13', { nodes: [{ claims: { totalCount: expect.any(Number) } }] }],
  ])('shows %s with its claims', async (path, shown) => {
    const { questions } = (await (await app().request(path, json)).json()) as { questions: [{ data: unknown }] };
    expect(questions[0].data).toMatchObject(shown);
  });

  it.each(['/claim:000000000000000000000000', '/person:tidak-ada'])('is 404 with a code for %s', async (path) => {
    const response = await app().request(path, json);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      errors: [{ message: `nothing has the id ${path.slice(1)}`, extensions: { code: 'NOT_FOUND' } }],
    });
  });

  it('is 404 for an id of no kind', async () => {
    expect(await (await app().request('/planet:bumi', json)).json()).toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND' } }],
    });
  });
});

describeEmbedded('the address of an id that was merged', (engine) => {
  it('leads to the one that answers for it, for good', async () => {
    const store = await engine.open();
    const names = entityLines('person:ani', 'person:ani-lain', 'event:e');
    const claims = ['person:ani ATTENDED event:e', 'person:ani-lain ATTENDED event:e'];
    const lines = [...names, 'claims:', ...claims.map((claim) => `  - { claim: ${claim}, evidence: Kata }`)];
    await ingestSmall(store, { name: 'satu', published: '2023-01-02', lines });
    await decide(store, { identity: ['{ decision: person:ani-lain SAME_AS person:ani, why: sama }'] });
    const response = await makeApp(store, { assets: readStaticFiles('dist/assets') }).request('/person:ani-lain');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/person:ani']);
  });
});
