import { searchTokens } from '../../ontology/names.ts';
import { allForms, readCalled } from '../../ontology/wording.ts';
import type { NameRow } from '../../store/rows.ts';
import type { Reader } from '../../store/store.ts';
import type { EntityEntry } from '../format/dossier.ts';
import type { NameIndex } from './name-index.ts';
import { nameKey, tellingWords } from './name-key.ts';

/** Adds what a dossier, or the gazetteer, calls its entities. */
export function addEntities(index: NameIndex, entities: ReadonlyMap<string, EntityEntry>): void {
  for (const [id, { name, otherNames, texts }] of entities)
    index.add(id, [...allForms({ name, forms: texts?.['name'] }), ...otherNames]);
}

const beginningLength = 4;

/**
 * Adds from the graph what may bear these names or nearly bears them: for each, whatever has all its telling words, and
 * where that is nothing, whatever has a word that begins like one of them.
 */
export async function addFromGraph(index: NameIndex, graph: Reader, names: Iterable<string>): Promise<void> {
  for (const name of new Set(names)) {
    const words = searchTokens(tellingWords(nameKey(name)).join(' '));
    if (words.length === 0) continue;
    const whole = await graph.read('names-all', { beginnings: words, count: words.length });
    const rows = whole.length > 0 ? whole : await begunLike(graph, words);
    for (const { id, name, otherNames } of rows) index.add(id, [...allForms(readCalled(name)), ...otherNames]);
  }
}

async function begunLike(graph: Reader, words: readonly string[]): Promise<NameRow[]> {
  const beginnings = new Set(
    words.filter((word) => word.length >= beginningLength).map((word) => word.slice(0, beginningLength)),
  );
  const found: NameRow[] = [];
  for (const beginning of beginnings)
    found.push(...(await graph.read('names-all', { beginnings: [beginning], count: 1 })));
  return found;
}
