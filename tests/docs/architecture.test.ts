import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { edgeTypeNames, kindNames } from '../../src/ontology/claim-rules.ts';
import { openEmbeddedEngine } from '../../src/store/embedded/embedded-engine.ts';
import { openBundled } from './bundled-app.ts';
import { page, prose, root } from './markdown.ts';

describe('docs/architecture.md', () => {
  const text = prose(page('docs/architecture.md'));
  let names: string[];
  let properties: string[];

  beforeAll(async () => {
    const { store } = await openBundled();
    await store.checkpoint();
    // The store's own folder stays locked: what is looked at is a copy.
    const copy = mkdtempSync(join(tmpdir(), 'jejak-test-'));
    cpSync(store.place, copy, { recursive: true });
    const engine = openEmbeddedEngine(copy);
    const nodes = await engine.read(
      'MATCH (n) UNWIND labels(n) AS name UNWIND keys(n) AS key RETURN DISTINCT name, key',
      {},
    );
    const types = await engine.read('MATCH ()-[r]->() RETURN DISTINCT type(r) AS name', {});
    const keys = await engine.read('MATCH ()-[r]->() UNWIND keys(r) AS key RETURN DISTINCT key', {});
    names = [...nodes, ...types].map(({ name }) => String(name));
    properties = [...nodes, ...keys].map(({ key }) => String(key));
    await engine.close();
    rmSync(copy, { recursive: true });
  });

  it('names every label and relationship type that is in the store', () => {
    const ofOntology: readonly string[] = [...kindNames, ...edgeTypeNames];
    expect(names).toContain('SUBJECT');
    expect(names.filter((name) => !ofOntology.includes(name) && !text.includes(`\`${name}\``))).toEqual([]);
  });

  it('names every label and relationship type that an act writes', () => {
    const acts = readdirSync(join(root, 'cypher/write')).map((name) => page(`cypher/write/${name}`).text);
    const written = acts.flatMap((act) => [...act.matchAll(/[([]\w*:([A-Z]\w+)/g)].map(([, name = '']) => name));
    // EACH_KIND, EACH_EDGE and ANY_EDGE stand for the words of the ontology.
    const ours = new Set(written.filter((name) => !/^(?:EACH|ANY)_/.test(name)));
    expect(ours).toContain('NEAR_COPY');
    expect([...ours].filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });

  it('names every property that is in the store', () => {
    expect(properties).toContain('startAt');
    expect(properties.filter((key) => !text.includes(`\`${key}\``))).toEqual([]);
  });
});
