import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import neo4j, { type Driver } from 'neo4j-driver';
import { expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { type ExportFormatName, exportFormats } from '../../src/interchange/formats.ts';
import { aboutExport } from '../../src/interchange/graph/about-export.ts';
import {
  type NetworkEdge,
  type NetworkNode,
  networkEdges,
  networkNodes,
} from '../../src/interchange/network/network.ts';
import { everything } from '../../src/ontology/view.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { papers } from '../ingest/hard-to-say.papers.ts';
import { newsroom } from '../ingest/newsroom.ts';
import { ingestPapers } from '../ingest/papers.ts';
import { tempFolder } from '../ingest/temp-folder.ts';
import { describeEngines } from '../setup/engines.ts';

/** Each would end a literal, a statement or a line if it were not written as a text. */
const names = [
  `O'Brien "Si" \\ {id: 1}; // x`,
  String.raw`\u0027}) DETACH DELETE (n) //`,
  String.raw`\\u0027 \\`,
  String.raw`berakhir \ `.trim(),
  '`MATCH` $x /* y */ 🏆é',
  'a; b, c\'; "d"',
];
const person = (index: number): string => `person:nama-${index}`;

async function withGraph(
  test: (store: Store, nodes: NetworkNode[], edges: NetworkEdge[]) => Promise<void>,
): Promise<void> {
  const store = await openStore({ folder: tempFolder() });
  try {
    await ingestPapers(store, papers);
    const yaml = (text: string): string => `'${text.replaceAll("'", "''")}'`;
    const entities = Object.fromEntries(names.map((name, index) => [person(index), yaml(name)]));
    const claims = names.map(
      (_name, index) => [`${person(index)} MEMBER_OF organisation:koran`, `${index} "kata" \\ ke 'a'; b`] as const,
    );
    await ingest(store, newsroom({ aneh: { entities, claims } }));
    const run = await runOf(store);
    await test(store, await all(networkNodes(run)), await all(networkEdges(run)));
  } finally {
    await store.close();
  }
}

async function runOf(store: Store) {
  return { store, view: everything, language: 'id', about: await aboutExport(store, everything, 'id', null) } as const;
}

async function written(store: Store, name: ExportFormatName): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of exportFormats[name].write(await runOf(store))) parts.push(Buffer.from(part as string));
  return Buffer.concat(parts);
}

async function all<T>(things: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const thing of things) list.push(thing);
  return list;
}

/** The statements of a script as cypher-shell takes them: a semicolon ends one where no text and no comment holds it. */
function statementsIn(script: string): string[] {
  const parts = script.match(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\/\/[^\n]*|;|[^'"`;/]+|\//gs) ?? [];
  const statements = [''];
  for (const part of parts) {
    if (part === ';') statements.push('');
    else if (!part.startsWith('//')) statements.push(`${statements.pop()}${part}`);
  }
  return statements.map((one) => one.trim()).filter((one) => one !== '');
}

function edgeProperties({ id, label, certain, standing, more }: NetworkEdge): object {
  const given = Object.entries(more).filter(([, value]) => value !== null);
  const said = given.map(([name, value]) => [name, name === 'sources' ? Number(value) : value]);
  return { claim: id, label, certain, standing, ...Object.fromEntries(said) };
}

describeEngines('the graph for Neo4j', (engine) => {
  if (engine.name === 'embedded')
    it('is CSV whose headers say ids, labels, types and ends, with each text in quotation marks', async () => {
      await withGraph(async (store, nodes, edges) => {
        const files = unzipSync(await written(store, 'neo4j'));
        const table = (name: string): string[][] => parse(Buffer.from(files[name] ?? ''));
        const [nodeHeader, ...nodeRows] = table('nodes.csv');
        expect(nodeHeader).toEqual(['id:ID', 'name', 'kind', ':LABEL']);
        expect(nodeRows).toEqual(nodes.map(({ id, name, kind }) => [id, name, kind, `Entity;${kind}`]));
        const [edgeHeader = [], ...edgeRows] = table('relationships.csv');
        expect(edgeHeader.slice(0, 6)).toEqual([':START_ID', ':END_ID', ':TYPE', 'claim', 'label', 'certain:boolean']);
        const read = edgeRows.map((row) => Object.fromEntries(row.map((cell, at) => [edgeHeader[at], cell])));
        expect(read.map((row) => [row[':START_ID'], row[':TYPE'], row[':END_ID'], row['evidence']])).toEqual(
          edges.map(({ from, type, to, more }) => [from, type, to, more.evidence]),
        );
        // The importer reads a number where one is; nothing of ours may stand there else.
        for (const row of read) expect(row['sources:long']).toMatch(/^\d+$/);
        const ids = new Set(nodeRows.map(([id]) => id));
        for (const row of read) expect(ids.has(row[':START_ID']) && ids.has(row[':END_ID'])).toBe(true);
      });
    });
  else
    it('is a script that makes just this graph, whatever names hold, and changes nothing the second time', async () => {
      await withGraph(async (store, nodes, edges) => {
        const address = await engine.address();
        if (!('neo4j' in address)) throw new Error('no Neo4j');
        const { uri, username, password, database } = address.neo4j;
        const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
        try {
          const statements = statementsIn((await written(store, 'cypher')).toString('utf8'));
          const play = async (): Promise<number> => {
            let changes = 0;
            for (const statement of statements) {
              const { summary } = await driver.executeQuery(statement, {}, { database });
              const { nodesCreated, relationshipsCreated, nodesDeleted } = summary.counters.updates();
              changes += nodesCreated + relationshipsCreated + nodesDeleted;
            }
            return changes;
          };
          expect(await play()).toBe(nodes.length + edges.length);
          const graph = await graphIn(driver, database);
          const sorted = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
            list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
          expect(graph.nodes).toEqual(
            sorted(nodes).map(({ id, name, kind }) => ({
              labels: ['Entity', kind].sort(),
              properties: { id, name, kind },
            })),
          );
          expect(graph.edges).toEqual(
            sorted(edges).map((edge) => ({
              from: edge.from,
              type: edge.type,
              to: edge.to,
              properties: edgeProperties(edge),
            })),
          );
          expect(graph.nodes.map(({ properties }) => properties['name'])).toEqual(expect.arrayContaining(names));
          expect(await play()).toBe(0);
          expect(await graphIn(driver, database)).toEqual(graph);
        } finally {
          await driver.executeQuery('DROP CONSTRAINT jejak_entity IF EXISTS', {}, { database });
          await driver.close();
        }
      });
    });
});

async function graphIn(driver: Driver, database: string) {
  const rows = async (text: string) =>
    (await driver.executeQuery(text, {}, { database })).records.map((row) => row.toObject());
  const nodes = await rows('MATCH (n:Entity) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id');
  const edges = await rows(
    'MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties ORDER BY r.claim',
  );
  return {
    nodes: nodes.map((row) => ({ ...row, labels: [...row['labels']].sort(), properties: row['properties'] })),
    edges,
  };
}
