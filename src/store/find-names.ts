import type { NameIndex } from '../ontology/names/name-index.ts';
import { nameKey, tellingWords } from '../ontology/names/name-key.ts';
import { searchTokens } from '../ontology/names/search-words.ts';
import { splitName } from '../ontology/names/split-name.ts';
import { allForms, readCalled } from '../ontology/wording.ts';
import { mendedWords, wordsLikeIn } from './mended-words.ts';
import type { NameRow } from './rows.ts';
import type { Reader } from './store.ts';

const beginningLength = 4;

/**
 * Adds from the graph what may bear these names or nearly bears them: for each, whatever has all its telling words; where
 * that is nothing, whatever has them with a letter or two put right, or has a word that begins like one of them.
 */
export async function addFromGraph(index: NameIndex, graph: Reader, names: Iterable<string>): Promise<void> {
  for (const name of new Set(names)) {
    const words = searchTokens(tellingWords(nameKey(splitName(name).name)).join(' '));
    if (words.length === 0) continue;
    const whole = await graph.read('names-all', { beginnings: words, count: words.length });
    const rows = whole.length > 0 ? whole : [...(await mended(graph, words)), ...(await begunLike(graph, words))];
    for (const row of rows) index.add(row.id, namesIn(row));
  }
}

/** All names of a row, in whatever language. */
export function namesIn({ name, otherNames }: Pick<NameRow, 'name' | 'otherNames'>): string[] {
  return [...allForms(readCalled(name)), ...otherNames];
}

/** What has these words once a letter or two are put right. */
async function mended(graph: Reader, words: readonly string[]): Promise<NameRow[]> {
  const found: NameRow[] = [];
  for (const { words: beginnings } of await mendedWords(wordsLikeIn(graph), words))
    found.push(...(await graph.read('names-all', { beginnings, count: beginnings.length })));
  return found;
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
