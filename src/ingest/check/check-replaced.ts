import { idMark } from '../../ontology/id-mark.ts';
import type { Reader } from '../../store/store.ts';
import type { PendingDossier, Run } from './pending-dossiers.ts';

/**
 * A dossier takes the place of what its file said before. Where another article stands under its name, that one would be
 * gone without a word: it is refused, unless it was asked for, or that one is taken in under another name.
 * @returns for each dossier that takes the place of another article's, the source that goes
 */
export async function checkReplaced(
  store: Reader,
  waiting: readonly PendingDossier[],
  { sources, replace }: Pick<Run, 'sources'> & { readonly replace: boolean },
): Promise<ReadonlyMap<string, string>> {
  const replaced = new Map<string, string>();
  const rows = await store.read('dossiers-by-id', { ids: [...new Set(waiting.map(({ id }) => id))] });
  const known = new Map(rows.map((row) => [row.id, row]));
  for (const { id, source, location } of waiting) {
    const there = known.get(id);
    if (there === undefined || there.source === source) continue;
    if (there.retractedAt !== null) await checkTakenBack(store, { id, source, location });
    else if (there.source === null || sources.has(there.source)) continue;
    else if (replace) replaced.set(id, there.source);
    else
      location.problem(
        `holds ${source}, and ${id} in the graph holds ${there.source}, which would be gone: give this file another name, or, if it is to take that place, say so (--replace; replace: true over HTTP)`,
      );
  }
  return replaced;
}

/** Under the name of what was taken back another article would be kept out with it. */
async function checkTakenBack(
  store: Reader,
  { id, source, location }: Pick<PendingDossier, 'id' | 'source' | 'location'>,
): Promise<void> {
  const takenBack = await store.read('dossiers-taken-back-with', { mark: idMark(source) });
  if (takenBack.some((row) => row.id === id)) return;
  location.problem(
    `holds ${source}, and ${id}, which was taken back, held another source: it would be kept out with that one; give this file another name`,
  );
}
