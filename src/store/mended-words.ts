import { editDistance } from '../ontology/edit-distance.ts';
import type { Reads } from './queries.ts';
import type { Reader } from './store.ts';

/** Words as names write them, in the place of words that somebody typed, and how many letters were put right. */
export interface Mended {
  readonly words: readonly string[];
  readonly far: number;
}

/** The words of names that begin or end so and are about so long. */
export type WordsLike = (asked: Reads['words-like']['parameters']) => Promise<readonly { readonly text: string }[]>;

/** Those of a graph: each question is one to the database. */
export function wordsLikeIn(graph: Reader): WordsLike {
  return (asked) => graph.read('words-like', asked);
}

interface Like {
  readonly text: string;
  readonly far: number;
}

/** No word longer than this was mistyped in a way that a likeness would help. */
const longestWord = 40;
/** What begins like a word is another word, unless the word is as long as this. */
const leastBegun = 5;
/** So many likenesses of a word are followed, and so many ways to mend a name. */
const mostLikes = 8;
const mostWays = 12;

/**
 * The ways to put a letter or two of these words right, the nearest first, and those with a blank too much or too few: what
 * is one word in a name, or two. What was typed is not among them.
 */
export async function mendedWords(like: WordsLike, words: readonly string[]): Promise<Mended[]> {
  const [likes, parted] = await Promise.all([likesOf(like, words), partedWords(like, words)]);
  const typed = words.join(' ');
  return [...combined(likes), ...joinedWords(words), ...parted]
    .filter((way) => way.words.join(' ') !== typed)
    .sort(nearestFirst)
    .slice(0, mostWays);
}

/** The ways to read all of these words but one, the nearest first: as typed, and put right. */
export async function mendedButOne(like: WordsLike, words: readonly string[]): Promise<Mended[]> {
  const likes = await likesOf(like, words);
  return words
    .flatMap((_, left) => combined(likes.toSpliced(left, 1)))
    .sort(nearestFirst)
    .slice(0, mostWays);
}

function likesOf(like: WordsLike, words: readonly string[]): Promise<Like[][]> {
  return Promise.all(words.map((word) => wordsLike(like, word)));
}

/** One word of each list, the nearest together first. */
function combined(lists: readonly (readonly Like[])[]): Mended[] {
  let ways: Mended[] = [{ words: [], far: 0 }];
  for (const likes of lists)
    ways = ways
      .flatMap((way) => likes.map(({ text, far }) => ({ words: [...way.words, text], far: way.far + far })))
      .sort(nearestFirst)
      // What was typed is among them, and is not one of the ways to mend it.
      .slice(0, mostWays + 1);
  return ways;
}

/** The word itself where a name has it or one that begins so, and the nearest words of names. */
async function wordsLike(like: WordsLike, word: string): Promise<Like[]> {
  const itself = { text: word, far: 0 };
  if (word.length < 3 || word.length > longestWord) return [itself];
  const apart = word.length < 9 ? 1 : 2;
  const least = word.length - apart;
  // One letter that is wrong is in one half alone; two are seldom both among the first three and the last.
  const half = apart === 1 ? Math.floor((word.length - 1) / 2) : 3;
  const most = word.length < leastBegun ? word.length + apart : longestWord;
  const [begun, near] = await Promise.all([
    like({ beginning: word, ending: word, least: word.length, most: longestWord }),
    like({ beginning: word.slice(0, half), ending: word.slice(-half), least, most }),
  ]);
  const likes = near
    .map(({ text }) => ({ text, far: howFar(word, text, apart) }))
    .filter(({ far }) => far > 0 && far <= apart + 0.5)
    .sort((a, b) => a.far - b.far || (a.text < b.text ? -1 : 1))
    .slice(0, mostLikes);
  const isKnown = begun.some(({ text }) => text.startsWith(word));
  return isKnown || likes.length === 0 ? [itself, ...likes] : likes;
}

/** How many letters apart; half a letter more where it is only the beginning of the other that is near. */
function howFar(word: string, other: string, apart: number): number {
  const whole = editDistance(word, other, apart);
  if (whole <= apart || word.length < leastBegun) return whole;
  const lengths = Array.from({ length: 2 * apart + 1 }, (_, index) => word.length - apart + index);
  return Math.min(...lengths.map((length) => editDistance(word, other.slice(0, length), apart))) + 0.5;
}

/** `al haris` as `alharis`. */
function joinedWords(words: readonly string[]): Mended[] {
  return words.slice(1).map((second, first) => ({
    words: words.toSpliced(first, 2, `${words[first]}${second}`),
    far: 1,
  }));
}

/** `alharis` as `al haris`, where names have both words. */
async function partedWords(like: WordsLike, words: readonly string[]): Promise<Mended[]> {
  const parted = await Promise.all(
    words.map(async (word, index) => {
      if (word.length < leastBegun || word.length > longestWord) return [];
      const around = { beginning: word.slice(0, 2), ending: word.slice(-2), least: 2, most: word.length - 2 };
      const known = new Set((await like(around)).map(({ text }) => text));
      return Array.from({ length: word.length - 3 }, (_, at) => [word.slice(0, at + 2), word.slice(at + 2)])
        .filter((parts) => parts.every((part) => known.has(part)))
        .map((parts) => ({ words: words.toSpliced(index, 1, ...parts), far: 1 }));
    }),
  );
  return parted.flat();
}

function nearestFirst(a: Mended, b: Mended): number {
  return a.far - b.far;
}
