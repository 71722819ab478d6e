import type { Reader } from '../../store/store.ts';
import type { SourceLocation } from '../format/yaml.ts';
import type { PendingDossier } from './pending-dossiers.ts';

/**
 * The dossiers that sheets made when they were longer, with the place that speaks for each: what a sheet makes now ends
 * with a number, and what goes on counting behind it, of the same source, was made of rows that are gone.
 * @param replaced the sources whose dossiers are replaced: what else was made of such a sheet goes with them
 */
export async function outlivedBy(
  store: Reader,
  waiting: readonly PendingDossier[],
  replaced: ReadonlyMap<string, string>,
): Promise<Map<string, SourceLocation>> {
  const outlived = new Map<string, SourceLocation>();
  const last = new Map<string, PendingDossier>();
  for (const one of waiting) if (one.ofSheet) last.set(familyOf(one.id), one);
  if (last.size === 0) return outlived;
  for (const { id, retractedAt } of await store.read('dossiers', {})) {
    const end = last.get(familyOf(id));
    if (end === undefined || retractedAt !== null || Number(numberOf(id)) <= Number(numberOf(end.id))) continue;
    const [line] = await store.read('dossier', { dossier: id });
    // A dossier that somebody wrote may be named like it, and has another source.
    const families = [end.source, ...replaced.values()].map(familyOf);
    if (families.some((family) => line?.source === `${family}-${numberOf(id)}`)) outlived.set(id, end.location);
  }
  return outlived;
}

function familyOf(id: string): string {
  return id.replace(/-\d{4,}$/, '');
}

function numberOf(id: string): string {
  return /-(\d{4,})$/.exec(id)?.[1] ?? '';
}
