import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeApp } from '../../src/server/app.ts';
import { playgroundTabs } from '../../src/server/playground.ts';
import { openStore } from '../../src/store/open.ts';
import { tempFolder } from '../ingest/temp-folder.ts';
import { copyBundled } from '../setup/bundled.ts';
import { bundledApp, post, refusalIn } from './bundled-app.ts';
import { onAPort, ways } from './two-ways.ts';

const bundled = bundledApp();
const server = onAPort(bundled);
const files = readdirSync('docs/questions');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const persisted = (sha256Hash: unknown, version: unknown = 1) => ({ persistedQuery: { version, sha256Hash } });
const tebo = '{ entity(id: "regency:tebo") { name } }';
const json = { 'content-type': 'application/json' };

interface Manifest {
  readonly format: string;
  readonly version: number;
  readonly operations: readonly {
    readonly id: string;
    readonly name: string;
    readonly type: string;
    readonly body: string;
  }[];
}
const manifest = JSON.parse(readFileSync('docs/persisted-documents.json', 'utf8')) as Manifest;

describe.each(ways)('a document by its hash, by way of %s', (way) => {
  const send = (body: object): Promise<Response> =>
    server.fetchOn(way)(server.url(), { method: 'POST', headers: json, body: JSON.stringify(body) });
  const data = async (body: object): Promise<unknown> => {
    const response = await send(body);
    const { data: got, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
    expect([response.status, errors]).toEqual([200, undefined]);
    return got;
  };

  it.each(files)('is each of the twenty questions, answered as its text is: %s', async (name) => {
    const query = readFileSync(`docs/questions/${name}`, 'utf8');
    const byText = await data({ query });
    expect(await data({ extensions: persisted(sha256(query)) })).toEqual(byText);
    expect(await data({ documentId: `sha256:${sha256(query)}` })).toEqual(byText);
  });

  it('takes variables, and the name of an operation', async () => {
    const hash = sha256(readFileSync('docs/questions/19-which-region-is-it.graphql', 'utf8'));
    const asked = {
      documentId: `sha256:${hash}`,
      operationName: 'WhichRegionIsIt',
      variables: { text: 'bali', kinds: ['PROVINCE'] },
    };
    expect(await data(asked)).toMatchObject({ search: { edges: [{ node: { id: 'province:bali' } }] } });
    expect(await data({ ...asked, variables: { text: 'jambi', kinds: ['PROVINCE'] } })).toMatchObject({
      search: { edges: [{ node: { id: 'province:jambi' } }] },
    });
  });

  it('that nobody knows is told so in the words that clients know, and is known once its text was sent', async () => {
    const query = `${tebo} # ${way}`;
    const extensions = persisted(sha256(query));
    const unknown = await send({ extensions });
    expect(await refusalIn(unknown.clone())).toEqual({
      status: 200,
      codes: ['PERSISTED_QUERY_NOT_FOUND'],
      messages: ['PersistedQueryNotFound'],
    });
    expect(unknown.headers.get('access-control-allow-origin')).toBe('*');
    expect(await data({ query, extensions })).toEqual({ entity: { name: 'Tebo' } });
    expect(await data({ extensions })).toEqual({ entity: { name: 'Tebo' } });
  });

  it.each([
    [
      'a text with another hash',
      { query: tebo, extensions: persisted(sha256('other')) },
      /^query: has another SHA-256/,
    ],
    [
      'what is no hash',
      { extensions: persisted('abc') },
      /sha256Hash: is the SHA-256 of a document in 64 hexadecimal digits, got "abc"/,
    ],
    ['a number', { extensions: persisted(5) }, /sha256Hash: is the SHA-256/],
    ['another version', { extensions: persisted(sha256(tebo), 2) }, /version: is 1, got "2"/],
    ['an id of another kind', { documentId: 'my-app:questions:1' }, /^documentId: is the SHA-256/],
  ])('is refused: %s', async (_what, body, message) => {
    expect(await refusalIn(await send(body))).toEqual({
      status: 400,
      codes: ['BAD_USER_INPUT'],
      messages: [expect.stringMatching(message)],
    });
  });

  it('is under the limits of everybody', async () => {
    const query = `{ ${Array.from({ length: 60 }, (_, index) => `a${index}: dataset { version }`).join(' ')} }`;
    expect(await refusalIn(await send({ query, extensions: persisted(sha256(query)) }))).toMatchObject({
      codes: ['QUERY_TOO_MANY_ALIASES'],
    });
  });
});

describe('a document by its hash in the address', () => {
  const get = (parameters: Record<string, string>, headers = {}): Promise<Response> =>
    fetch(`${server.url()}?${new URLSearchParams(parameters)}`, {
      headers: { accept: 'application/json', ...headers },
    });
  const hashOf = (name: string): string => sha256(readFileSync(`docs/questions/${name}`, 'utf8'));
  const region = { documentId: `sha256:${hashOf('19-which-region-is-it.graphql')}` };

  it('is answered, with variables, in either way to name it', async () => {
    const variables = JSON.stringify({ text: 'bali', kinds: ['PROVINCE'] });
    const ofBali = { data: { search: { edges: [{ node: { id: 'province:bali' } }] } } };
    expect(await (await get({ ...region, variables })).json()).toMatchObject(ofBali);
    const extensions = JSON.stringify(persisted(hashOf('19-which-region-is-it.graphql')));
    expect(await (await get({ extensions, variables })).json()).toMatchObject(ofBali);
  });

  it('shares no kept answer with another hash, nor with other variables, and has its own kept', async () => {
    const folder = tempFolder();
    await copyBundled(folder);
    const store = await openStore({ folder });
    onTestFinished(() => store.close());
    const cache = { bytes: 10_000_000, freshnessMs: 0 };
    const app = makeApp(store, { tabs: playgroundTabs('docs/questions'), cache });
    const asked = [
      region,
      { documentId: `sha256:${hashOf('20-what-is-all-this-made-of.graphql')}` },
      { ...region, variables: { text: 'bali' } },
    ];
    const ask = async (parameters: object): Promise<[string | null, string]> => {
      const response = await post(app, parameters);
      return [response.headers.get('x-cache'), await response.text()];
    };
    const first = await Promise.all(asked.map(ask));
    const again = await Promise.all(asked.map(ask));
    expect(new Set(first.map(([, text]) => text)).size).toBe(3);
    expect(again).toEqual(first.map(([, text]) => ['hit', text]));
  });

  it('cannot make a browser change anything', async () => {
    const query = 'mutation { retractDossier(id: "x", reason: "y") { __typename } }';
    const response = await get({ query, extensions: JSON.stringify(persisted(sha256(query))) });
    expect(await refusalIn(response)).toMatchObject({ status: 405, codes: ['BAD_USER_INPUT'] });
  });

  it('is told in JSON what is wrong with its extensions', async () => {
    expect(await refusalIn(await get({ query: tebo, extensions: '{persistedQuery' }))).toMatchObject({
      status: 400,
      codes: ['BAD_USER_INPUT'],
    });
  });
});

describe('the manifest of the questions', () => {
  it('has each of them as Apollo Client asks it, by a hash that the server knows', async () => {
    expect([manifest.format, manifest.version]).toEqual(['apollo-persisted-query-manifest', 1]);
    expect(manifest.operations).toHaveLength(files.length);
    for (const { id, body, name, type } of manifest.operations) {
      expect([id, type]).toEqual([sha256(body), 'query']);
      const body_ = JSON.stringify({ extensions: persisted(id), operationName: name });
      const response = await fetch(server.url(), { method: 'POST', headers: json, body: body_ });
      expect(((await response.json()) as { errors?: unknown }).errors).toBeUndefined();
    }
  });
});
