import { gunzipSync } from 'node:zlib';
import { expect, it, onTestFinished, vi } from 'vitest';
import { JejakError } from '../../../src/errors.ts';
import { makeApp } from '../../../src/server/app.ts';
import { serve } from '../../../src/server/serve.ts';
import { readStaticFiles } from '../../../src/server/static-files.ts';
import type { Store } from '../../../src/store/store.ts';
import { describeEmbedded } from '../../setup/engines.ts';
import { article, dossier, ingestDossier, type Newsroom, openNewsroom } from '../editing/editors.ts';

const cache = { bytes: 10_000_000, freshnessMs: 50 };
const ani = '{ entity(id: "person:ani") { name claims { totalCount } } }';
const more = dossier('  - claim: person:ani-lain HOLDS office:wali-kota', '    evidence: Budi hadir');
const claims = '{ claims(where: { type: { eq: HOLDS } }) { edges { node { id subject { name } } } } }';

interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** hit, miss or bypass; null where it is not said. */
  readonly cache: string | null;
}

describeEmbedded('what is kept of an answer', (engine) => {
  it('is served for as long as nobody writes, with the same headers, and is not after a write', async () => {
    const { newsroom, ask } = await desk();
    const first = await ask(claims);
    const again = await ask(claims);
    expect([first.cache, again.cache]).toEqual(['miss', 'hit']);
    expect(again.text).toBe(first.text);
    expect(headersOf(again)).toEqual(headersOf(first));
    await newsroom.edit(ingestDossier, { yaml: more });
    const after = await ask(claims);
    expect(after.cache).toBe('miss');
    expect(JSON.parse(after.text).data.claims.edges).toHaveLength(2);
    expect((await ask(claims)).text).toBe(after.text);
  });

  it('goes out on a port with the same headers and bytes as it did when it was made, compressed or not', async () => {
    const { newsroom } = await desk();
    const { url, close } = await serve(newsroom.app, { port: 0, host: '127.0.0.1' });
    onTestFinished(() => close(0));
    const query = `{ __typename ${Array.from({ length: 5 }, (_, index) => `a${index}: dataset { licence }`).join(' ')} }`;
    for (const encoding of ['identity', 'gzip']) {
      const body = JSON.stringify({ query, variables: {} });
      const sent = () =>
        fetch(`${url}/graphql`, { method: 'POST', headers: { ...json, 'accept-encoding': encoding }, body });
      const [made, kept] = [await read(await sent()), await read(await sent())];
      expect(kept.cache).toBe('hit');
      expect(kept.text).toBe(made.text);
      expect(headersOf(kept)).toEqual(headersOf(made));
    }
  });

  it('is another one for each document, variables, form and type', async () => {
    const { ask } = await desk();
    await ask(ani);
    expect((await ask(`${ani} `)).cache).toBe('miss');
    expect((await ask(ani, { variables: { a: 1 } })).cache).toBe('miss');
    expect(
      (await ask(ani, { headers: { accept: 'application/graphql-response+json' } })).headers.get('content-type'),
    ).toMatch('graphql-response');
    expect((await ask(ani)).headers.get('content-type')).toMatch('application/json');
  });

  it('is never what a token sees, what has errors, and what writes', async () => {
    const { newsroom, ask } = await desk();
    const token = { authorization: `Bearer ${newsroom.tokens.reader}` };
    await ask(ani);
    expect((await ask(ani, { headers: token })).cache).toBe('bypass');
    expect((await ask(claims, { headers: token })).cache).toBe('bypass');
    expect((await ask(claims)).cache).toBe('miss');
    for (const broken of [
      '{ entity(id: "x") { name } }',
      '{ nothing }',
      '{',
      'mutation { retractDossier(name: "satu", reason: "x") { __typename } }',
    ]) {
      expect((await ask(broken)).cache).toBe('bypass');
      expect((await ask(broken)).cache).toBe('bypass');
    }
    const writes = JSON.parse(
      (
        await ask(ingestDossier, {
          headers: { authorization: `Bearer ${newsroom.tokens.editor}` },
          variables: { name: 'satu', yaml: more },
        })
      ).text,
    );
    expect(writes.data.ingestDossier.outcome).toBe('REPLACED');
  });

  it('has a tag in the address of a query, which is answered with 304 while it stands, and keeps its meaning', async () => {
    const { newsroom, get } = await desk();
    const path = `/graphql?query=${encodeURIComponent(claims)}`;
    const first = await get(path);
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"[0-9a-f]{40}"$/);
    expect([first.cache, first.headers.get('cache-control')]).toEqual(['miss', 'no-cache']);
    const same = await get(path, { 'if-none-match': tag });
    expect([same.status, same.text, same.cache, same.headers.get('etag')]).toEqual([304, '', 'hit', tag]);
    await newsroom.edit(ingestDossier, { yaml: more });
    const changed = await get(path, { 'if-none-match': tag });
    expect([changed.status, changed.cache]).toEqual([200, 'miss']);
    expect(changed.headers.get('etag')).not.toBe(tag);
    await newsroom.edit(ingestDossier, { yaml: dossier() });
    // The answer is again what it was: a tag of an older version says so, and was given to no other answer.
    expect((await get(path, { 'if-none-match': tag })).status).toBe(304);
  });

  it('is a page as well: for its address, form and day, with its tag, compressed or not', async () => {
    const { newsroom, get } = await desk();
    const [made, kept] = [await get('/person:ani'), await get('/person:ani')];
    expect([made.cache, kept.cache]).toEqual(['miss', 'hit']);
    expect(kept.text).toBe(made.text);
    expect(headersOf(kept)).toEqual(headersOf(made));
    const tag = made.headers.get('etag') ?? '';
    const unchanged = await get('/person:ani', { 'if-none-match': tag });
    expect([unchanged.status, unchanged.headers.get('content-security-policy')]).toEqual([
      304,
      made.headers.get('content-security-policy'),
    ]);
    const packed = await newsroom.app.request('/person:ani', { headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(Buffer.from(await packed.arrayBuffer())).toString()).toBe(made.text);
    expect((await get('/en/person:ani')).cache).toBe('miss');
    expect((await get('/person:ani', { accept: 'application/json' })).headers.get('content-type')).toMatch('json');
    await newsroom.edit(ingestDossier, { yaml: dossier().replace('person:ani: Ani', 'person:ani: Ani Baru') });
    const changed = await get('/person:ani', { 'if-none-match': tag });
    expect([changed.status, changed.cache]).toEqual([200, 'miss']);
    expect(changed.text).toContain('Ani Baru');
  });

  it('is no page of another day, no problem, and nothing that streams', async () => {
    const { get } = await desk();
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-02T03:04:05Z') });
    onTestFinished(() => void vi.useRealTimers());
    const days = [await get('/source:koran-1'), await get('/source:koran-1')];
    vi.setSystemTime(new Date('2026-01-02T17:00:01Z')); // the next day in Jakarta
    days.push(await get('/source:koran-1'));
    expect(days.map(({ cache: said }) => said)).toEqual(['miss', 'hit', 'miss']);
    for (const path of ['/person:tidak-ada', '/penghargaan.csv', '/penghargaan?rows=x'])
      for (const _ of [1, 2]) expect((await get(path)).cache).toBe('bypass');
  });

  it('is not served once the database is closed, nor by a server that stops', async () => {
    const { store, newsroom, ask, get } = await desk();
    await ask(ani);
    await get('/person:ani');
    void newsroom.app.work?.stop();
    expect((await ask(ani)).status).toBe(503);
    const { ask: askOther, get: getOther } = await desk(store);
    await askOther(ani);
    await getOther('/person:ani');
    expect((await askOther(ani)).cache).toBe('hit');
    await store.close();
    expect([(await askOther(ani)).cache, (await askOther(ani)).cache]).not.toContain('hit');
    expect((await getOther('/person:ani')).cache).not.toBe('hit');
  });

  it('is not said of a server that keeps nothing, whose answers have their tags all the same', async () => {
    const app = makeApp(await engine.openBundled());
    const path = `/graphql?query=${encodeURIComponent('{ dataset { licence } }')}`;
    const answer = await app.request(path);
    expect(answer.headers.get('x-cache')).toBeNull();
    const tag = answer.headers.get('etag') ?? '';
    expect((await app.request(path, { headers: { 'if-none-match': tag } })).status).toBe(304);
  });

  it('is read by other questions: names and claims that are known are not read again until somebody writes', async () => {
    const { newsroom, ask, asked } = await desk();
    await ask(claims);
    expect(asked.splice(0)).not.toEqual([]);
    await ask(claims.replace('id subject', 'subject'));
    const second = asked.splice(0);
    expect(second).not.toContain('names-by-id');
    const entity = (fields: string) => `{ entity(id: "person:ani") { ${fields} } }`;
    await ask(entity('name'));
    asked.splice(0);
    const other = await ask(entity('name kind'));
    expect([other.cache, asked.splice(0)]).toEqual(['miss', []]);
    await newsroom.edit(ingestDossier, { yaml: dossier().replace('person:ani: Ani', 'person:ani: Ani Baru') });
    asked.splice(0);
    expect((await ask(entity('kind name'))).text).toContain('Ani Baru');
    expect(asked).toContain('records-by-id');
  });

  it('answers with the failure where the database cannot be asked for its version, having asked it once', async () => {
    const { store } = await desk();
    const gone = new JejakError('ENGINE_UNAVAILABLE', 'bolt://127.0.0.1:1 cannot be reached');
    const asked: string[] = [];
    let isGone = false;
    const shared: Store = {
      ...store,
      isSoleWriter: false,
      read: (question, ...given) => {
        asked.push(question);
        return isGone ? Promise.reject(gone) : store.read(question, ...given);
      },
    };
    const app = makeApp(shared, {
      cache: { ...cache, freshnessMs: 0 },
      assets: readStaticFiles('dist/assets'),
      logError: () => {},
    });
    const ask = async () =>
      read(await app.request('/graphql', { method: 'POST', headers: json, body: JSON.stringify({ query: ani }) }));
    expect([(await ask()).cache, (await ask()).cache]).toEqual(['miss', 'hit']);
    isGone = true;
    asked.splice(0);
    const failed = await ask();
    expect([failed.status, failed.cache]).toEqual([503, 'bypass']);
    expect(JSON.parse(failed.text).errors).toMatchObject([
      { path: ['entity'], extensions: { code: 'ENGINE_UNAVAILABLE' } },
    ]);
    expect(asked).toEqual(['version']);
    expect((await read(await app.request('/person:ani'))).status).toBe(503);
    isGone = false;
    expect((await ask()).cache).toBe('hit');
  });

  interface Desk {
    readonly store: Store;
    readonly newsroom: Newsroom;
    /** What the store was asked, beside the writes. */
    readonly asked: string[];
    ask(query: string, given?: { headers?: Record<string, string>; variables?: object }): Promise<Answered>;
    get(path: string, headers?: Record<string, string>): Promise<Answered>;
  }

  /** A server that keeps answers, over a graph with one dossier. */
  async function desk(given?: Store): Promise<Desk> {
    const store = given ?? (await engine.open());
    const asked: string[] = [];
    const recorded: Store = {
      ...store,
      read: (question, ...rest) => {
        asked.push(question);
        return store.read(question, ...rest);
      },
    };
    const newsroom = openNewsroom(recorded, { also: { cache, assets: readStaticFiles('dist/assets') } });
    await newsroom.edit(ingestDossier, { yaml: dossier(), article });
    const { app } = newsroom;
    return {
      store,
      newsroom,
      asked,
      ask: async (query, { headers = {}, variables = {} } = {}) =>
        read(
          await app.request('/graphql', {
            method: 'POST',
            headers: { ...json, ...headers },
            body: JSON.stringify({ query, variables }),
          }),
        ),
      get: async (path, headers = {}) => read(await app.request(path, { headers })),
    };
  }
});

const json = { 'content-type': 'application/json' };

async function read(response: Response): Promise<Answered> {
  const { status, headers } = response;
  return { status, headers, text: await response.text(), cache: headers.get('x-cache') };
}

/** Those that say something of the answer, and not of its way. */
function headersOf({ headers }: Answered): Record<string, string> {
  const {
    'x-cache': _,
    'x-request-id': _____,
    date: __,
    'content-length': ___,
    'transfer-encoding': ____,
    ...others
  } = Object.fromEntries(headers);
  return others;
}
