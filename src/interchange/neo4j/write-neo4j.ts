import type { ExportRun } from '../graph/export-run.ts';
import { aboutInOneLine, moreAttributes, networkEdges, networkNodes } from '../network/network.ts';
import { zipStream } from '../zip/zip-stream.ts';

const nodeHeader = ['id:ID', 'name', 'kind', ':LABEL'];
const moreNames = Object.keys(moreAttributes) as (keyof typeof moreAttributes)[];
const edgeHeader = [
  ...[':START_ID', ':END_ID', ':TYPE', 'claim', 'label', 'certain:boolean', 'standing'],
  ...moreNames.map((name) => (moreAttributes[name] === 'integer' ? `${name}:long` : name)),
];

const command =
  'neo4j-admin database import full neo4j --id-type=string --multiline-fields=true --overwrite-destination --nodes=nodes.csv --relationships=relationships.csv';

/**
 * Nodes and relationships as `neo4j-admin database import` takes them, for a Neo4j that is to be looked at by hand: the one
 * that Jejak itself runs on has more, and is filled by `jejak ingest`.
 */
export function writeNeo4j(run: ExportRun): AsyncGenerator<Uint8Array> {
  return zipStream([
    { name: 'nodes.csv', content: () => nodes(run) },
    { name: 'relationships.csv', content: () => relationships(run) },
    { name: 'README.txt', content: () => readme(run) },
  ]);
}

async function* nodes(run: ExportRun): AsyncGenerator<string> {
  yield `${nodeHeader.join(',')}\n`;
  for await (const { id, name, kind } of networkNodes(run)) yield lineOf([id, name, kind, `Entity;${kind}`]);
}

async function* relationships(run: ExportRun): AsyncGenerator<string> {
  yield `${edgeHeader.join(',')}\n`;
  for await (const { id, from, to, type, label, certain, standing, more } of networkEdges(run))
    yield lineOf([from, to, type, id, label, String(certain), standing, ...moreNames.map((name) => more[name])]);
}

/** A program reads it, and no spreadsheet: a text stays as it is. */
function lineOf(cells: readonly (string | null)[]): string {
  const quoted = cells.map((cell) => (cell === null ? '' : `"${cell.replaceAll('"', '""')}"`));
  return `${quoted.join(',')}\n`;
}

async function* readme({ about }: ExportRun): AsyncGenerator<string> {
  yield `${aboutInOneLine(about)}\n\n${command}\n`;
}
