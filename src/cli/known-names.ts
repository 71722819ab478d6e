import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { JejakError } from '../errors.ts';
import { readGazetteer } from '../ingest/gazetteer.ts';
import { dossierNames } from '../ingest/names/dossier-names.ts';
import { addEntities } from '../ingest/names/known-names.ts';
import { NameIndex } from '../ontology/names/name-index.ts';
import { namesInText } from '../ontology/names/names-in-text.ts';
import { addFromGraph } from '../store/find-names.ts';
import type { Store } from '../store/store.ts';
import type { Io } from './io.ts';
import { openOwnStore } from './own-store.ts';

/**
 * All that may be named in some texts: the regions, what the dossiers introduce, and what the graph has under the texts'
 * names. A dossier with problems and a graph that cannot be opened are left out, and said so: a draft can do without.
 */
export async function knownNames(config: Config, texts: readonly string[], io: Io): Promise<NameIndex> {
  const index = new NameIndex();
  addEntities(index, readGazetteer(config.gazetteer).entities);
  for (const path of dossiersIn(config.dossiers)) {
    const entities = dossierNames(path, readFileSync(path, 'utf8'));
    if (entities !== null) addEntities(index, entities);
    else io.error(`(the names of ${path} are left out: it is a draft, or has problems)`);
  }
  const graph = await openGraph(config, io);
  if (graph === null) return index;
  try {
    await addFromGraph(index, graph, new Set(texts.flatMap((text) => [...namesInText(text)])));
  } finally {
    await graph.close();
  }
  return index;
}
function dossiersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** The graph, where there is one to ask: a folder that is not there yet is not made for this. */
async function openGraph({ store }: Config, io: Io): Promise<Store | null> {
  if ('folder' in store && !existsSync(store.folder)) return null;
  try {
    return await openOwnStore(store, io);
  } catch (error) {
    if (!(error instanceof JejakError)) throw error;
    io.error(`(without the names of the graph: ${error.message})`);
    return null;
  }
}
