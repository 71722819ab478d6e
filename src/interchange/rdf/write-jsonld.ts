import type { ExportRun } from '../graph/export-run.ts';
import type { Quad, Term } from './quad.ts';
import { statements } from './statements.ts';
import { iri, prefixes } from './vocabulary.ts';

type Node = { '@id': string; '@type'?: string[]; [predicate: string]: unknown };

/**
 * JSON-LD 1.1: one document whose `@graph` lists the nodes of the default graph and, as nodes with a `@graph` of their own,
 * those of each source. A node may stand in it several times, which JSON-LD takes for one: nothing is collected.
 */
export async function* writeJsonld(run: ExportRun): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(prefixes)},"@graph":[\n`;
  let isFirst = true;
  for await (const { node, graph } of nodes(statements(run))) {
    const whole = graph === null ? node : { '@id': graph, '@graph': [node] };
    yield `${isFirst ? '' : ','}${JSON.stringify(whole)}\n`;
    isFirst = false;
  }
  yield ']}\n';
}

/** Statements that follow each other on one subject in one graph, as one node. */
async function* nodes(quads: AsyncIterable<Quad>): AsyncGenerator<{ node: Node; graph: string | null }> {
  let open: { node: Node; graph: string | null } | null = null;
  for await (const { subject, predicate, object, graph = null } of quads) {
    const id = 'iri' in subject ? subject.iri : '';
    if (open === null || open.node['@id'] !== id || open.graph !== graph) {
      if (open !== null) yield open;
      open = { node: { '@id': id }, graph };
    }
    if (predicate === iri('rdf', 'type')) open.node['@type'] = [...(open.node['@type'] ?? []), short(iriIn(object))];
    else
      open.node[short(predicate)] = [
        ...((open.node[short(predicate)] as unknown[] | undefined) ?? []),
        valueObject(object),
      ];
  }
  if (open !== null) yield open;
}

function valueObject(term: Term): object {
  if ('iri' in term) return { '@id': term.iri };
  const { literal, datatype, language } = term;
  if (language !== undefined) return { '@value': literal, '@language': language };
  // JSON stays a text of its own datatype: `@json` would take it apart and put it together otherwise.
  return datatype === undefined ? { '@value': literal } : { '@value': literal, '@type': datatype };
}

function iriIn(term: Term): string {
  return 'iri' in term ? term.iri : '';
}

function short(whole: string): string {
  for (const [prefix, start] of Object.entries(prefixes))
    if (whole.startsWith(start)) return `${prefix}:${whole.slice(start.length)}`;
  return whole;
}
