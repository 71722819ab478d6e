import { beforeAll } from 'vitest';
import { type App, makeApp } from '../../src/server/app.ts';
import { describeEmbedded, describeEngines, type EngineUnderTest } from '../setup/engines.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query, which each test writes beside it
export type Data = any;

/** Asks the running service, and fails on any error in the answer. */
export type Ask = (query: string, variables?: object) => Promise<Data>;

export interface ClaimShown {
  readonly id: string;
  readonly type: string;
  readonly subject: { readonly id: string };
  readonly object?: { readonly id: string };
  readonly value?: Readonly<Record<string, unknown>>;
  readonly modality: string;
  readonly certain: boolean;
  readonly validFrom: string | null;
  readonly attested: readonly string[];
  readonly qualifiers: readonly { readonly name: string; readonly value: string }[];
  readonly evidence: { readonly edges: readonly { readonly node: EvidenceShown }[] };
}

export interface EvidenceShown {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly modality: string;
  readonly certain: boolean;
  readonly speaker: { readonly id: string } | null;
  readonly source: { readonly id: string };
}

/** Cases over the bundled data. */
export function describeGolden(title: string, cases: (ask: Ask) => void): void {
  describeEmbedded(title, golden(cases));
}

/** The same cases over the bundled data, on both engines. */
export function describeGoldenOnEngines(title: string, cases: (ask: Ask) => void): void {
  describeEngines(title, golden(cases));
}

function golden(cases: (ask: Ask) => void): (engine: EngineUnderTest) => void {
  return (engine) => {
    let app: App;
    beforeAll(async () => {
      app = makeApp(await engine.openBundled());
    });
    cases(async (query, variables = {}) => {
      const headers = { 'content-type': 'application/json' };
      const response = await app.request('/graphql', {
        method: 'POST',
        headers,
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown };
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return data;
    });
  };
}

const claimPage = `query ClaimPage($after: String) {
  claims(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node {
      id type subject { id } modality certain validFrom attested qualifiers { name value }
      ... on EntityClaim { object { id } }
      ... on ValueClaim { value {
        text
        ... on StatusValue { status date }
        ... on FigureValue { amount amountMin amountMax unit currency period of printed }
        ... on CriterionValue { appliesTo }
        ... on OccurrenceValue { date printedWeekday }
      } }
      evidence(first: 100) { edges { node { exact start end modality certain speaker { id } source { id } } } }
    } }
  }
}`;

/** Every claim that the service shows, page by page. */
export async function allClaims(ask: Ask): Promise<ClaimShown[]> {
  const claims: ClaimShown[] = [];
  for (let after: string | null = null; ; ) {
    const page: Data = (await ask(claimPage, { after })).claims;
    claims.push(...page.edges.map(({ node }: Data) => node));
    if (!page.pageInfo.hasNextPage) return claims;
    after = page.pageInfo.endCursor;
  }
}

export function evidenceOf(claim: ClaimShown): EvidenceShown[] {
  return claim.evidence.edges.map(({ node }) => node);
}

export function qualifier(claim: ClaimShown, name: string): string | null {
  return claim.qualifiers.find((row) => row.name === name)?.value ?? null;
}
