import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { makeApp } from '../../../src/server/app.ts';
import type { McpAccess } from '../../../src/server/mcp/mcp-access.ts';
import { type Serving, serve } from '../../../src/server/serve.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { tempFolder } from '../../ingest/temp-folder.ts';
import { bundledApp } from '../bundled-app.ts';
import { type CheckedClient, connected } from './checked-client.ts';

const bundled = bundledApp();
const { reported } = bundled;
let serving: Serving;
let closing: (() => unknown)[] = [];
let client: CheckedClient;
beforeAll(async () => {
  serving = await serve(bundled.app(), { port: 0, host: '127.0.0.1' });
  const transport = new StreamableHTTPClientTransport(new URL(`${serving.url}/mcp`));
  client = await connected(transport, (close) => void closing.push(close as () => unknown));
});
afterAll(async () => {
  for (const close of closing) await close();
  closing = [];
  await serving.close(0);
  expect(reported).toEqual([]);
});

interface Said {
  readonly exact: string;
  readonly permalink: string;
  readonly source: { readonly title: string; readonly publisher: string; readonly published: string };
}
interface Claim {
  readonly id: string;
  readonly says: string;
  readonly permalink: string;
  readonly evidence: readonly Said[];
}
interface Entity {
  readonly id: string;
  readonly name: string;
  readonly permalink: string;
}
interface Conferral extends Entity {
  readonly status: string;
  readonly notKnown: readonly string[];
  readonly recipients: readonly { readonly entity: Entity; readonly claim: Claim }[];
  readonly presenters: readonly { readonly entity: Entity; readonly claim: Claim }[];
}

describe('an assistant over HTTP', () => {
  it('is told when to use each tool, what it takes and gives, and that it only reads', async () => {
    const { tools } = await client.client.listTools();
    expect(tools).toHaveLength(9);
    for (const tool of tools) {
      expect(tool.description?.length).toBeGreaterThan(80);
      expect(tool.inputSchema['additionalProperties']).toBe(false);
      expect(tool.outputSchema?.required).toContain('notKnown');
      expect(tool.annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false, idempotentHint: true });
    }
    expect(client.client.getInstructions()).toContain('notKnown');
  });

  it('goes from a name to an award, to its exact words, and to a page that stands', async () => {
    const found = (await client.call('search_entities', { text: 'kab tebo' })) as { entities: Entity[] };
    expect(found.entities[0]).toMatchObject({ id: 'regency:tebo', name: 'Tebo Regency' });
    const got = (await client.call('who_awarded', { recipient: 'regency:tebo' })) as { conferrals: Conferral[] };
    const [conferral] = got.conferrals;
    expect(conferral).toMatchObject({ status: 'CONFERRED', presenters: [] });
    expect(conferral?.notKnown).toContain('no source names who handed the award over');
    const claim = conferral?.recipients[0]?.claim;
    expect(claim?.evidence[0]).toMatchObject({
      id: expect.stringMatching(/^assertion:/),
      exact: '3). Kabupaten Tebo',
      source: { title: expect.stringContaining('Al Haris'), published: '2023-04-13T22:39', publisher: 'PERS' },
    });
    for (const { permalink } of [conferral, claim, claim?.evidence[0]].filter((one) => one !== undefined)) {
      expect(permalink.startsWith(`${serving.url}/en/`)).toBe(true);
      expect((await fetch(permalink)).status).toBe(200);
    }
  });

  it('is told who handed it over where a source says so', async () => {
    const { conferrals } = (await client.call('who_awarded', {
      award: 'award:paritrana',
      presenter: 'person:maruf-amin',
      status: ['CONFERRED'],
    })) as { conferrals: Conferral[] };
    expect(conferrals.map(({ recipients }) => recipients.map(({ entity }) => entity.id))).toEqual([
      ['person:al-haris', 'province:jambi'],
    ]);
    expect(conferrals[0]?.presenters[0]?.claim.evidence[0]?.exact).toContain('diserahkan langsung oleh Wakil Presiden');
  });

  it('has every claim of an entity, under either clock, and what no source says', async () => {
    const now = await client.call('get_entity', { id: 'person:al-haris', limit: 50 });
    const then = await client.call('get_entity', {
      id: 'person:al-haris',
      knownAt: '2023-04-30',
      limit: 50,
      language: 'id',
    });
    expect(now['claimCount']).toBeGreaterThan(Number(then['claimCount']));
    expect((then['entity'] as Entity).permalink).toBe(`${serving.url}/person:al-haris?knownAt=2023-04-30`);
    expect((await fetch((then['entity'] as Entity).permalink)).status).toBe(200);
    for (const claim of now['claims'] as Claim[]) expect(claim.evidence[0]?.exact).toBeTruthy();
    expect(await client.call('get_entity', { id: 'person:tidak-ada' })).toMatchObject({
      entity: null,
      notKnown: [expect.stringContaining('No entity has the id person:tidak-ada')],
    });
  });

  it('is told of an id that nothing has, of clocks under which it was not known, and no number that may be private', async () => {
    const unknown = { recipient: 'regency:tidak-ada', award: 'award:paritrana' };
    expect((await client.call('who_awarded', unknown))['notKnown']).toEqual([
      'No entity has the id regency:tidak-ada: look it up with search_entities.',
      expect.stringContaining('No source that is read here tells of such a conferral'),
    ]);
    expect((await client.call('contradictions', { about: 'person:tidak-ada' }))['notKnown']).toContainEqual(
      expect.stringContaining('No entity has the id person:tidak-ada'),
    );
    const before = await client.call('get_entity', { id: 'person:al-haris', knownAt: '2020-01-01' });
    expect(before['notKnown']).toEqual([
      'Under these clocks nothing has the id person:al-haris: it was not known then, or no entity has it.',
      expect.stringContaining('All this is so under the clocks'),
    ]);
    for (const [name, given] of [
      ['search_entities', { text: '3171234567890001' }],
      ['get_entity', { id: 'person:budi-3171234567890001' }],
      ['get_evidence', { id: 'source:budi-3171234567890001' }],
    ] as const)
      expect(JSON.stringify(await client.call(name, given))).not.toContain('3171234567890001');
  });

  it('gets chains with the words of each step, and an honest "none"', async () => {
    const found = (await client.call('find_paths', { from: 'person:al-haris', to: 'company:bank-jambi' })) as {
      paths: { sentence: string; steps: { claim: Claim }[] }[];
    };
    expect(found.paths[0]?.steps).toHaveLength(4);
    for (const { claim } of found.paths[0]?.steps ?? []) expect(claim.evidence).not.toEqual([]);
    expect(
      await client.call('find_paths', { from: 'person:al-haris', to: 'company:bank-jambi', maxLength: 1 }),
    ).toMatchObject({ paths: [], exhausted: true, notKnown: [expect.stringContaining('No chain of up to 1')] });
  });

  it('gets all words behind a claim, a piece of evidence and an article, in pages', async () => {
    const { conferrals } = (await client.call('who_awarded', { recipient: 'regency:tebo' })) as {
      conferrals: Conferral[];
    };
    const claim = conferrals[0]?.recipients[0]?.claim;
    const words = await client.call('get_evidence', { id: claim?.id });
    expect(words).toMatchObject({
      count: 2,
      source: null,
      evidence: [{ exact: '3). Kabupaten Tebo', claim: { id: claim?.id } }, {}],
    });
    const [{ id: assertion = '' } = {}] = words['evidence'] as { id: string }[];
    expect(await client.call('get_evidence', { id: assertion })).toMatchObject({ count: 2 });
    const first = await client.call('get_evidence', { id: 'source:aktualitas-2024-09-12', limit: 3 });
    expect(first).toMatchObject({ source: { publisher: expect.any(String) }, next: expect.any(String) });
    const second = await client.call('get_evidence', {
      id: 'source:aktualitas-2024-09-12',
      limit: 3,
      after: first['next'],
    });
    expect(second['evidence']).not.toEqual(first['evidence']);
    expect(words['notKnown']).toContainEqual(expect.stringContaining('held 2 of these passages against'));
  });

  it('gets what happened when, and what does not fit', async () => {
    const times = await client.call('timeline', { entities: ['person:al-haris', 'person:tidak-ada'] });
    const dates = (times['entries'] as { date: string; claim: Claim }[]).map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    expect(times['notKnown']).toContainEqual(expect.stringContaining('person:tidak-ada'));
    const found = await client.call('contradictions', {});
    const [clash] = found['contradictions'] as { left: { claims: Claim[] } }[];
    expect(clash?.left.claims[0]?.evidence[0]?.exact).toBeTruthy();
    expect(await client.call('contradictions', { about: 'conferral:paritrana-2022-jambi-tebo' })).toMatchObject({
      count: 0,
      notKnown: expect.arrayContaining(['no source names who handed the award over']),
    });
  });

  it('reads the schema and asks in GraphQL, with the errors of a field beside the rest', async () => {
    expect((await client.call('graphql_schema', {}))['sdl']).toContain('conferralTotals(');
    expect((await client.call('graphql_schema', { types: ['Party'] }))['sdl']).toMatch(/^"""[\s\S]*type Party \{/);
    const query =
      'query Q($id: ID!) { entity(id: $id) { name } nodes(ids: ["nope"]) { plainId } } query R { dataset { version } }';
    expect(
      await client.call('graphql_query', { query, operationName: 'Q', variables: { id: 'regency:tebo' } }),
    ).toEqual({
      data: { entity: { name: 'Tebo' }, nodes: [null] },
      errors: [{ code: 'BAD_USER_INPUT', message: expect.stringContaining('ids[0]') }],
      notKnown: [],
    });
  });
});

describe('what an assistant may not do', () => {
  it.each([
    ['mutation', 'mutation { retractDossier(id: "x", reason: "y") { __typename } }'],
    ['subscription', 'subscription { claims { claimId } }'],
  ])('is a %s', async (kind, query) => {
    expect(await client.failure('graphql_query', { query })).toEqual({
      code: 'FORBIDDEN',
      message: `query: is a ${kind}; this tool reads only, ask with a query`,
    });
  });

  it('is to ask for more than anybody may', async () => {
    const wide = `{ ${Array.from({ length: 60 }, (_, index) => `a${index}: dataset { version }`).join(' ')} }`;
    expect(await client.failure('graphql_query', { query: wide })).toMatchObject({ code: 'QUERY_TOO_MANY_ALIASES' });
    expect(await client.failure('graphql_query', { query: `{ dataset ${'{'.repeat(200)}` })).toMatchObject({
      code: 'QUERY_TOO_DEEP',
    });
  });
});

describe('arguments that a tool does not take', () => {
  it.each([
    ['search_entities', {}, "arguments must have required property 'text'"],
    ['search_entities', { text: 5 }, 'text must be string'],
    ['search_entities', { text: 'a', limit: '3' }, 'limit must be integer'],
    ['search_entities', { text: 'a', limit: 26 }, 'limit must be <= 25'],
    [
      'search_entities',
      { text: 'a', kinds: ['STAR'] },
      expect.stringMatching(/^kinds\/0 must be one of PERSON, OFFICE, .*EVENT/),
    ],
    ['search_entities', { text: 'x'.repeat(50_000) }, 'text must NOT have more than 200 characters'],
    ['timeline', { entities: 'person:al-haris' }, 'entities must be array'],
    ['get_entity', { id: 'person:al-haris', asOf: '20xx' }, expect.stringContaining('asOf')],
    ['get_entity', { id: 'nonsense' }, expect.stringContaining('id: is not the id of an entity')],
    ['get_evidence', { id: 'person:al-haris' }, expect.stringContaining('id: is that of a claim')],
    ['graphql_schema', { types: ['Nope'] }, expect.stringContaining('got "Nope"')],
    ['who_awarded', { winner: 'x' }, expect.stringContaining('got "winner"')],
  ])('are told by their name: %s %#', async (name, given, message) => {
    expect(await client.failure(name, given)).toEqual({ code: 'BAD_USER_INPUT', message });
  });

  it('do not end the session, and neither does a tool that is not there', async () => {
    await expect(client.client.callTool({ name: 'delete_all', arguments: {} })).rejects.toThrow(
      /no tool is called "delete_all"; there are search_entities/,
    );
    const { entities } = await client.call('search_entities', { text: 'haris' });
    expect(entities).toContainEqual(expect.objectContaining({ id: 'person:al-haris' }));
  });
});

const ping = { jsonrpc: '2.0', id: 1, method: 'ping' };
const asked = {
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
  body: JSON.stringify(ping),
};

describe('a request to /mcp', () => {
  it('is answered without a session; there is nothing to GET or DELETE', async () => {
    const response = await fetch(`${serving.url}/mcp`, asked);
    expect(await response.json()).toEqual({ jsonrpc: '2.0', id: 1, result: {} });
    for (const method of ['GET', 'DELETE', 'PUT']) {
      const refused = await fetch(`${serving.url}/mcp`, { method });
      expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
      expect(await refused.json()).toMatchObject({ error: { data: { code: 'BAD_USER_INPUT' } }, id: null });
    }
  });

  it.each([
    ['a page of another site', 403, 'FORBIDDEN', { origin: 'https://evil.example' }],
    ['a page in a sandbox', 403, 'FORBIDDEN', { origin: 'null' }],
    ['a proxy of somebody else', 403, 'FORBIDDEN', { 'x-forwarded-for': '203.0.113.7' }],
  ])('is turned away when it comes from %s', async (_who, status, code, headers) => {
    const response = await fetch(`${serving.url}/mcp`, { ...asked, headers: { ...asked.headers, ...headers } });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ jsonrpc: '2.0', error: { data: { code } }, id: null });
  });

  it('is turned away under a name that another site gave this machine', async () => {
    const response = await bundled.app().request('http://rebound.example/mcp', asked);
    expect([response.status, await response.json()]).toMatchObject([403, { error: { data: { code: 'FORBIDDEN' } } }]);
  });

  it('is let in from a page of this machine, which the browser is told', async () => {
    const origin = 'http://localhost:6274';
    const response = await fetch(`${serving.url}/mcp`, { ...asked, headers: { ...asked.headers, origin } });
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([200, origin]);
    const preflight = await fetch(`${serving.url}/mcp`, { method: 'OPTIONS', headers: { origin } });
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, origin]);
  });

  it.each([
    ['is no JSON', '{', 400, -32_700],
    ['is a list', JSON.stringify([ping, ping]), 400, -32_600],
    [
      'goes too deep',
      `{"jsonrpc":"2.0","id":1,"method":"ping","params":${'['.repeat(5_000)}${']'.repeat(5_000)}}`,
      400,
      -32_600,
    ],
    ['has too many bytes', `"${'x'.repeat(200_000)}"`, 413, -32_000],
  ])('is refused when its body %s', async (_what, body, status, code) => {
    const response = await fetch(`${serving.url}/mcp`, { ...asked, body });
    expect([response.status, await response.json()]).toMatchObject([status, { error: { code } }]);
  });
});

/** An empty graph, for the test under way. */
let store: Store | undefined;
async function opened(): Promise<Store> {
  if (store !== undefined) return store;
  const mine = await openStore({ folder: tempFolder() });
  store = mine;
  onTestFinished(async () => {
    store = undefined;
    await mine.close();
  });
  return mine;
}

describe('JEJAK_MCP', () => {
  const status = async (mcp: McpAccess, url: string, headers: Record<string, string> = {}): Promise<number> => {
    const app = makeApp(await opened(), { mcp, site: 'https://jejak.example' });
    return (await app.request(url, { ...asked, headers: { ...asked.headers, ...headers } })).status;
  };

  it('opens /mcp to everybody who comes by the name of the site or an address, from its own pages or none', async () => {
    expect(await status('on', 'https://jejak.example/mcp', { 'x-forwarded-for': '203.0.113.7' })).toBe(200);
    expect(await status('on', 'http://192.168.1.5:4000/mcp')).toBe(200);
    expect(await status('on', 'https://jejak.example/mcp', { origin: 'https://jejak.example' })).toBe(200);
    expect(await status('on', 'https://jejak.example/mcp', { origin: 'https://evil.example' })).toBe(403);
    expect(await status('on', 'http://rebound.example/mcp')).toBe(403);
    expect(await status('on', 'http://rebound.example/mcp', { origin: 'http://rebound.example' })).toBe(403);
  });

  it('leaves it to programs of this machine unless told, and off where it is off', async () => {
    expect(await status('loopback', 'https://jejak.example/mcp')).toBe(403);
    expect(await status('loopback', 'http://127.0.0.1:4000/mcp')).toBe(200);
    expect(await status('off', 'http://127.0.0.1:4000/mcp')).toBe(404);
  });
});
