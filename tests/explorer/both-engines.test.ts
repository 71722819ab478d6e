import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { type App, makeApp } from '../../src/server/app.ts';
import { readStaticFiles } from '../../src/server/static-files.ts';
import { ingestBundled } from '../graphql/seeded.ts';
import { describeEngines, type EngineUnderTest } from '../setup/engines.ts';
import { asBrowser } from './page-reader.ts';
import { samplePages } from './sample-pages.ts';

const read: Record<EngineUnderTest['name'], Map<string, string>> = { embedded: new Map(), Neo4j: new Map() };

describeEngines('every page over the bundled data', (engine) => {
  let app: App;
  beforeAll(async () => {
    // Pages say when the data was taken in: on both engines at one moment.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-02T03:04:05Z') });
    const store = await engine.open();
    await ingestBundled(store);
    app = makeApp(store, { assets: readStaticFiles('dist/assets') });
  });
  afterAll(() => void vi.useRealTimers());

  it.each(samplePages.map(({ address }) => address))('%s is answered', async (address) => {
    const response = await app.request(address, asBrowser);
    expect(response.status).toBe(200);
    read[engine.name].set(address, await response.text());
  });
});

describe('the pages of both engines', () => {
  const neo4j = inject('neo4j');
  it('are the same, byte for byte', ({ skip }) => {
    if ('missing' in neo4j) return skip(neo4j.missing);
    expect(read.Neo4j.size).toBe(samplePages.length);
    for (const [address, page] of read.embedded) expect(read.Neo4j.get(address), address).toBe(page);
  });
});
