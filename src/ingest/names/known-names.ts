import type { NameIndex } from '../../ontology/names/name-index.ts';
import { allForms } from '../../ontology/wording.ts';
import type { EntityEntry } from '../format/dossier.ts';

/** Adds what a dossier, or the gazetteer, calls its entities. */
export function addEntities(index: NameIndex, entities: ReadonlyMap<string, EntityEntry>): void {
  for (const [id, { name, otherNames, texts }] of entities)
    index.add(id, [...allForms({ name, forms: texts?.['name'] }), ...otherNames]);
}
