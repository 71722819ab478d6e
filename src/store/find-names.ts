import { editDistance } from '../ontology/edit-distance.ts';
import type { NameIndex } from '../ontology/names/name-index.ts';
import { nameKey, tellingWords } from '../ontology/names/name-key.ts';
import { searchTokens } from '../ontology/names/search-words.ts';
import { splitName } from '../ontology/names/split-name.ts';
import { allForms, readCalled } from '../ontology/wording.ts';
import type { NameRow } from './rows.ts';
import type { Reader } from './store.ts';

/** No word longer than this was mistyped in a way that a likeness would help. */
const longestWord = 40;
/** So many ways to mend a name are looked up. */
const mostWays = 6;
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

/** Adds from the graph alone what has the name with a letter or two put right: far less is read for that. */
export async function addMended(index: NameIndex, graph: Reader, name: string): Promise<void> {
  const words = searchTokens(tellingWords(nameKey(splitName(name).name)).join(' '));
  for (const row of await mended(graph, words)) index.add(row.id, namesIn(row));
}

/** All names of a row, in whatever language. */
function namesIn({ name, otherNames }: NameRow): string[] {
  return [...allForms(readCalled(name)), ...otherNames];
}

/** What has these words once those that no name has are written as a name has them. */
async function mended(graph: Reader, words: readonly string[]): Promise<NameRow[]> {
  let ways: string[][] = [[]];
  for (const word of words) {
    const like = await wordsLike(graph, word);
    ways = ways.flatMap((way) => [word, ...like].map((one) => [...way, one])).slice(0, mostWays);
  }
  const found: NameRow[] = [];
  for (const beginnings of ways.slice(1))
    found.push(...(await graph.read('names-all', { beginnings, count: beginnings.length })));
  return found;
}

/** The nearest words of names; one letter apart, or two of a long word. */
async function wordsLike(graph: Reader, word: string): Promise<string[]> {
  if (word.length < 4 || word.length > longestWord) return [];
  const apart = word.length < 9 ? 1 : 2;
  // A letter that is wrong is in one half alone.
  const half = Math.floor((word.length - 1) / 2);
  const rows = await graph.read('words-like', {
    beginning: word.slice(0, half),
    ending: word.slice(-half),
    least: word.length - apart,
    most: word.length + apart,
  });
  return rows
    .map(({ text }) => ({ text, far: editDistance(word, text, apart) }))
    .filter(({ far }) => far > 0 && far <= apart)
    .sort((a, b) => a.far - b.far || (a.text < b.text ? -1 : 1))
    .map(({ text }) => text)
    .slice(0, mostWays);
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
