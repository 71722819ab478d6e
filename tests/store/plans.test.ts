import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import neo4j, { type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openStore, type StoreAddress } from '../../src/store/open.ts';
import { readTexts } from '../../src/store/query-texts.ts';
import type { StoreValue } from '../../src/store/value.ts';
import { ingestBundled } from '../setup/bundled.ts';
import { describeEngines, type EngineUnderTest } from '../setup/engines.ts';
import { type CypherFile, cypherFiles, fileOf } from './cypher-file.ts';
import { scansInGrafeo, scansInNeo4j } from './scans.ts';

const files = cypherFiles('read');
/** The labels that each engine scans whole, by the name of the question. `*` is everything there is. */
const scanned: Record<EngineUnderTest['name'], Map<string, string[]>> = { embedded: new Map(), Neo4j: new Map() };

/** The labels that a text would scan, as the engine itself explains it. */
type Explain = (text: string, samples: CypherFile['samples']) => Promise<string[]>;

describeEngines('the plan', (engine) => {
  let explain: Explain;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const address = await engine.address();
    // On a handful of nodes Neo4j prefers a scan to its index; the gazetteer makes an index worth its while.
    const store = await openStore(address);
    await ingestBundled(store);
    await store.close();
    ({ explain, close } = await explainer(address));
  });
  afterAll(() => close());

  it.each([...readTexts])('of %s scans no label whole that its file does not declare', async (name, text) => {
    const file = fileOf(files, name);
    const labels = await explain(text, file.samples);
    scanned[engine.name].set(name, labels);
    expect(labels.filter((label) => !file.scans?.labels.includes(label))).toEqual([]);
  });

  it.each([
    ['a label', 'MATCH (n:Claim) RETURN n.id AS id', ['Claim']],
    [
      'a label by a property without an index',
      'UNWIND $ids AS id MATCH (n:Entity {name: id}) RETURN n.id AS id',
      ['Entity'],
    ],
    [
      'a second label beside an anchor',
      'UNWIND $ids AS id MATCH (n:Entity {id: id}) MATCH (k:Claim) RETURN k.id AS claim',
      ['Claim'],
    ],
    ['everything', 'MATCH (n) RETURN n.id AS id', ['*']],
    [
      'a label inside a count',
      'UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN COUNT { (k:Claim)-[:SUBJECT]->(:Entity) } AS count',
      ['Claim'],
    ],
    [
      'nothing behind an anchor',
      'UNWIND $ids AS id MATCH (n:Entity {id: id})<-[:SUBJECT]-(k:Claim) RETURN k.id AS id',
      [],
    ],
  ])('shows a scan of %s', async (_what, text, labels) => {
    expect(await explain(text, { ids: ['regency:tebo'] })).toEqual(labels);
  });
});

describe('the scans that a file declares', () => {
  const declared = files.flatMap(({ name, scans }) => (scans === null ? [] : [[name, scans] as const]));

  it.each(declared)('%s: give their reason', (_name, { labels, reason }) => {
    expect(labels.join()).toMatch(/^\w+(,\w+)*$/);
    expect(reason).toMatch(/\w+ \w+/);
  });

  it.for(declared)('%s: are still there, on one engine at least', ([name, { labels }], { skip }) => {
    const server = inject('neo4j');
    if ('missing' in server) skip(server.missing);
    const texts = [...readTexts.keys()].filter((text) => fileOf(files, text).name === name);
    const seen = texts.flatMap((text) => [...(scanned.embedded.get(text) ?? []), ...(scanned.Neo4j.get(text) ?? [])]);
    expect(labels.filter((label) => !seen.includes(label))).toEqual([]);
  });
});

async function explainer(address: StoreAddress): Promise<{ explain: Explain; close: () => Promise<void> }> {
  if ('folder' in address) {
    const database = grafeo.GrafeoDB.create(join(address.folder, 'graph.grafeo'));
    return {
      explain: async (text, samples) => {
        const result = await database.executeCypher(`EXPLAIN ${text}`, { ...samples });
        return scansInGrafeo(String(result.toArray()[0]?.['plan']));
      },
      close: async () => database.close(),
    };
  }
  const { uri, username, password, database } = address.neo4j;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  // Else it answers with plans that it made while the database was nearly empty, or by old counts of its indexes.
  await driver.executeQuery('CALL db.prepareForReplanning()', {}, { database });
  return {
    explain: async (text, samples) => {
      const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, integersIn(samples), { database });
      return scansInNeo4j(summary.plan as Plan); // there is one, since EXPLAIN was asked
    },
    close: () => driver.close(),
  };
}

/** Neo4j refuses to plan LIMIT with a float, and a JavaScript number is one. */
function integersIn(samples: CypherFile['samples']): Record<string, unknown> {
  const convert = (value: StoreValue): unknown => (typeof value === 'number' ? neo4j.int(value) : value);
  return Object.fromEntries(Object.entries(samples).map(([name, value]) => [name, convert(value)]));
}
