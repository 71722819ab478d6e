import type { ExportRun } from '../graph/export-run.ts';
import { xmlText } from '../xml.ts';
import { aboutInOneLine, moreAttributes, networkEdges, networkNodes } from './network.ts';

const types = { string: 'string', boolean: 'boolean', integer: 'int' } as const;
const nodeKeys = { name: 'string', kind: 'string' } as const;
const edgeKeys = {
  type: 'string',
  label: 'string',
  certain: 'boolean',
  standing: 'string',
  ...moreAttributes,
} as const;

/** The whole graph as GraphML (http://graphml.graphdrawing.org), for networkx, igraph, yEd and Cytoscape. */
export async function* writeGraphml(run: ExportRun): AsyncGenerator<string> {
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    `  <desc>${xmlText(aboutInOneLine(run.about))}</desc>`,
    ...keysOf('node', nodeKeys),
    ...keysOf('edge', edgeKeys),
    '  <graph id="jejak" edgedefault="directed">',
    '',
  ].join('\n');
  for await (const { id, name, kind } of networkNodes(run))
    yield `    <node id="${xmlText(id)}">${dataOf('node', { name, kind })}</node>\n`;
  for await (const { id, from, to, type, label, certain, standing, more } of networkEdges(run)) {
    const ends = `id="${xmlText(id)}" source="${xmlText(from)}" target="${xmlText(to)}"`;
    yield `    <edge ${ends}>${dataOf('edge', { type, label, certain: String(certain), standing, ...more })}</edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
}

type What = 'node' | 'edge';

function keysOf(what: What, keys: Readonly<Record<string, keyof typeof types>>): string[] {
  return Object.entries(keys).map(
    ([name, type]) => `  <key id="${what}-${name}" for="${what}" attr.name="${name}" attr.type="${types[type]}"/>`,
  );
}

function dataOf(what: What, data: Readonly<Record<string, string | null>>): string {
  return Object.entries(data)
    .map(([name, value]) => (value === null ? '' : `<data key="${what}-${name}">${xmlText(value)}</data>`))
    .join('');
}
