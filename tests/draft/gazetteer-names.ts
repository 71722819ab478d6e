import { fileURLToPath } from 'node:url';
import { readGazetteer } from '../../src/ingest/gazetteer.ts';
import { addEntities } from '../../src/ingest/names/known-names.ts';
import { NameIndex } from '../../src/ontology/names/name-index.ts';

const gazetteer = readGazetteer(fileURLToPath(new URL('../../data/gazetteer', import.meta.url)));

/** What is known where nothing but the regions is: the first dossier of a newsroom. */
export function gazetteerNames(): NameIndex {
  const index = new NameIndex();
  addEntities(index, gazetteer.entities);
  return index;
}
