import { badInput } from '../../errors.ts';
import type { DeskDocument, DeskSaved } from '../../explorer/desk/desk-document.ts';
import { DossierFolder } from '../editing/dossier-folder.ts';
import { composeDossier } from './compose-dossier.ts';
import { conflictOf } from './conflict.ts';
import type { DeskContext } from './desk-context.ts';
import { ingestDocument, problemsAt } from './ingest-document.ts';
import { KeptDrafts } from './kept-drafts.ts';
import { ownProblems } from './own-problems.ts';
import { sha256Of } from './sha256-of.ts';

/**
 * Saves what is accepted as a dossier: its file, the text in the archive, and the graph, all or none. A file that somebody
 * else has changed meanwhile stays, and the difference is told.
 */
export async function saveDocument(document: DeskDocument, context: DeskContext): Promise<DeskSaved> {
  const { places } = context;
  if (places.archive === null)
    throw badInput('document', 'is proved against its text, and this server keeps no archive (JEJAK_ARCHIVE)');
  const composed = composeDossier(document);
  const folder = new DossierFolder(places.dossiers);
  const refused = { outcome: null, dossier: `dossier:${document.name}`, warnings: [], base: null };
  const own = ownProblems(document);
  if (own.length > 0) return { ...refused, problems: own, conflict: null };
  const result = await ingestDocument(document, composed, { dryRun: false, changeOf: document.base ?? '' }, context);
  const { outcome } = result;
  if (outcome === 'INSERTED' || outcome === 'REPLACED' || outcome === 'UNCHANGED') {
    await decideLater(document, context);
    new KeptDrafts(places.dossiers, context.principal.name).drop(document.name);
    return {
      ...refused,
      outcome,
      problems: [],
      warnings: result.warnings,
      conflict: null,
      base: sha256Of(composed.yaml),
    };
  }
  // Asked once more: somebody may have written while this was checked.
  const conflict = conflictOf(document.name, document.base, folder.text(document.name), composed.yaml);
  return {
    ...refused,
    problems: conflict === null ? problemsAt(result, composed) : [],
    warnings: result.warnings,
    conflict,
  };
}

const decision = `mutation DeskLater($subject: ID!, $object: ID!, $why: String!, $publisher: ID!) {
  decideIdentity(subject: $subject, verdict: POSSIBLY_SAME_AS, object: $object, why: $why, publisher: $publisher) { outcome }
}`;

/** Whoever is to be decided on later stands in the queue from now on. */
async function decideLater(document: DeskDocument, { execute }: DeskContext): Promise<void> {
  const publisher = document.source.fields['publisher'];
  for (const { id, later, name, isNew, verdict } of document.entities)
    if (later !== null && isNew && verdict === 'accepted' && later !== id) {
      const why = `${document.name}: ${name}; the same name, and nobody has said yet whether it is the same`;
      await execute({ name: 'DeskLater', text: decision }, { subject: id, object: later, why, publisher });
    }
}
