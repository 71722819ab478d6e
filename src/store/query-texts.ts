import { readdirSync, readFileSync } from 'node:fs';
import { edgeTypeNames, kindNames } from '../ontology/claim-rules.ts';
import { ledgerAnchors, type PageAnchor, pageAnchors } from './conditions.ts';

const folder = new URL('../../cypher/', import.meta.url);

/** The text of each question and act, by name. The only source of query text: files of ours and words of the ontology. */
export const readTexts: ReadonlyMap<string, string> = load('read');
export const writeTexts: ReadonlyMap<string, string> = load('write');

/** The statements of a file in cypher/setup, in order. */
export function setupStatements(name: 'indexes' | 'constraints' | 'ledger'): string[] {
  return statementsIn(readFileSync(new URL(`setup/${name}.cypher`, folder), 'utf8'));
}

/** What a script for another Neo4j is made of: a file in cypher/script, without its comment. */
export function scriptText(name: 'begin' | 'nodes' | 'relationships'): string {
  return `${withoutComments(readFileSync(new URL(`script/${name}.cypher`, folder), 'utf8')).trim()}\n`;
}

function load(part: 'read' | 'write'): Map<string, string> {
  const files = readdirSync(new URL(`${part}/`, folder)).filter((file) => file.endsWith('.cypher'));
  return new Map(
    files
      .sort()
      .flatMap((file) =>
        expand(file.replace(/\.cypher$/, ''), readFileSync(new URL(`${part}/${file}`, folder), 'utf8')),
      ),
  );
}

/**
 * Cypher takes no parameter for a label or a type. A file may hold one of three words that stand for the ontology's:
 * ANY_EDGE (all types of edge at once), EACH_EDGE and EACH_KIND (one text for each, named `file:TYPE`). Five more stand
 * for files in cypher/parts: CLAIM_ROW, DOSSIER_ROW, LEDGER_WHERE, SOURCE_WHERE, and LEDGER_FROM (one text for each anchor, named `file:ANCHOR`).
 */
function expand(name: string, text: string): [string, string][] {
  const withAny = withParts(text.replaceAll('ANY_EDGE', edgeTypeNames.join('|')));
  if (withAny.includes('LEDGER_FROM')) {
    const anchors = name.startsWith('ledger-page') ? pageAnchors : ledgerAnchors;
    return anchors.map((anchor) => [`${name}:${anchor}`, withLedgerFrom(withAny, anchor)]);
  }
  if (withAny.includes('EACH_EDGE'))
    return edgeTypeNames.map((type) => [`${name}:${type}`, withAny.replaceAll('EACH_EDGE', type)]);
  if (withAny.includes('EACH_KIND'))
    return kindNames.map((kind) => [`${name}:${kind}`, withAny.replaceAll('EACH_KIND', kind)]);
  return [[name, withAny]];
}

/** The text with what several questions share in the place of its word: a row of claims, what the ledger is filtered by. */
export function withParts(text: string): string {
  return text
    .replaceAll(/^(RETURN .*)\bCLAIM_ROW\b/gm, (_, before: string) => `${before}${part('claim-row')}`)
    .replace(/^(RETURN )DOSSIER_ROW$/gm, (_, before: string) => `${before}${part('dossier-row')}`)
    .replace(/^WHERE LEDGER_WHERE$/m, () => `WHERE ${part('ledger-where')}`)
    .replace(/^WHERE SOURCE_WHERE$/m, () => `WHERE ${part('source-where')}`);
}

/** The text with where it begins in the place of its word. */
export function withLedgerFrom(text: string, anchor: PageAnchor): string {
  return text.replace(/^LEDGER_FROM$/m, () => part(`ledger-from-${anchor.toLowerCase()}`));
}

function part(name: string): string {
  return withoutComments(readFileSync(new URL(`parts/${name}.cypher`, folder), 'utf8')).trim();
}

function statementsIn(text: string): string[] {
  return withoutComments(text)
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

function withoutComments(text: string): string {
  return text.replace(/^\s*\/\/.*$/gm, '');
}
