import { entityKindOf } from '../../ontology/ids.ts';
import { regionTypeOf } from '../../ontology/names/caption.ts';
import { isGenericFor, isGenericName } from '../../ontology/names/generic-names.ts';
import type { NameIndex } from '../../ontology/names/name-index.ts';
import { nameKey, tellingWords } from '../../ontology/names/name-key.ts';
import { beginsWithPost } from '../../ontology/names/posts.ts';
import { bearersOf } from '../../ontology/names/resolve-name.ts';
import { searchTokens } from '../../ontology/names/search-words.ts';
import { splitName } from '../../ontology/names/split-name.ts';
import type { Found } from './found-names.ts';

/** In which way a name is like one that is looked for. */
export type Way =
  | 'NAME'
  | 'OTHER_NAME'
  /** A region by its name alone: "Bandung" may be the kabupaten or the city, and is neither more than the other. */
  | 'WITHOUT_KIND'
  | 'OTHER_ORDER'
  | 'MISTYPED'
  | 'IN_PART'
  /** What somebody is called in one article, and nobody elsewhere: "Bupati". */
  | 'GENERIC';

export interface Likeness {
  readonly way: Way;
  /** 0 to 100. */
  readonly likeness: number;
  /** Letters that were put right. */
  readonly letters: number;
}

/** What each way is worth; docs/openrefine.md tells the same. */
export const worth = {
  NAME: 100,
  OTHER_NAME: 95,
  WITHOUT_KIND: 90,
  OTHER_ORDER: 85,
  /** Less ten for each letter. */
  MISTYPED: 80,
  /** Times the words in common, of all that either has. */
  IN_PART: 70,
  GENERIC: 30,
} as const satisfies Record<Way, number>;

const leastInCommon = 0.5;

/** Whether it is exactly the name, as names are read everywhere. */
export function isExact({ way }: Likeness): boolean {
  return way === 'NAME' || way === 'OTHER_NAME' || way === 'WITHOUT_KIND';
}

/** How each of what was found is like the name, by its id, at its best; what is not like it is left out. */
export function likenessesOf(text: string, found: readonly Found[], index: NameIndex): Map<string, Likeness> {
  const exact = new Set(bearersOf(text, index));
  const likenesses = new Map<string, Likeness>();
  for (const id of isGenericName(text) ? index.namedGenerically(text) : [])
    likenesses.set(id, { way: 'GENERIC', likeness: worth.GENERIC, letters: 0 });
  for (const one of found) {
    const likeness = exact.has(one.id) ? exactLikeness(text, one) : nearLikeness(text, one);
    const before = likenesses.get(one.id)?.likeness ?? 0;
    if (likeness !== null && likeness.likeness > before && !isOtherRegion(text, one.id))
      likenesses.set(one.id, likeness);
  }
  return likenesses;
}

function exactLikeness(text: string, { id, names }: Found): Likeness {
  const key = nameKey(text);
  const name = nameKey(names[0] ?? '');
  const kind = regionKind(id);
  const way =
    kind !== null && saidKind(key) === null
      ? 'WITHOUT_KIND'
      : key === name || nameKey(splitName(text).name) === name || key === `${kind} ${name}`
        ? 'NAME'
        : 'OTHER_NAME';
  return { way, likeness: worth[way], letters: 0 };
}

function nearLikeness(text: string, { id, names, words, letters }: Found): Likeness | null {
  if (isGenericName(text)) return null;
  const sorted = inOrder(words);
  const lists = names
    .filter((name) => !isGenericFor(entityKindOf(id), name))
    .map((name) => searchTokens(nameKey(name)));
  const isAll = lists.some((list) => inOrder(list) === sorted);
  if (letters > 0) return isAll ? { way: 'MISTYPED', likeness: worth.MISTYPED - 10 * letters, letters } : null;
  if (isAll) return { way: 'OTHER_ORDER', likeness: worth.OTHER_ORDER, letters };
  // A word more or less makes another post, and another region: a deputy is nobody's superior.
  if ((beginsWithPost(text) && !id.startsWith('person:')) || saidKind(nameKey(text)) !== null) return null;
  const common = Math.max(0, ...lists.map((list) => inCommon(words, list)));
  return common < leastInCommon ? null : { way: 'IN_PART', likeness: Math.round(worth.IN_PART * common), letters };
}

function inOrder(words: readonly string[]): string {
  return [...new Set(words)].sort().join(' ');
}

/** The telling words that both have, of all that either has. */
function inCommon(words: readonly string[], others: readonly string[]): number {
  const one = new Set(tellingWords(words.join(' ')));
  const other = new Set(tellingWords(others.join(' ')));
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared);
}

/** Whether the name says of which kind its region is, and this region is of another: "Kota Bandung" is no kabupaten. */
function isOtherRegion(text: string, id: string): boolean {
  const said = saidKind(nameKey(text));
  const own = regionKind(id);
  return said !== null && own !== null && own !== said;
}

/** The kind of region that a name begins with. */
function saidKind(key: string): string | null {
  return /^(provinsi|kabupaten|kota) ./.exec(key)?.[1] ?? null;
}

/** The kind of a region by its id; null for all else. */
function regionKind(id: string): string | null {
  if (id.startsWith('province:')) return 'provinsi';
  return regionTypeOf(id)?.toLowerCase() ?? null;
}
