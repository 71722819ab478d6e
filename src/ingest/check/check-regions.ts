import { entityKindOf } from '../../ontology/ids.ts';
import { didYouMean } from '../../ontology/nearest.ts';
import type { LocatedDossier } from '../evidence/located-dossier.ts';
import type { DraftDossier, EntityEntry } from '../format/dossier.ts';
import type { SourceLocation } from '../format/yaml.ts';
import { gazetteerId } from '../gazetteer.ts';

/**
 * Holds what a dossier says of provinces and regencies against the gazetteer, which has every one of them: none is made
 * up, and none lies in another province. Without a gazetteer among the dossiers there is nothing to hold it against.
 */
export function checkRegions({ mentions, claims }: DraftDossier, dossiers: readonly LocatedDossier[]): void {
  const regions = dossiers.find(({ id }) => id === gazetteerId)?.entities;
  if (regions === undefined) return;
  for (const [id, location] of mentions) checkRegion(id, location, regions);
  for (const { claim, location } of claims) {
    const province = regions.get(claim.subject)?.properties['province'];
    if (claim.type === 'LOCATED_IN' && province !== undefined && claim.object !== province)
      location.problem(`${claim.subject} lies in ${province}, as the gazetteer has it, not in ${claim.object}`);
  }
}

function checkRegion(id: string, location: SourceLocation, regions: ReadonlyMap<string, EntityEntry>): void {
  const kind = entityKindOf(id);
  if ((kind !== 'Province' && kind !== 'Regency') || regions.has(id)) return;
  const meant = didYouMean(id, regions.keys());
  location.problem(`${id} is no ${kind.toLowerCase()} of the gazetteer${meant}: see data/gazetteer`);
}
