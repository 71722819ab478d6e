import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { type App, makeApp } from '../../src/server/app.ts';
import { readStaticFiles } from '../../src/server/static-files.ts';
import { ingestBundled } from '../setup/bundled.ts';
import { describeEngines, type EngineUnderTest } from '../setup/engines.ts';
import { asBrowser } from './page-reader.ts';
import { samplePages } from './sample-pages.ts';

const read: Record<EngineUnderTest['name'], Map<string, string>> = { embedded: new Map(), Neo4j: new Map() };

const questions = readdirSync('docs/questions').map((name) => `docs/questions/${name}`);

describeEngines('every page and each of the twenty questions over the bundled data', (engine) => {
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

  it.each(questions)('%s is answered', async (path) => {
    const response = await app.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: readFileSync(path, 'utf8') }),
    });
    const answer = await response.text();
    expect(JSON.parse(answer)).not.toHaveProperty('errors');
    read[engine.name].set(path, answer);
  });
});

describe('the pages and answers of both engines', () => {
  const neo4j = inject('neo4j');
  it('are the same, byte for byte', ({ skip }) => {
    if ('missing' in neo4j) return skip(neo4j.missing);
    expect(read.Neo4j.size).toBe(samplePages.length + questions.length);
    for (const [asked, answer] of read.embedded) expect(read.Neo4j.get(asked), asked).toBe(answer);
  });
});
