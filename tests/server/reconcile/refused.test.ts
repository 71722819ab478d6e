import { describe, expect, it } from 'vitest';
import { reconcileLimits } from '../../../src/server/reconcile/reconcile-limits.ts';
import { refusalIn } from '../bundled-app.ts';
import { post, reconcileApp, results } from './reconcile-app.ts';

const { app, reads } = reconcileApp();

const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`q${at}`, { query: 'Bali' }]));

describe('a batch', () => {
  it('of as many names as the manifest says is answered, and of one more refused with 413', async () => {
    const { batchSize } = (await (await app().request('/reconcile')).json()) as { batchSize: number };
    expect(Object.keys(await results(app(), many(batchSize)))).toHaveLength(batchSize);
    const { made, asked } = await reads(() => post(app(), 'queries', many(batchSize + 1)));
    expect(await refusalIn(made)).toEqual({
      status: 413,
      codes: ['BODY_TOO_LARGE'],
      messages: [`queries: are at most ${batchSize} at once, got ${batchSize + 1}; send them in parts`],
    });
    expect(asked).toEqual([]);
  });

  it('of ten megabytes is refused with 413, with and without its length, and nothing is asked of the database', async () => {
    const body = `queries=${'x'.repeat(10_000_000)}`;
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const stream = () => new Blob([body]).stream();
    for (const request of [
      { headers: { ...headers, 'content-length': String(body.length) }, body },
      { headers, body: stream(), duplex: 'half' },
    ] as RequestInit[]) {
      const { made, asked } = await reads(async () => app().request('/reconcile', { method: 'POST', ...request }));
      expect(await refusalIn(made)).toMatchObject({ status: 413, codes: ['BODY_TOO_LARGE'] });
      expect([asked, made.headers.get('access-control-allow-origin')]).toEqual([[], '*']);
    }
  });

  it.each([
    ['{"q0": {"query": "Tebo",}}', 'queries:1:25: is JSON, which has name here'],
    ['{"q0":\n  {"query" "Tebo"}}', 'queries:2:12: is JSON, which has : here'],
    ['{"q0": {"query": Tebo}}', 'queries:1:18: is JSON, which has value here'],
    ['{"q0": {"query": "Tebo"}', 'queries:1:25: is JSON, which has , or } here'],
    ['{"q0": {}} {}', 'queries:1:12: is JSON, which has end here'],
    ["{'q0': {}}", 'queries:1:2: is JSON, which has name or } here'],
    ['[1, 02]', 'queries:1:5: is JSON, which has value here'],
    ['', 'queries:1:1: is JSON, which has value here'],
    ['[]', 'queries: is an object, got "[]"'],
    ['{"q0": "Tebo"}', 'queries.q0: is an object, got "Tebo"'],
    ['{"q0": {}}', 'queries.q0: has a query, or properties'],
    ['{"q0": {"query": 7}}', 'queries.q0.query: is a text, got "7"'],
    ['{"q0": {"query": "a", "limit": 0}}', 'queries.q0.limit: is a whole number from 1, got "0"'],
    ['{"q0": {"query": "a", "type_strict": "x"}}', 'queries.q0.type_strict: is any, should or all, got "x"'],
    ['{"q0": {"query": "a", "properties": [{"pid": "name"}]}}', 'queries.q0.properties.0.v: is missing'],
    ['{"q0": {"query": "a", "properties": [{"pid": "name", "v": {}}]}}', 'queries.q0.properties.0.v.id: is a text'],
  ])('that cannot be read is refused with its place: %s', async (text, message) => {
    expect(await refusalIn(await post(app(), 'queries', text))).toEqual({
      status: 400,
      codes: ['BAD_USER_INPUT'],
      messages: [message],
    });
  });

  it('with a type or a property that is none is refused, with those that are', async () => {
    for (const [query, place] of [
      [{ query: 'Bali', type: 'Q515' }, 'queries.q.type: is one of Person, Office,'],
      [{ query: 'Bali', properties: [{ pid: 'P131', v: 'x' }] }, 'queries.q.properties.0.pid: is one of name, '],
    ] as const) {
      const { status, messages } = await refusalIn(await post(app(), 'queries', { q: query }));
      expect([status, messages[0]?.startsWith(place)]).toEqual([400, true]);
    }
  });

  it('keeps numbers that may be somebody’s out of the message', async () => {
    const { messages } = await refusalIn(
      await post(app(), 'queries', { '3171234567890123': { query: ['081234567890'] } }),
    );
    expect(messages.join()).not.toMatch(/\d{5}/);
  });
});

describe('a request for columns', () => {
  it.each([
    [{ ids: 'x', properties: [] }, 400, 'extend.ids: is a list'],
    [{ ids: [1], properties: [] }, 400, 'extend.ids.0: is a text'],
    [{ ids: [], properties: [{ id: 'tidakAda' }] }, 400, 'extend.properties.0.id: is one of name, '],
    [
      { ids: [], properties: [{ id: 'name', settings: { limit: 'x' } }] },
      400,
      'extend.properties.0.settings.limit: is',
    ],
    [
      { ids: [], properties: [{ id: 'name', settings: { content: 'x' } }] },
      400,
      'extend.properties.0.settings.content: is',
    ],
    [{ ids: Array(reconcileLimits.ids + 1).fill('x'), properties: [] }, 413, 'extend.ids: are at most'],
  ])('that cannot be read is refused: %j', async (extend, status, message) => {
    const refusal = await refusalIn(await post(app(), 'extend', extend));
    expect([refusal.status, refusal.messages[0]?.startsWith(message)]).toEqual([status, true]);
  });
});

describe('a form', () => {
  it('of another type, or without a question, is refused', async () => {
    const send = async (body: string, type: string) =>
      refusalIn(await app().request('/reconcile', { method: 'POST', headers: { 'content-type': type }, body }));
    expect(await send('{}', 'application/json')).toMatchObject({ status: 415, codes: ['BAD_USER_INPUT'] });
    expect(await send('a=b', 'application/x-www-form-urlencoded')).toMatchObject({ status: 400 });
  });

  it('is never answered as a script, and may be read by pages of any site', async () => {
    const response = await app().request('/reconcile?callback=f');
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([400, '*']);
    const preflight = await app().request('/en/reconcile', { method: 'OPTIONS' });
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, POST, OPTIONS');
  });
});
