import type { DeskDocument, DeskProblem } from '../../explorer/desk/desk-document.ts';
import type { WriteResult } from '../../graphql/writes.ts';
import { openArchive } from '../../ingest/evidence/archive.ts';
import type { Composed } from './compose-dossier.ts';
import type { DeskContext } from './desk-context.ts';
import { sha256Of } from './sha256-of.ts';

const mutation = `mutation DeskIngest($name: String!, $yaml: String!, $article: String, $changeOf: String, $dryRun: Boolean) {
  ingestDossier(name: $name, yaml: $yaml, article: $article, changeOf: $changeOf, dryRun: $dryRun) {
    outcome dossier: dossierId problems { file line column message } warnings changes
  }
}`;

/** Has a composed document taken in by the mutation that everybody else uses. @param changeOf as the mutation has it */
export async function ingestDocument(
  document: DeskDocument,
  { yaml }: Composed,
  { dryRun, changeOf }: { readonly dryRun: boolean; readonly changeOf: string | null },
  { execute, places }: DeskContext,
): Promise<WriteResult> {
  const variables = { name: document.name, yaml, article: articleOf(document, places), changeOf, dryRun };
  const answer = await execute({ name: 'DeskIngest', text: mutation }, variables);
  return (answer as { readonly ingestDossier: WriteResult }).ingestDossier; // as the mutation asks for it
}

/** What is wrong with it, each at the card whose lines the problem names. */
export function problemsAt({ problems }: WriteResult, { keyAt }: Composed): DeskProblem[] {
  return problems.map(({ line, message }) => ({
    code: 'DOSSIER',
    message,
    key: line === null ? null : keyAt(line),
    because: null,
  }));
}

/** The text, where the archive has it not yet; one that it has may lie there under a name of its own. */
function articleOf({ text }: DeskDocument, { archive, checksums }: DeskContext['places']): string | null {
  if (archive === null) return null;
  return openArchive(archive, checksums).text(sha256Of(text)) === null ? text : null;
}
