import type { Plan } from 'neo4j-driver';

/**
 * The labels that a plan of the embedded engine scans whole, `*` for every node. A plan is lines, each indented below
 * the one that reads from it:
 *
 *     Filter (claim.id Eq id) [index: id]     NodeScan under this is a look-up
 *       NodeScan (claim:Claim)
 *         Unwind (id)                         what is below a NodeScan runs first
 */
export function scansInGrafeo(plan: string): string[] {
  const lines = plan.split('\n').filter((line) => line.trim() !== '');
  const scans = lines.flatMap((line, at) => {
    const [, variable = '', label = ''] = /^\s*NodeScan \((\w+):([\w*]+)\)/.exec(line) ?? [];
    if (variable === '') return hiddenScansIn(line);
    if (lines[at - 1]?.includes('[index: ')) return [];
    // A second MATCH from a node that is known already prints as a scan of `*` with the plan that knows it below.
    return below(lines, at).some((lower) => binds(lower, variable)) ? [] : [label];
  });
  return unique(scans);
}

/** The labels that a plan of Neo4j scans whole; every operator that reads all of something is called a Scan. */
export function scansInNeo4j({ operatorType, arguments: details, children }: Plan): string[] {
  const below = children.flatMap(scansInNeo4j);
  if (!/Scan(@\w+)?$/.test(operatorType)) return unique(below);
  const label = /:(\w+)/.exec(String(details['Details']))?.[1] ?? '*';
  return unique([label, ...below]);
}

/** COUNT {} and EXISTS {} print their plan inside one line; there, `input: None` and a label is a scan. */
function hiddenScansIn(line: string): string[] {
  return Array.from(line.matchAll(/label: Some\("(\w+)"\), input: None/g), ([, label = '']) => label);
}

function below(lines: readonly string[], at: number): string[] {
  const depth = indentOf(lines[at]);
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) => indentOf(line) <= depth);
  return end < 0 ? rest : rest.slice(0, end);
}

function binds(line: string, variable: string): boolean {
  return line.includes(`NodeScan (${variable}:`) || (line.includes('Expand ') && line.includes(`(${variable})`));
}

function indentOf(line: string | undefined): number {
  return line === undefined ? 0 : line.length - line.trimStart().length;
}

function unique(labels: readonly string[]): string[] {
  return [...new Set(labels)];
}
