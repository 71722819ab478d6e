import type { Writer } from '../../store/store.ts';
import type { LocatedDossier } from '../evidence/located-dossier.ts';
import { replaceDossier, type Written } from './write-dossier.ts';
import { writeAll } from './write-rows.ts';

/** What stands in the place of a dossier that is taken away: nothing. */
export function nothingOf(id: string, sha256: string): LocatedDossier {
  return { id, sha256, rank: '', source: null, entities: new Map(), claims: [], decisions: [], proved: true };
}

/**
 * Takes a dossier out of the graph whose file is there no more, and its line in the ledger with it. Nobody decided
 * anything on it, so there is no tombstone; one that has a tombstone keeps it.
 */
export async function removeDossier(writer: Writer, id: string, now: string): Promise<Written> {
  await writeAll(writer, 'take-turn', {}, 1);
  const [before] = await writer.read('dossier', { dossier: id });
  const counts = { entities: 0, claims: 0, passages: 0 };
  if (before === undefined) return { dossier: id, outcome: 'UNCHANGED', ...counts };
  if (before.retractedAt !== null) return { dossier: id, outcome: 'RETRACTED', ...counts };
  await replaceDossier(writer, nothingOf(id, before.sha256), before, {}, now);
  await writeAll(writer, 'delete-dossier', { dossier: id }, 1);
  return { dossier: id, outcome: 'REMOVED', ...counts };
}
