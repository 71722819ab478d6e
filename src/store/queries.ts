import { readdirSync, readFileSync } from 'node:fs';
import { edgeTypeNames, kindNames } from '../ontology/claim-rules.ts';
import type { EdgeTypeName, Kind } from '../ontology/ontology.ts';
import type {
  ClaimRow,
  ConferralRow,
  DossierRow,
  IntroductionRow,
  NameRow,
  RecordRow,
  SourceRow,
  StepRow,
} from './rows.ts';
import type { StoreValue } from './value.ts';

type Ids = { ids: readonly string[] };
type Rows = { rows: readonly StoreValue[] };

/** Every question there is: a file in cypher/read, what it asks with, and what one row of its answer holds. */
export interface Reads {
  'claim-page': { parameters: { after: string; limit: number }; row: { id: string } };
  'claims-by-id': { parameters: Ids; row: ClaimRow };
  'claims-by-object': { parameters: Ids; row: ClaimRow };
  'claims-by-subject': { parameters: Ids; row: ClaimRow };
  'claims-of-source': { parameters: { source: string }; row: ClaimRow };
  'claims-touching': { parameters: Ids; row: { id: string; claim: string } };
  'conferrals-all': { parameters: Record<never, never>; row: ConferralRow };
  'conferrals-in-edition': { parameters: Ids; row: ConferralRow };
  'conferrals-of-award': { parameters: Ids; row: ConferralRow };
  'conferrals-of-party': { parameters: Ids & { roles: readonly string[] }; row: ConferralRow };
  counts: { parameters: Record<never, never>; row: { name: string; count: number } };
  degrees: { parameters: Ids; row: { id: string; degree: number } };
  dossier: {
    parameters: { dossier: string };
    row: { sha256: string; source: string | null; entities: string[]; claims: string[] };
  };
  dossiers: { parameters: Record<never, never>; row: DossierRow };
  introductions: { parameters: Ids; row: IntroductionRow };
  names: { parameters: { beginnings: readonly string[]; count: number }; row: NameRow };
  'records-by-id': { parameters: Ids; row: RecordRow };
  'source-owner': { parameters: { source: string }; row: { dossier: string } };
  sources: { parameters: Record<never, never>; row: SourceRow };
  steps: { parameters: Ids & { types: readonly string[]; knownAt: string | null }; row: StepRow };
  'tokens-of': { parameters: Ids; row: { text: string } };
}

/** Every act that writes: a file in cypher/write. Those ending in `:X` are one text for each kind or type. */
export type Writes = {
  'create-claims': Rows;
  'create-evidence': Rows;
  'create-introductions': Rows & { dossier: string };
  'create-names': Rows;
  'create-objects': Rows;
  'create-statements': Rows;
  'delete-claims': Ids;
  'delete-edges': Rows;
  'delete-entities': Ids;
  'delete-introductions': { dossier: string };
  'delete-names': Ids;
  'delete-source': { source: string };
  'delete-unused-tokens': { tokens: readonly string[] };
  'put-dossier': { dossier: string; properties: StoreValue };
  'put-source': { source: string; properties: StoreValue };
  'put-tokens': { tokens: readonly string[] };
  'take-turn': Record<never, never>;
  'update-entities': Rows;
} & { [K in `create-edges:${EdgeTypeName}`]: Rows } & { [K in `create-entities:${Kind}`]: Rows };

export type ReadName = keyof Reads;
export type WriteName = keyof Writes;

const folder = new URL('../../cypher/', import.meta.url);

/** The text of each question and act, by name. The only source of query text: files of ours and words of the ontology. */
export const readTexts: ReadonlyMap<string, string> = load('read');
export const writeTexts: ReadonlyMap<string, string> = load('write');

/** The statements of a file in cypher/setup, in order. */
export function setupStatements(name: 'indexes' | 'constraints'): string[] {
  return statementsIn(readFileSync(new URL(`setup/${name}.cypher`, folder), 'utf8'));
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
 * ANY_EDGE (all types of edge at once), EACH_EDGE and EACH_KIND (one text for each, named `file:TYPE`).
 */
function expand(name: string, text: string): [string, string][] {
  const withAny = text.replaceAll('ANY_EDGE', edgeTypeNames.join('|'));
  if (withAny.includes('EACH_EDGE'))
    return edgeTypeNames.map((type) => [`${name}:${type}`, withAny.replaceAll('EACH_EDGE', type)]);
  if (withAny.includes('EACH_KIND'))
    return kindNames.map((kind) => [`${name}:${kind}`, withAny.replaceAll('EACH_KIND', kind)]);
  return [[name, withAny]];
}

function statementsIn(text: string): string[] {
  const withoutComments = text.replace(/^\s*\/\/.*$/gm, '');
  return withoutComments
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
