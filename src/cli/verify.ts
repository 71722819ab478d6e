import { readConfig } from '../config.ts';
import { errorCodes } from '../errors.ts';
import type { Archive } from '../ingest/archive.ts';
import { prove, type Verdict, verdicts } from '../ingest/verify.ts';
import type { CliCommand } from './command.ts';
import { archiveOf } from './dossier-arguments.ts';
import { type GraphAccess, openGraph } from './graph-access.ts';

interface Piece {
  readonly claim: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly source: { readonly id: string; readonly sha256: string };
}

export const verifyCommand: CliCommand = {
  name: 'verify',
  summary: 'prove each piece of evidence again, against the archived texts',
  define: (command) => command.option('--archive <folder>', 'the archived texts; JEJAK_ARCHIVE unless given'),
  run: async (call, io) => {
    const config = readConfig(io.environment);
    const archive = archiveOf(call, config);
    const graph = await openGraph(config, io);
    try {
      const pieces = await allEvidence(graph);
      const results = provePieces(pieces, archive);
      const counts = Object.fromEntries(
        (Object.keys(verdicts) as Verdict[]).map((verdict) => [
          verdict,
          results.filter((result) => result.verdict === verdict).length,
        ]),
      );
      if (call.options['json']) io.out(JSON.stringify({ archive: archive?.folder ?? null, counts, evidence: results }));
      else printResults(results, counts, io.out);
      if (results.some(({ verdict }) => verdict !== 'EXACT' && verdict !== 'TEXT_NOT_HERE'))
        return errorCodes.EVIDENCE_UNPROVEN.exit;
      return (counts['TEXT_NOT_HERE'] ?? 0) > 0 ? 1 : 0;
    } finally {
      await graph.close();
    }
  },
};

const evidencePage = `query EvidencePage($after: String) {
  claims(first: 50, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { id evidence(first: 100) { pageInfo { hasNextPage } edges { node { exact start end source { id sha256 } } } } } }
  }
}`;

interface EvidencePage {
  readonly claims: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly evidence: {
          readonly pageInfo: { readonly hasNextPage: boolean };
          readonly edges: readonly { readonly node: Omit<Piece, 'claim'> }[];
        };
      };
    }[];
  };
}

/** What the API shows is what is proved: the evidence is read through it, page by page. */
async function allEvidence(graph: GraphAccess): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await graph.ask(evidencePage, { after });
    if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
    const { claims } = data as EvidencePage;
    for (const { node } of claims.edges) {
      if (node.evidence.pageInfo.hasNextPage)
        throw new Error(`${node.id} has more than 100 pieces of evidence, which verify does not read yet`);
      pieces.push(...node.evidence.edges.map((edge) => ({ claim: node.id, ...edge.node })));
    }
    if (!claims.pageInfo.hasNextPage) return pieces;
    after = claims.pageInfo.endCursor;
  }
}

function provePieces(pieces: readonly Piece[], archive: Archive | null): (Piece & { verdict: Verdict })[] {
  const texts = new Map<string, string | null>();
  return pieces.map((piece) => {
    const { sha256 } = piece.source;
    if (!texts.has(sha256)) texts.set(sha256, archive?.text(sha256) ?? null);
    return { ...piece, verdict: prove(texts.get(sha256) ?? null, piece) };
  });
}

function printResults(
  results: readonly (Piece & { verdict: Verdict })[],
  counts: Record<string, number>,
  out: (line: string) => void,
): void {
  for (const { verdict, claim, exact, source } of results) {
    if (verdict !== 'EXACT' && verdict !== 'TEXT_NOT_HERE') out(`${verdict}  ${claim}  ${source.id}  "${exact}"`);
  }
  const absent = new Map(
    results.filter(({ verdict }) => verdict === 'TEXT_NOT_HERE').map(({ source }) => [source.id, source.sha256]),
  );
  for (const [id, sha256] of absent) out(`text not here: ${id}, sha256 ${sha256}; name its folder with --archive`);
  const summary = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${count} ${verdict}`);
  out(`${results.length} pieces of evidence: ${summary.join(', ') || 'none'}`);
}
