import type { ExportRun } from '../graph/export-run.ts';
import { aboutInOneLine, moreAttributes, type NetworkEdge, networkEdges, networkNodes } from '../network/network.ts';

/** So many rows one statement makes: a transaction each. */
const atOnce = 500;

/**
 * The graph as a script for `cypher-shell`, to be looked at in a Neo4j of one's own. What the graph says stands in it as
 * literals and nowhere else, written so that no text can end one.
 */
export async function* writeCypher(run: ExportRun): AsyncGenerator<string> {
  yield `// ${aboutInOneLine(run.about).replace(/\s+/g, ' ')}\n// cypher-shell --file jejak.cypher\n`;
  yield 'CREATE CONSTRAINT jejak_entity IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE;\n';
  yield* statements(
    networkNodes(run),
    ({ kind }) => kind,
    nodeMap,
    (kind) => ['MERGE (entity:Entity {id: row.id})', `SET entity += row, entity:${kind};`],
  );
  yield* statements(
    networkEdges(run),
    ({ type }) => type,
    edgeMap,
    (type) => [
      'MATCH (subject:Entity {id: row.subject})',
      'MATCH (object:Entity {id: row.object})',
      `MERGE (subject)-[edge:${type} {claim: row.claim}]->(object)`,
      'SET edge += row.said;',
    ],
  );
}

/** Rows of one label or type together, since neither can be a parameter. */
async function* statements<T>(
  rows: AsyncIterable<T>,
  groupOf: (row: T) => string,
  map: (row: T) => string,
  act: (group: string) => readonly string[],
): AsyncGenerator<string> {
  const waiting = new Map<string, string[]>();
  const statement = (group: string, maps: readonly string[]): string =>
    `UNWIND [\n${maps.map((one) => `  ${one}`).join(',\n')}\n] AS row\n${act(group).join('\n')}\n`;
  for await (const row of rows) {
    const group = groupOf(row);
    const maps = waiting.get(group) ?? [];
    waiting.set(group, maps);
    maps.push(map(row));
    if (maps.length < atOnce) continue;
    yield statement(group, maps);
    waiting.delete(group);
  }
  for (const [group, maps] of waiting) yield statement(group, maps);
}

function nodeMap({ id, name, kind }: { readonly id: string; readonly name: string; readonly kind: string }): string {
  return mapOf({ id, name, kind });
}

function edgeMap({ id, from, to, label, certain, standing, more }: NetworkEdge): string {
  const said = Object.entries(more).map(([name, value]) => {
    const isNumber = moreAttributes[name as keyof typeof more] === 'integer';
    return [name, value === null || !isNumber ? value : Number(value)] as const;
  });
  const properties = mapOf({ label, certain, standing, ...Object.fromEntries(said) });
  return `{claim: ${literal(id)}, subject: ${literal(from)}, object: ${literal(to)}, said: ${properties}}`;
}

function mapOf(values: Readonly<Record<string, string | number | boolean | null>>): string {
  const known = Object.entries(values).filter(([, value]) => value !== null);
  return `{${known.map(([name, value]) => `${name}: ${literal(value ?? '')}`).join(', ')}}`;
}

/** A string literal of Cypher: a backslash or a quotation mark ends none, and neither does the end of a line. */
function literal(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  const escaped = value.replace(/[\\']/g, '\\$&').replace(/[\p{Cc}\u2028\u2029]/gu, codeUnit);
  return `'${escaped}'`;
}

function codeUnit(mark: string): string {
  return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
