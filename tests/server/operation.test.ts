import { request } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeApp } from '../../src/server/app.ts';
import { Operation } from '../../src/server/operation.ts';
import { serve } from '../../src/server/serve.ts';
import type { Store } from '../../src/store/store.ts';
import { refusalIn } from './bundled-app.ts';

// One question after the other: the entity, then the claims on it, then who they name.
const query = '{ entity(id: "regency:tebo") { claims { edges { node { subject { name } } } } } }';
const ways = [
  ['POST', '/graphql', { 'content-type': 'application/json' }, JSON.stringify({ query })],
  [
    'POST',
    '/graphql',
    { 'content-type': 'application/json', 'content-encoding': 'identity' },
    JSON.stringify({ query }),
  ],
  ['GET', `/graphql?query=${encodeURIComponent(query)}`, {}, undefined],
] as const;

describe.each(ways)('a client that leaves (%s %s %o)', (method, path, headers, body) => {
  it('ends the work: the database is asked nothing more', async () => {
    const reported: unknown[] = [];
    const slow = slowStore();
    const app = makeApp(slow.store, { logError: (error) => reported.push(error) });
    const serving = await serve(app, { port: 0, host: '127.0.0.1' });
    onTestFinished(() => serving.close(0));
    const client = request(`${serving.url}${path}`, { method, headers }).on('error', () => {});
    client.end(body);
    await slow.asked;
    expect(slow.questions).toHaveLength(1);
    client.destroy();
    // The server hears of it before it hears of what came later.
    for (let i = 0; i < 3; i += 1) await (await fetch(`${serving.url}/healthz`)).text();
    slow.answer();
    for (let i = 0; i < 3; i += 1) await (await fetch(`${serving.url}/healthz`)).text();
    expect(slow.questions).toHaveLength(1);
    expect(reported).toEqual([]);
  });

  it('is what ends it: one that stays gets all of it', async () => {
    const slow = slowStore();
    const serving = await serve(makeApp(slow.store), { port: 0, host: '127.0.0.1' });
    onTestFinished(() => serving.close(0));
    const answer = fetch(`${serving.url}${path}`, { method, headers, body: body ?? null });
    await slow.asked;
    slow.answer();
    expect((await answer).status).toBe(200);
    expect(slow.questions.length).toBeGreaterThan(1);
  });
});

describe.each(ways)('an operation that takes too long (%s %s %o)', (method, path, headers, body) => {
  it('is refused with a code of its own, and asks nothing more', async () => {
    const slow = slowStore();
    const app = makeApp(slow.store, { limits: { operationSeconds: 0.02 } });
    const response = await app.request(path, { method, headers, body: body ?? null });
    expect(await refusalIn(response)).toEqual({
      status: 400,
      codes: ['OPERATION_TOO_LONG'],
      messages: ['the operation took longer than 0.02 s, which is the most; ask for fewer or smaller pages'],
    });
    slow.answer();
    await new Promise(setImmediate);
    expect(slow.questions).toHaveLength(1);
  });
});

describe('a write that was taken on', () => {
  const [late, left] = [new Error('its time is up'), new Error('its client left')];

  it('is ended by no clock while it waits for its turn, and by its client', () => {
    const operation = new Operation();
    operation.accept();
    operation.timeUp(late);
    expect(operation.ended).toBeNull();
    operation.end(left);
    expect(operation.ended).toBe(left);
    expect(() => operation.beginWriting()).toThrow(left);
  });

  it('is ended by nothing once it has begun, and neither are those behind it in the request', () => {
    const operation = new Operation();
    operation.accept();
    operation.beginWriting();
    operation.end(left);
    expect(operation.ended).toBeNull();
    expect(() => operation.beginWriting()).not.toThrow();
  });

  it('is none before that: its time may be up, and the first reason stays', () => {
    const operation = new Operation();
    operation.timeUp(late);
    operation.end(left);
    expect(operation.ended).toBe(late);
    expect(() => operation.accept()).toThrow(late);
  });
});

/** A store that waits before its first answer; `asked` resolves when it was asked. */
function slowStore(): { store: Store; questions: string[]; asked: Promise<void>; answer: () => void } {
  const questions: string[] = [];
  let tell: () => void = () => {};
  let answer: () => void = () => {};
  const asked = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const released = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const regency = {
    id: 'regency:tebo',
    kind: 'Regency',
    name: 'Tebo',
    mergedInto: null,
    texts: null,
    mergedIds: [],
    otherNames: [],
  };
  const read = async (question: string): Promise<unknown[]> => {
    questions.push(question);
    tell();
    await released;
    return question === 'records-by-id' ? [regency] : [];
  };
  const store = { place: 'nowhere', read, checkpoint: async () => {}, close: async () => {} };
  return { store: store as unknown as Store, questions, asked, answer }; // rows of one question stand for those of all
}
