import type { GraphAccess } from './graph-access.ts';

/** A passage that bears out a claim, as the API shows it. */
export interface Piece {
  readonly claim: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly source: { readonly id: string; readonly sha256: string };
}

/** What the API shows is what is proved: the evidence is read through it, page by page, of each claim and of all. */
export async function allEvidence(graph: GraphAccess): Promise<Piece[]> {
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
