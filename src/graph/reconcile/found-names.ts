import { isGenericName } from '../../ontology/names/generic-names.ts';
import { NameIndex } from '../../ontology/names/name-index.ts';
import { nameKey } from '../../ontology/names/name-key.ts';
import { searchTokens } from '../../ontology/names/search-words.ts';
import { splitName } from '../../ontology/names/split-name.ts';
import { namesIn } from '../../store/find-names.ts';
import { mendedWords } from '../../store/mended-words.ts';
import type { WordsAsked } from '../../store/queries.ts';
import type { NameFoundRow } from '../../store/rows.ts';
import type { GraphContext } from '../context.ts';
import { wordsLikeFor } from './name-words.ts';
import { type ReconciledType, reconciledKinds } from './types.ts';

/** Characters and words; what is longer is a sentence, and names nothing. */
export const longestName = { characters: 200, words: 20 };
/** So many names are held against one that is looked for: those with the most of its words, then the shortest. */
const mostFound = 500;
/** So many ways to put letters right are looked for, the nearest first. */
const mostWays = 4;

/** What may bear a name. */
export interface Found {
  readonly id: string;
  /** In all languages, other names included; the name itself first. */
  readonly names: readonly string[];
  /** The words that were looked for, as names write them. */
  readonly words: readonly string[];
  /** How many letters were put right for that. */
  readonly letters: number;
}

export interface FoundNames {
  readonly found: readonly Found[];
  /** Whether nothing that bears the name exactly is missing. */
  readonly isWhole: boolean;
}

/** A name that is looked for: it, and what it may name. */
export interface WantedName {
  readonly text: string;
  /** Null for any. */
  readonly types: readonly ReconciledType[] | null;
}

/**
 * What may bear each of these names, in their order, and an index of all that was found: one question to the database for all
 * of them, and two more for those of which no name has all words.
 */
export async function findNames(
  wanted: readonly WantedName[],
  context: GraphContext,
): Promise<{ readonly places: readonly FoundNames[]; readonly index: NameIndex }> {
  const words = wanted.map(({ text }) => wordsOf(text));
  const kinds = kindsOf(wanted);
  const asked = words.flatMap((some, place) => (some.length === 0 ? [] : [askedFor(place, some)]));
  const rows = await rowsOf(asked, kinds, context);
  const isMissed = (place: number): boolean => !rows.some((row) => row.place === place && isWhole(row, words));
  const mended = await mendedRows(
    words.map((some, place) => (isMissed(place) && !isGenericName(wanted[place]?.text ?? '') ? some : [])),
    kinds,
    context,
  );
  const index = new NameIndex();
  context.meter.charge('name', rows.length + mended.length);
  await context.meter.breathe();
  for (const row of [...rows, ...mended]) if (index.nameOf(row.id) === null) index.add(row.id, namesIn(row));
  const places = words.map((own, place) => ({
    found: [
      ...rows.filter((row) => row.place === place).map((row) => foundIn(row, own, 0)),
      ...mended.filter((row) => row.place === place).map((row) => foundIn(row, row.words, row.letters)),
    ],
    isWhole: rows.filter((row) => row.place === place && isWhole(row, words)).length < mostFound,
  }));
  return { places, index };
}

/** The words by which whatever bears a name is found: those of its one form. None for what cannot be a name. */
function wordsOf(text: string): string[] {
  if (text.length > longestName.characters) return [];
  const words = searchTokens(nameKey(splitName(text).name));
  return words.length > longestName.words ? [] : words;
}

/** All words of a short name; of a longer one half of them may be missing. */
function askedFor(place: number, words: readonly string[]): WordsAsked {
  const count = new Set(words).size;
  return { place, words, least: count < 3 ? count : Math.max(2, Math.ceil(count / 2)) };
}

function isWhole({ place, found }: NameFoundRow, words: readonly (readonly string[])[]): boolean {
  return found === new Set(words[place]).size;
}

type MendedRow = NameFoundRow & { readonly words: readonly string[]; readonly letters: number };

/** What has the words of each name once a letter or two, or a blank, are put right. */
async function mendedRows(
  words: readonly (readonly string[])[],
  kinds: readonly string[],
  context: GraphContext,
): Promise<MendedRow[]> {
  if (words.every((some) => some.length === 0)) return [];
  const like = await wordsLikeFor(context);
  const ways = (
    await Promise.all(
      words.map(async (some, place) =>
        some.length === 0
          ? []
          : (await mendedWords(like, some)).slice(0, mostWays).map((way) => ({ ...way, of: place })),
      ),
    )
  ).flat();
  const asked = ways.map((way, place) => ({ place, words: way.words, least: new Set(way.words).size }));
  const rows = await rowsOf(asked, kinds, context);
  return rows.flatMap((row) => {
    const way = ways[row.place];
    return way === undefined ? [] : [{ ...row, place: way.of, words: way.words, letters: way.far }];
  });
}

async function rowsOf(
  asked: readonly WordsAsked[],
  kinds: readonly string[],
  { store }: GraphContext,
): Promise<NameFoundRow[]> {
  return asked.length === 0 ? [] : store.read('names-of-words', { asked, kinds, limit: mostFound });
}

/** All that one of the names may be of. */
function kindsOf(wanted: readonly WantedName[]): string[] {
  if (wanted.some(({ types }) => types === null)) return reconciledKinds;
  return [...new Set(wanted.flatMap(({ types }) => types ?? []).map(({ kind }) => kind))];
}

function foundIn(row: NameFoundRow, words: readonly string[], letters: number): Found {
  return { id: row.id, names: namesIn(row), words, letters };
}
