import type { CheckedDossiers } from '../../ingest/check/check-dossiers.ts';
import type { ReadText } from '../../ingest/format/dossier-files.ts';
import { readDossier } from '../../ingest/format/read-dossier.ts';
import type { DossierFolder } from './dossier-folder.ts';

/** Why a dossier may not be put over the file of its name, which another article may have though the graph has it not. */
export function whyNotOver(folder: DossierFolder, name: string, { draft }: ReadText): string | null {
  const earlier = folder.text(name);
  if (earlier === null) return null;
  const there = readDossier(`${name}.yaml`, earlier);
  if (!('id' in there) || there.source.id === draft.source.id) return null;
  return `name: the file of this name holds ${there.source.id}, which would be gone, and this is ${draft.source.id}: give it another name, or say replace: true`;
}

/** What is told of the articles whose place is taken. */
export function placesTaken({ replaced }: CheckedDossiers): string[] {
  return [...replaced].map(([dossier, source]) => `${dossier} takes the place of ${source}`);
}
