import { statSync } from 'node:fs';
import { readConfig } from '../config.ts';
import { errorCodes } from '../errors.ts';
import { type Archive, openArchive } from '../ingest/evidence/archive.ts';
import { archivedText, prove } from '../ingest/evidence/verify.ts';
import { makeDurable } from '../ingest/write/make-durable.ts';
import { putVerdicts } from '../ingest/write/put-verdicts.ts';
import { type Verdict, vocabularies } from '../ontology/ontology.ts';
import type { Instant } from '../ontology/values/instant.ts';
import type { Store } from '../store/store.ts';
import { allEvidence, type Piece } from './all-evidence.ts';
import type { CliCommand } from './command.ts';
import { archiveOf } from './dossier-arguments.ts';
import { openGraph } from './graph-access.ts';

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
      const dossiers = statSync(config.dossiers, { throwIfNoEntry: false })?.isDirectory()
        ? openArchive(config.dossiers)
        : null;
      const results = provePieces(pieces, archive, dossiers);
      const counts = Object.fromEntries(
        (Object.keys(vocabularies.Verdict) as Verdict[]).map((verdict) => [
          verdict,
          results.filter((result) => result.verdict === verdict).length,
        ]),
      );
      if (graph.store !== null) await keepResults(graph.store, results, io.error);
      else io.error('(the results are shown, not kept: a server has the database open)');
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

interface Result extends Piece {
  readonly verdict: Verdict;
  /** The archive has another text of the source than the one that the evidence was taken from. */
  readonly textChanged: boolean;
}

function provePieces(pieces: readonly Piece[], archive: Archive | null, dossiers: Archive | null): Result[] {
  const texts = new Map<string, ReturnType<typeof archivedText>>();
  return pieces.map((piece) => {
    const { source } = piece;
    const text = texts.get(source.id) ?? archivedText(archive, source, dossiers);
    texts.set(source.id, text);
    return { ...piece, verdict: prove(text, piece), textChanged: text?.changed ?? false };
  });
}

const keptAtOnce = 500;

/** Lets the graph show how each piece fared. Where there was no text, nothing was learned and nothing is kept. */
async function keepResults(store: Store, results: readonly Result[], error: (line: string) => void): Promise<void> {
  const at = new Date().toISOString() as Instant; // the clock writes instants
  const rows = results
    .filter(({ verdict }) => verdict !== 'TEXT_NOT_HERE')
    .map(({ claim, source, start, end, verdict }) => ({ claim, source: source.id, start, end, verdict, at }));
  for (let from = 0; from < rows.length; from += keptAtOnce)
    await store.transact((writer) => putVerdicts(writer, rows.slice(from, from + keptAtOnce)));
  const unsafe = await makeDurable(store);
  if (unsafe !== null) error(`(${unsafe})`);
}

function printResults(results: readonly Result[], counts: Record<string, number>, out: (line: string) => void): void {
  for (const { verdict, claim, exact, source } of results) {
    if (verdict !== 'EXACT' && verdict !== 'TEXT_NOT_HERE') out(`${verdict}  ${claim}  ${source.id}  "${exact}"`);
  }
  const absent = new Map(
    results.filter(({ verdict }) => verdict === 'TEXT_NOT_HERE').map(({ source }) => [source.id, source.sha256]),
  );
  for (const [id, sha256] of absent) out(`text not here: ${id}, sha256 ${sha256}; name its folder with --archive`);
  const changed = new Set(results.filter(({ textChanged }) => textChanged).map(({ source }) => source.id));
  for (const id of changed) out(`changed: ${id}; the archive has another text of it than the evidence was taken from`);
  const summary = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${count} ${verdict}`);
  out(`${results.length} pieces of evidence: ${summary.join(', ') || 'none'}`);
}
