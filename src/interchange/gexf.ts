import { compare } from '../ontology/claim.ts';
import type { Kind, Standing } from '../ontology/ontology.ts';
import { xmlText } from './xml.ts';

export interface GexfGraph {
  readonly nodes: readonly { readonly id: string; readonly name: string; readonly kind: Kind }[];
  readonly edges: readonly GexfEdge[];
}

/** A claim, from its subject to its object. `type` is that of the ontology, `label` its verb in one language. */
export interface GexfEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly label: string;
  readonly certain: boolean;
  readonly standing: Standing;
}

export interface GexfMeta {
  /** What the graph shows, of when, and where to find it: one line that travels with the file. */
  readonly description: string;
  /** A whole day, `2026-11-25`; null where the same graph is to make the same file on each day. */
  readonly lastModified: string | null;
}

/**
 * A graph as GEXF 1.3, for Gephi and what else reads it. Nodes and edges stand in the order of their ids, so equal
 * graphs make equal files.
 */
export function gexf(graph: GexfGraph, meta: GexfMeta): string {
  const nodes = graph.nodes.toSorted(byId);
  const edges = graph.edges.toSorted(byId);
  return [
    gexfHead(meta, edgeAttributes),
    `    <nodes count="${nodes.length}">`,
    ...nodes.map(gexfNode),
    '    </nodes>',
    `    <edges count="${edges.length}">`,
    ...edges.map((edge) => gexfEdge(edge)),
    '    </edges>',
    gexfTail,
  ].join('\n');
}

/** What an edge has beside its ends, by the type of GEXF. */
export type GexfAttributes = Readonly<Record<string, 'string' | 'boolean' | 'integer'>>;

export const edgeAttributes: GexfAttributes = { type: 'string', certain: 'boolean', standing: 'string' };

/** The file up to its nodes. @param edges what edges have */
export function gexfHead(meta: GexfMeta, edges: GexfAttributes): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    meta.lastModified === null ? '  <meta>' : `  <meta lastmodifieddate=${quoted(meta.lastModified)}>`,
    '    <creator>Jejak</creator>',
    `    <description>${xmlText(meta.description)}</description>`,
    '  </meta>',
    '  <graph defaultedgetype="directed" mode="static" idtype="string">',
    '    <attributes class="node" mode="static">',
    '      <attribute id="kind" title="kind" type="string"/>',
    '    </attributes>',
    '    <attributes class="edge" mode="static">',
    ...Object.entries(edges).map(([name, type]) => `      <attribute id="${name}" title="${name}" type="${type}"/>`),
    '    </attributes>',
  ].join('\n');
}

/** The file behind its edges. */
export const gexfTail = '  </graph>\n</gexf>\n';

export function gexfNode({ id, name, kind }: GexfGraph['nodes'][number]): string {
  return [`      <node id=${quoted(id)} label=${quoted(name)}>`, ...values({ kind }), '      </node>'].join('\n');
}

/** @param more of the attributes that the head declares beside those of every edge; null is what is not known */
export function gexfEdge(
  { id, from, to, type, label, certain, standing }: GexfEdge,
  more: Readonly<Record<string, string | null>> = {},
): string {
  return [
    // Of several edges between the same two nodes, readers keep one unless each has its `kind`.
    `      <edge id=${quoted(id)} source=${quoted(from)} target=${quoted(to)} kind=${quoted(type)} label=${quoted(label)}>`,
    ...values({ type, certain: String(certain), standing, ...more }),
    '      </edge>',
  ].join('\n');
}

function values(row: Readonly<Record<string, string | null>>): string[] {
  const known = Object.entries(row).filter((entry): entry is [string, string] => entry[1] !== null);
  return [
    '        <attvalues>',
    ...known.map(([name, value]) => `          <attvalue for=${quoted(name)} value=${quoted(value)}/>`),
    '        </attvalues>',
  ];
}

function quoted(text: string): string {
  return `"${xmlText(text)}"`;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compare(a.id, b.id);
}
