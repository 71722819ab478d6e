import type { Reader } from '../../store/store.ts';
import type { PendingDossier, Run } from './pending-dossiers.ts';

/**
 * A source is described by one dossier, and one that is said to be a near copy of another needs that other. A file that
 * was given another name is another dossier.
 */
export async function checkSources(
  store: Reader,
  waiting: readonly PendingDossier[],
  { sources, ids }: Run,
): Promise<void> {
  const asked = new Set(waiting.flatMap(({ source, nearCopyOf }) => [source, ...nearCopyOf]));
  const rows = await store.read('source-owners', { ids: [...asked] });
  const owners = new Map(rows.map(({ source, dossier }) => [source, dossier]));
  const ranks = new Map(waiting.map(({ id, rank }) => [id, rank]));
  for (const { id, rank, source, nearCopyOf, location } of waiting) {
    const owner = owners.get(source);
    if (owner !== undefined && owner !== id && !ids.has(owner))
      location.problem(
        `${source} is described by ${owner} in the graph: give this source an id of its own, or, where this is that file under another name, retract ${owner} first`,
      );
    // The oldest is written first, and would come upon the source while the other has it.
    else if (owner !== undefined && owner !== id && (ranks.get(owner) ?? '') > rank)
      location.problem(
        `${source} is described by ${owner} in the graph, which gets another source in this run, and later than this: take ${owner} in first`,
      );
    for (const other of nearCopyOf)
      if (!sources.has(other) && !owners.has(other))
        location.problem(`nearCopyOf names ${other}, which no dossier describes`);
  }
}
