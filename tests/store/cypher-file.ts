import { readdirSync, readFileSync } from 'node:fs';
import { withLedgerFrom, withParts } from '../../src/store/query-texts.ts';
import type { StoreValue } from '../../src/store/value.ts';

/** A file of cypher/read or cypher/write, by what its opening comment says. */
export interface CypherFile {
  readonly name: string;
  /** The first line: the question, or the act. */
  readonly opening: string;
  /** A value for each parameter, out of the `//   $name  JSON` lines. */
  readonly samples: Readonly<Record<string, StoreValue>>;
  readonly row: string | null;
  /** Labels that a plan may scan whole, with the reason behind them. */
  readonly scans: { readonly labels: readonly string[]; readonly reason: string } | null;
  /** The query without its comments. */
  readonly query: string;
}

export function cypherFiles(part: 'read' | 'write'): CypherFile[] {
  const folder = new URL(`../../cypher/${part}/`, import.meta.url);
  return readdirSync(folder)
    .sort()
    .map((file) => parse(file.replace(/\.cypher$/, ''), readFileSync(new URL(file, folder), 'utf8')));
}

/** The file of a text: `create-edges:HOLDS` is one text of create-edges. */
export function fileOf(files: readonly CypherFile[], textName: string): CypherFile {
  const [name] = textName.split(':');
  const file = files.find((known) => known.name === name);
  if (file === undefined) throw new Error(`no cypher file for ${textName}`);
  return file;
}

/** The parameters that a query takes, in the order of their names. */
export function parametersOf({ query }: CypherFile): string[] {
  return [...new Set(Array.from(query.matchAll(/\$(\w+)/g), ([, name = '']) => name))].sort();
}

/** What the last RETURN of a query names its columns, in order: the words behind AS. */
export function columnsOf({ query }: CypherFile): string[] {
  const [returned = ''] = query.slice(query.lastIndexOf('RETURN')).split(/ORDER BY|LIMIT/);
  // Commas inside lists, calls and patterns separate no columns.
  const flat = returned.replace(/\[[^\]]*\]|\{[^}]*\}|\([^)]*\)/g, '');
  return flat
    .replace(/RETURN( DISTINCT)?/, '')
    .split(',')
    .map((column) => /(\w+)\s*$/.exec(column)?.[1] ?? '');
}

/** The columns that the row line lists, in order; null where it says in a sentence what a row is. */
export function columnsListed({ row }: CypherFile): string[] | null {
  const listed = (row ?? '').replace(/\s*\([^)]*\)/g, '').split(', ');
  return listed.every((word) => /^\w+$/.test(word)) ? listed : null;
}

function parse(name: string, text: string): CypherFile {
  // Where a file is several texts, that which takes all of their parameters.
  const lines = withLedgerFrom(withParts(text), 'PARTY').split('\n');
  const comments = lines.filter((line) => line.startsWith('//')).map((line) => line.slice(2).trim());
  const [opening = ''] = comments;
  const scans = lineOf(comments, 'scans');
  const [, labels = '', reason = ''] = /^([\w, ]+?)\s*\((.+)\)$/.exec(scans ?? '') ?? [];
  return {
    name,
    opening: lines[0]?.startsWith('// ') ? opening : '',
    samples: Object.fromEntries(comments.filter((line) => line.startsWith('$')).flatMap(samplesIn)),
    row: lineOf(comments, 'row'),
    scans: scans === null ? null : { labels: labels.split(', '), reason },
    query: lines.filter((line) => !line.trim().startsWith('//')).join('\n'),
  };
}

function lineOf(comments: readonly string[], key: string): string | null {
  return comments.find((line) => line.startsWith(`${key}: `))?.slice(key.length + 2) ?? null;
}

/** `$ids  ["regency:tebo"]     $limit  50` as pairs of name and value. */
function samplesIn(line: string): [string, StoreValue][] {
  return line.split(/\s{2,}(?=\$\w+\s{2})/).map((pair) => {
    const [, name = '', json = ''] = /^\$(\w+)\s+(.*)$/.exec(pair) ?? [];
    return [name, JSON.parse(json) as StoreValue];
  });
}
