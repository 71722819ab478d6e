import type { Reader } from '../../store/store.ts';
import type { EntityEntry } from '../format/dossier.ts';
import type { SourceLocation } from '../format/yaml.ts';
import { claimsOn, dossiersNaming } from '../write/claims-on.ts';
import { findInSheets, type PendingDossier, type Run, revived } from './pending-dossiers.ts';

/** A dossier may stop introducing an entity only when no claim of a dossier that stays as it is needs it. */
export async function checkRemovals(
  store: Reader,
  waiting: readonly PendingDossier[],
  outlived: ReadonlyMap<string, SourceLocation>,
  run: Run,
): Promise<void> {
  const { introduced, ids, spool } = run;
  const droppedBy: { readonly location: SourceLocation; readonly dropped: readonly string[] }[] = [];
  const written = new Map((await store.read('dossiers', {})).map((row) => [row.id, row.sha256]));
  for (const { id, sha256, location, place, ofSheet } of waiting) {
    const before = written.get(id);
    if (before === undefined || before === sha256) continue;
    const rows = await store.read('introduced-by', { dossier: id });
    const still = ofSheet ? revived(spool.get(place)).entities : new Map<string, EntityEntry>();
    const dropped = rows.map((row) => row.id).filter((entity) => !still.has(entity) && !introduced.has(entity));
    droppedBy.push({ location, dropped });
  }
  for (const [id, location] of outlived)
    droppedBy.push({ location, dropped: (await store.read('introduced-by', { dossier: id })).map((row) => row.id) });
  findInSheets(new Set(droppedBy.flatMap(({ dropped }) => dropped)), waiting, run);
  for (const { location, dropped: all } of droppedBy) {
    const dropped = all.filter((entity) => !introduced.has(entity));
    if (dropped.length === 0) continue;
    const others = await store.read('introductions', { ids: dropped });
    const kept = new Set(others.filter(({ dossier }) => !ids.has(dossier)).map((row) => row.id));
    const alone = dropped.filter((entity) => !kept.has(entity));
    const claims = await claimsOn(store, alone);
    for (const entity of alone) {
      const user = dossiersNaming(entity, claims).find((dossier) => !ids.has(dossier));
      if (user !== undefined)
        location.problem(
          `${entity} is not introduced here any more, and ${user} has claims on it: introduce it there first`,
        );
    }
  }
}
