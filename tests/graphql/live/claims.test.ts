import { expect, it, onTestFinished } from 'vitest';
import { makeWatch, watchLimits } from '../../../src/graph/live/watch.ts';
import type { Watch } from '../../../src/graph/live/watched.ts';
import { retract } from '../../../src/ingest/retract.ts';
import { makeApp } from '../../../src/server/app.ts';
import { serve } from '../../../src/server/serve.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Reader, Store } from '../../../src/store/store.ts';
import { describeEmbedded, describeEngines } from '../../setup/engines.ts';
import { entityLines, ingestSmall } from '../small-dossier.ts';
import { type Stream, subscribe } from './sse.ts';

const query = `subscription ($about: [ID!]!, $joined: Boolean) { claims(about: $about, joined: $joined) {
  kind said claim { independentSources evidence { edges { node { exact } } } }
} }`;
const limits = { ...watchLimits, everyMs: 20 };
const aniHolds = 'person:ani HOLDS office:wali-kota';
const budiHolds = 'person:budi HOLDS office:wali-kota';

describeEngines('a subscription to claims of a graph that another writes', (engine) => {
  it('tells what that one writes', async () => {
    const address = await engine.address();
    const reader = await openStore(address);
    // The embedded database is open in one process at a time: there, whoever serves is whoever writes.
    const writer = engine.name === 'embedded' ? reader : await openStore(address);
    onTestFinished(async () => {
      for (const store of new Set([reader, writer])) await store.close();
    });
    const events = await listen(reader, { about: ['person:ani'] });
    await write(writer, 'satu', aniHolds);
    expect(await events.next()).toMatchObject({ kind: 'NEW', said: aniHolds });
  });
});

describeEmbedded('a subscription to claims', (engine) => {
  it('tells a new claim, one with more evidence, and one that was retracted', async () => {
    const store = await engine.open();
    const events = await listen(store, { about: ['person:ani'] });
    await write(store, 'satu', aniHolds);
    expect(await events.next()).toEqual({
      kind: 'NEW',
      said: aniHolds,
      claim: { independentSources: 1, evidence: { edges: [{ node: { exact: 'Kata' } }] } },
    });
    await write(store, 'dua', aniHolds);
    expect(await events.next()).toMatchObject({ kind: 'CHANGED', claim: { independentSources: 2 } });
    await retract(store, 'dossier:satu', 'Uji');
    expect(await events.next()).toMatchObject({ kind: 'CHANGED', claim: { independentSources: 1 } });
    await retract(store, 'dossier:dua', 'Uji');
    expect(await events.next()).toEqual({ kind: 'RETRACTED', said: aniHolds, claim: null });
  });

  it('tells nothing of other entities, nor of what was there before', async () => {
    const store = await engine.open();
    await write(store, 'satu', aniHolds);
    const events = await listen(store, { about: ['person:ani'] });
    await write(store, 'dua', budiHolds);
    await write(store, 'tiga', aniHolds);
    expect(await events.next()).toMatchObject({ kind: 'CHANGED', said: aniHolds });
  });

  it('watches a pair: only what joins the two', async () => {
    const store = await engine.open();
    const events = await listen(store, { about: ['person:budi', 'office:wali-kota'], joined: true });
    await write(store, 'satu', aniHolds);
    await write(store, 'dua', budiHolds);
    expect(await events.next()).toMatchObject({ kind: 'NEW', said: budiHolds });
  });

  it('reads claims only after somebody has written, and nothing once the last one has left', async () => {
    const asked: string[] = [];
    const store = recording(await engine.open(), asked);
    const turns = (): number => asked.filter((name) => name === 'turn').length;
    const stream = await open(store, makeWatch(store, limits), { about: ['person:ani'] });
    await until(() => turns() > 3);
    expect(asked.filter((name) => name !== 'turn')).toEqual(['records-by-id', 'claims-about']);
    stream.leave();
    let before = -1;
    await until(() => {
      const still = before === asked.length;
      before = asked.length;
      return still;
    }, 200);
  });

  it('tells who was there before what was written just as another one came', async () => {
    const store = await engine.open();
    const watch = makeWatch(store, { ...limits, everyMs: 1_000 });
    const first = await open(store, watch, { about: ['person:ani'] });
    await write(store, 'satu', aniHolds);
    await open(store, watch, { about: ['person:budi'] });
    expect((await first.next()).data.claims).toMatchObject({ kind: 'NEW', said: aniHolds });
  });

  it('serves so many streams and no more, and has room again when one has left', async () => {
    const store = await engine.open();
    const url = await served(store, makeWatch(store, { ...limits, streams: 1 }));
    const first = await subscribe(url, query, { about: ['person:ani'] });
    expect(await refusal(url, ['person:budi'])).toBe(
      'TOO_MANY_STREAMS 1 streams are open, more are not served: try later',
    );
    first.leave();
    await until(async () => (await refusal(url, ['person:budi'])) === null);
  });

  it('has its place before it waits for anything: of many who come at once, so many get one', async () => {
    const store = await engine.open();
    const watch = makeWatch(store, { ...limits, streams: 10 });
    const asked = Array.from({ length: 50 }, () => watch.claims({ ids: ['person:ani'], joined: false }));
    const settled = await Promise.allSettled(asked);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    watch.close();
    await watch.claims({ ids: ['person:ani'], joined: false });
    watch.close();
  });

  it('gives one client so many places and no more, and each back as soon as it leaves', async () => {
    const store = await engine.open();
    const watch = makeWatch(store, { ...limits, streamsOfClient: 2 });
    const leaving = new Map<string, () => void>();
    const from = (client: string) =>
      watch.claims(
        { ids: ['person:ani'], joined: false },
        { client, onEnd: (listener) => void leaving.set(client, listener) },
      );
    await Promise.all([from('192.0.2.1'), from('192.0.2.1'), from('192.0.2.2')]);
    await expect(from('192.0.2.1')).rejects.toThrow(/^2 streams of this client are open/);
    leaving.get('192.0.2.1')?.();
    await from('192.0.2.1');
    watch.close();
  });

  it('watches so many claims in all streams together', async () => {
    const store = await engine.open();
    await write(store, 'satu', aniHolds, budiHolds);
    const watch = makeWatch(store, { ...limits, claimsOfAll: 3 });
    await watch.claims({ ids: ['office:wali-kota'], joined: false });
    await expect(watch.claims({ ids: ['office:wali-kota'], joined: false })).rejects.toThrow(
      /^all streams together would watch 4 claims, at most 3/,
    );
    watch.close();
  });

  it('says that more has happened than it tells one by one, and goes on', async () => {
    const store = await engine.open();
    const watch = makeWatch(store, { ...limits, waiting: 5 });
    const stream = await open(store, watch, { about: ['person:ani'] });
    const many = Array.from({ length: 12 }, (_, index) => `person:ani HOLDS office:jabatan-${index}`);
    await write(store, 'banyak', ...many);
    const { claims: missed } = (await stream.next()).data;
    expect(missed).toMatchObject({ kind: 'MISSED', claim: null });
    await write(store, 'dua', aniHolds);
    expect((await stream.next()).data.claims).toMatchObject({ kind: 'NEW', said: aniHolds });
  });

  it('watches so many claims and no more', async () => {
    const store = await engine.open();
    await write(store, 'satu', aniHolds, budiHolds);
    const url = await served(store, makeWatch(store, { ...limits, claims: 1 }));
    expect(await refusal(url, ['office:wali-kota'])).toBe(
      'QUERY_TOO_COSTLY about: there are 2 claims on these entities, at most 1 can be watched in one stream: name fewer',
    );
  });

  it.each([
    [[], 'BAD_USER_INPUT about: holds 1 to 20 ids, got "0"'],
    [Array(21).fill('person:ani'), 'BAD_USER_INPUT about: holds 1 to 20 ids, got "21"'],
    [['Ani'], 'BAD_USER_INPUT about: is not the id of an entity'],
  ])('refuses %j', async (about, message) => {
    const store = await engine.open();
    expect(await refusal(await served(store, makeWatch(store)), about)).toContain(message);
  });

  it('ends its streams when the server stops', async () => {
    const store = await engine.open();
    const watch = makeWatch(store, limits);
    const { response } = await open(store, watch, { about: ['person:ani'] });
    watch.close();
    expect(await response.text()).toContain('event: complete');
  });
});

interface Events {
  /** The next event. */
  next(): Promise<object>;
}

async function listen(store: Store, variables: object): Promise<Events> {
  const stream = await open(store, makeWatch(store, limits), variables);
  return { next: async () => (await stream.next()).data.claims };
}

async function open(store: Store, watch: Watch, variables: object): Promise<Stream> {
  const stream = await subscribe(await served(store, watch), query, variables);
  onTestFinished(stream.leave);
  return stream;
}

async function served(store: Store, watch: Watch): Promise<string> {
  const serving = await serve(makeApp(store, { watch }), { port: 0, host: '127.0.0.1' });
  onTestFinished(async () => {
    watch.close();
    await serving.close(0);
  });
  return serving.url;
}

/** Why a subscription is refused, as `CODE message`; null when it is not. */
async function refusal(url: string, about: readonly string[]): Promise<string | null> {
  const stream = await subscribe(url, query, { about });
  const first = await Promise.race([stream.next(), new Promise((resolve) => setTimeout(resolve, 300, null))]);
  stream.leave();
  const [error] = (first as { errors?: { message: string; extensions: { code: string } }[] } | null)?.errors ?? [];
  return error === undefined ? null : `${error.extensions.code} ${error.message}`;
}

function write(store: Store, name: string, ...claims: readonly string[]): Promise<void> {
  const lines = claims.map((claim) => `  - { claim: ${claim}, evidence: Kata }`);
  const offices = claims.flatMap((claim) => /office:[a-z0-9-]+/.exec(claim) ?? []);
  const names = entityLines(...new Set(['person:ani', 'person:budi', 'office:wali-kota', ...offices]));
  return ingestSmall(store, { name, published: '2023-01-02', lines: [...names, 'claims:', ...lines] });
}

function recording(store: Store, asked: string[]): Store {
  const read: Reader['read'] = (question, parameters) => {
    asked.push(question);
    return store.read(question, parameters);
  };
  return { ...store, read };
}

async function until(happened: () => boolean | Promise<boolean>, everyMs = 20): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await happened()) return;
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
  throw new Error('it did not happen');
}
