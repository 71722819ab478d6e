import type { ExportRun } from '../graph/export-run.ts';
import type { Quad, Term } from './quad.ts';
import { statements } from './statements.ts';

/** RDF 1.1 N-Quads (https://www.w3.org/TR/n-quads/), a statement a line. */
export async function* writeNquads(run: ExportRun): AsyncGenerator<string> {
  for await (const quad of statements(run)) yield nquad(quad);
}

function nquad({ subject, predicate, object, graph }: Quad): string {
  return `${[term(subject), `<${predicate}>`, term(object), ...(graph === undefined ? [] : [`<${graph}>`])].join(' ')} .\n`;
}

function term(of: Term): string {
  if ('iri' in of) return `<${of.iri}>`;
  const { literal, datatype, language } = of;
  const text = `"${literal.replace(/["\\\n\r]/g, (mark) => escapes[mark] ?? mark)}"`;
  return language !== undefined ? `${text}@${language}` : datatype !== undefined ? `${text}^^<${datatype}>` : text;
}

const escapes: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r' };
