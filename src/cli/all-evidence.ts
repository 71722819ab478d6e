import type { Reader } from '../store/store.ts';
import type { GraphAccess } from './graph-access.ts';

/** A passage that bears out a claim, as the API shows it. */
export interface Piece {
  readonly claim: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly source: { readonly id: string; readonly sha256: string };
}

/** All evidence: source by source out of the database, or page by page through the server that has it open. */
export function allEvidence(graph: GraphAccess): Promise<Piece[]> {
  return graph.store === null ? throughServer(graph) : ofEachSource(graph.store);
}

async function ofEachSource(store: Reader): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for (const { id } of await store.read('sources', {})) {
    for (const { claim, exact, startAt, endAt, sha256 } of await store.read('passages-of-source', { source: id }))
      pieces.push({ claim, exact, start: startAt, end: endAt, source: { id, sha256 } });
  }
  return pieces;
}

async function throughServer(graph: GraphAccess): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for (let after: string | null = null; ; ) {
    const { claims }: ClaimsPage = await ask<ClaimsPage>(graph, claimsPage, { after });
    for (const { node } of claims.edges) pieces.push(...(await piecesOf(graph, node.id, node.evidence)));
    if (!claims.pageInfo.hasNextPage) return pieces;
    after = claims.pageInfo.endCursor;
  }
}

interface Page<T> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: T }[];
}

type Passages = Page<Omit<Piece, 'claim'>>;

interface ClaimsPage {
  readonly claims: Page<{ readonly id: string; readonly evidence: Passages }>;
}

const passages = 'pageInfo { hasNextPage endCursor } edges { node { exact start end source { id sha256 } } }';

const claimsPage = `query ClaimsPage($after: String) {
  claims(first: 50, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { id evidence(first: 100) { ${passages} } } }
  }
}`;

const evidencePage = `query EvidencePage($claim: ID!, $after: String) {
  node(id: $claim) { ... on Claim { evidence(first: 100, after: $after) { ${passages} } } }
}`;

async function piecesOf(graph: GraphAccess, claim: string, first: Passages): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for (let page = first; ; ) {
    pieces.push(...page.edges.map(({ node }) => ({ claim, ...node })));
    if (!page.pageInfo.hasNextPage) return pieces;
    const after = page.pageInfo.endCursor;
    page = (await ask<{ node: { evidence: Passages } }>(graph, evidencePage, { claim, after })).node.evidence;
  }
}

async function ask<T>(graph: GraphAccess, query: string, variables: Readonly<Record<string, unknown>>): Promise<T> {
  const { data, errors } = await graph.ask(query, variables);
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data as T;
}
