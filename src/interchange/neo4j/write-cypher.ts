import { scriptText } from '../../store/query-texts.ts';
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
  yield scriptText('begin');
  const [nodes, relationships] = [scriptText('nodes'), scriptText('relationships')];
  yield* statements(networkNodes(run), nodeMap, ({ kind }) => nodes.replace('KIND', kind));
  yield* statements(networkEdges(run), edgeMap, ({ type }) => relationships.replace('TYPE', type));
}

/** Rows of one label or type together, since neither can be a parameter. @param textOf what is done with rows such as this */
async function* statements<T>(
  rows: AsyncIterable<T>,
  map: (row: T) => string,
  textOf: (row: T) => string,
): AsyncGenerator<string> {
  const waiting = new Map<string, string[]>();
  const statement = (text: string, maps: readonly string[]): string =>
    text.replace('ROWS', () => `[\n${maps.map((one) => `  ${one}`).join(',\n')}\n]`);
  for await (const row of rows) {
    const text = textOf(row);
    const maps = waiting.get(text) ?? [];
    waiting.set(text, maps);
    maps.push(map(row));
    if (maps.length < atOnce) continue;
    yield statement(text, maps);
    waiting.delete(text);
  }
  for (const [text, maps] of waiting) yield statement(text, maps);
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
