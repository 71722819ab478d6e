import { type ClientRequest, request } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { serve } from '../../../src/server/serve.ts';
import type { Store } from '../../../src/store/store.ts';
import { describeEmbedded } from '../../setup/engines.ts';
import { article, dossier, ingestDossier, type LogLine, type Newsroom, openNewsroom } from './editors.ts';

const asked = { yaml: dossier(), article };
const limits = { operationSeconds: 1 };
const beyondTheLimit = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1_500));

describeEmbedded('a write that takes longer than an operation may', (engine) => {
  it('is answered as written, with all writes behind it in the request', async () => {
    const store = await engine.open();
    const transact: Store['transact'] = async (work) => {
      await beyondTheLimit();
      return store.transact(work);
    };
    const newsroom = openNewsroom({ ...store, transact }, { limits });
    const twice = `mutation ($yaml: String!, $other: String!, $article: String) {
      a: ingestDossier(name: "satu", yaml: $yaml, article: $article) { outcome }
      b: ingestDossier(name: "dua", yaml: $other) { outcome dossier { claims } }
    }`;
    const other = dossier().replace('source:koran-1', 'source:koran-2');
    expect((await newsroom.ask(twice, { ...asked, other })).body).toMatchObject({
      data: { a: { outcome: 'INSERTED' }, b: { outcome: 'INSERTED', dossier: { claims: 1 } } },
    });
  });

  it('is refused where it is only asked what it would do', async () => {
    const store = await engine.open();
    let held: () => void = () => {};
    const beyond = new Promise<void>((resolve) => {
      held = resolve;
    });
    const read = (async (question: 'dossiers', parameters: Record<never, never>) => {
      await beyond;
      return store.read(question, parameters);
    }) as Store['read'];
    const logged = nextLine();
    const newsroom = openNewsroom({ ...store, read }, { limits, onLog: logged.tell });
    const { body } = await newsroom.ask(ingestDossier, { ...asked, dryRun: true });
    expect(body.errors?.[0]?.extensions.code).toBe('OPERATION_TOO_LONG');
    held();
    expect(await logged.line).toMatchObject({ dryRun: true });
    expect(newsroom.dossiers()).toEqual([]);
    expect(await store.read('dossiers', {})).toEqual([]);
  });
});

describeEmbedded('a write whose client leaves while it waits for its turn', (engine) => {
  it('is not begun, and leaves nothing', async () => {
    const store = await engine.open();
    const first = gate();
    const transact: Store['transact'] = async (work) => {
      first.reached();
      await first.held;
      return store.transact(work);
    };
    const lines: LogLine[] = [];
    const both = gate();
    const newsroom = openNewsroom(
      { ...store, transact },
      { onLog: (line) => lines.push(line) === 2 && both.reached() },
    );
    const serving = await serve(newsroom.app, { port: 0, host: '127.0.0.1' });
    onTestFinished(() => serving.close(0));
    const writing = newsroom.ask(ingestDossier, asked);
    await first.isReached;
    const client = sending(serving.url, newsroom, { ...asked, name: 'dua' });
    // It is read before the next is answered.
    for (let i = 0; i < 3; i += 1) await (await fetch(`${serving.url}/healthz`)).text();
    client.destroy();
    for (let i = 0; i < 3; i += 1) await (await fetch(`${serving.url}/healthz`)).text();
    first.goOn();
    expect((await writing).body.data.ingestDossier.outcome).toBe('INSERTED');
    await both.isReached;
    expect(lines.map(({ dossier: id, outcome }) => [id, outcome])).toEqual([
      ['dossier:satu', 'INSERTED'],
      ['dossier:dua', 'REFUSED'],
    ]);
    expect(newsroom.dossiers()).toEqual(['satu.places.json', 'satu.yaml']);
  });
});

describeEmbedded('a write whose client leaves', (engine) => {
  it('is done whole once it has begun, and its end stands in the log', async () => {
    const store = await engine.open();
    const begun = gate();
    const transact: Store['transact'] = async (work) => {
      begun.reached();
      await begun.held;
      return store.transact(work);
    };
    const logged = nextLine();
    const newsroom = openNewsroom({ ...store, transact }, { onLog: logged.tell });
    const serving = await serve(newsroom.app, { port: 0, host: '127.0.0.1' });
    onTestFinished(() => serving.close(0));
    const client = sending(serving.url, newsroom, { name: 'satu', ...asked });
    await begun.isReached;
    client.destroy();
    // The server hears of it before it hears of what came later.
    for (let i = 0; i < 3; i += 1) await (await fetch(`${serving.url}/healthz`)).text();
    begun.goOn();
    expect(await logged.line).toMatchObject({
      event: 'dossier.ingested',
      by: 'desk-data',
      dossier: 'dossier:satu',
      outcome: 'INSERTED',
      client: expect.stringContaining('127.0.0.1'),
    });
    expect(newsroom.dossiers()).toEqual(['satu.places.json', 'satu.yaml']);
    expect(await store.read('dossiers', {})).toMatchObject([{ id: 'dossier:satu', claims: 1 }]);
  });
});

describeEmbedded('the queue of writes', (engine) => {
  it('takes so many, and refuses the next with when to come back; those in it are done', async () => {
    const store = await engine.open();
    let goOn = (): void => {};
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const transact: Store['transact'] = async (work) => {
      await held;
      return store.transact(work);
    };
    const newsroom = openNewsroom({ ...store, transact }, { most: 2 });
    const [first, second] = [newsroom.ask(ingestDossier, asked), newsroom.ask(ingestDossier, asked)];
    const third = await newsroom.ask(ingestDossier, { ...asked, name: 'tiga' });
    expect([third.status, third.body.errors?.[0]?.extensions.code]).toEqual([503, 'TOO_MANY_WRITES']);
    expect(third.headers.get('retry-after')).toMatch(/^\d+$/);
    goOn();
    expect((await first).body.data.ingestDossier.outcome).toBe('INSERTED');
    expect((await second).body.data.ingestDossier.outcome).toBe('UNCHANGED');
    expect((await newsroom.edit(ingestDossier, asked)).outcome).toBe('UNCHANGED');
    expect(newsroom.dossiers()).toEqual(['satu.places.json', 'satu.yaml']);
  });
});

describeEmbedded('restoreDossier', (engine) => {
  it('leaves the retraction where the file cannot be written to the graph', async () => {
    const store = await engine.open();
    const newsroom = openNewsroom(store);
    await newsroom.edit(ingestDossier, asked);
    await newsroom.edit('mutation { retractDossier(id: "dossier:satu", reason: "Uji") { outcome } }');
    let times = 0;
    const transact: Store['transact'] = (work) => {
      times += 1;
      return store.transact(async (writer) => {
        await work(writer);
        throw new Error('the database is broken');
      });
    };
    const broken = openNewsroom({ ...store, transact }, { kept: newsroom.folder });
    const { body } = await broken.ask('mutation { restoreDossier(id: "dossier:satu") { outcome } }');
    expect(body.errors?.[0]?.extensions.code).toBe('INTERNAL');
    expect(times).toBe(1);
    expect(await store.read('dossiers', {})).toMatchObject([{ reason: 'Uji' }]);
  });
});

/** Sends a write over a connection of its own, which whoever sends it may break. */
function sending(url: string, { tokens }: Newsroom, variables: object): ClientRequest {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${tokens.editor}` };
  const client = request(`${url}/graphql`, { method: 'POST', headers }).on('error', () => {});
  client.end(JSON.stringify({ query: ingestDossier, variables }));
  return client;
}

/** Somewhere to wait: for the work to come there, and for it to be let go on. */
function gate(): { reached: () => void; isReached: Promise<void>; goOn: () => void; held: Promise<void> } {
  let [reached, goOn] = [() => {}, () => {}];
  const isReached = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  return { reached, isReached, goOn, held };
}

/** The next line of a log, as it comes. */
function nextLine(): { line: Promise<LogLine>; tell: (line: LogLine) => void } {
  let tell: (line: LogLine) => void = () => {};
  const line = new Promise<LogLine>((resolve) => {
    tell = resolve;
  });
  return { line, tell: (one) => tell(one) };
}
