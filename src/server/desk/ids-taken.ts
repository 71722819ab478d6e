import { recording } from '../../explorer/core/ask.ts';
import type { DeskDocument, DeskProblem } from '../../explorer/desk/desk-document.ts';
import { nameKey } from '../../ontology/names/name-key.ts';
import type { DeskContext } from './desk-context.ts';

/** New entities whose id the graph has already, under another name: saved so, two would become one. */
export async function idsTaken(document: DeskDocument, { execute, language }: DeskContext): Promise<DeskProblem[]> {
  // What this very dossier has introduced before may get another name.
  const fresh = document.entities.filter(
    ({ isNew, saved, verdict }) => isNew && saved === null && verdict === 'accepted',
  );
  if (fresh.length === 0) return [];
  const { ask } = recording(execute, language);
  const { nodes } = await ask('DeskKnown', { ids: fresh.map(({ id }) => id) });
  const known = new Map(
    nodes.flatMap((node) => (node !== null && 'name' in node ? [[node.id, node.name] as const] : [])),
  );
  return fresh.flatMap(({ id, key, name, otherNames }): DeskProblem[] => {
    const other = known.get(id);
    const isOther = other !== undefined && ![name, ...otherNames].some((one) => nameKey(one) === nameKey(other));
    return isOther ? [{ code: 'ID_TAKEN', key, because: null, message: `${id} is ${other} in the graph` }] : [];
  });
}
