import type { NameIndex } from '../../ontology/names/name-index.ts';
import { nameKey, tellingWords } from '../../ontology/names/name-key.ts';
import { beginsWithPost } from '../../ontology/names/posts.ts';
import { bearersOf } from '../../ontology/names/resolve-name.ts';
import { searchTokens } from '../../ontology/names/search-words.ts';
import { splitName } from '../../ontology/names/split-name.ts';
import type { Found } from './found-names.ts';

/** In which way a name is like one that is looked for. */
export type Way = 'NAME' | 'OTHER_NAME' | 'WITHOUT_KOTA' | 'OTHER_ORDER' | 'MISTYPED' | 'IN_PART';

export interface Likeness {
  readonly way: Way;
  /** 0 to 100. */
  readonly likeness: number;
  /** Letters that were put right. */
  readonly letters: number;
}

/** What each exact way is worth; docs/openrefine.md tells the same. */
export const worth = {
  NAME: 100,
  OTHER_NAME: 95,
  WITHOUT_KOTA: 90,
  OTHER_ORDER: 85,
  /** Less ten for each letter. */
  MISTYPED: 80,
  /** Times the words in common, of all that either has. */
  IN_PART: 70,
} as const satisfies Record<Way, number>;

const leastInCommon = 0.5;

/** Whether it is exactly the name, as names are read everywhere. */
export function isExact({ way }: Likeness): boolean {
  return way === 'NAME' || way === 'OTHER_NAME' || way === 'WITHOUT_KOTA';
}

/** How each of what was found is like the name, by its id, at its best; what is not like it is left out. */
export function likenessesOf(text: string, found: readonly Found[], index: NameIndex): Map<string, Likeness> {
  const exact = new Set(bearersOf(text, index));
  const isPost = beginsWithPost(text);
  const likenesses = new Map<string, Likeness>();
  for (const one of found) {
    const likeness = exact.has(one.id) ? exactLikeness(text, one) : nearLikeness(one, isPost);
    const before = likenesses.get(one.id)?.likeness ?? 0;
    if (likeness !== null && likeness.likeness > before && !isOtherRegion(text, one.id))
      likenesses.set(one.id, likeness);
  }
  return likenesses;
}

function exactLikeness(text: string, { id, names }: Found): Likeness {
  const keys = new Set([nameKey(text), nameKey(splitName(text).name)]);
  const [name = '', ...others] = names.map(nameKey);
  const way = keys.has(name)
    ? 'NAME'
    : !others.some((key) => keys.has(key)) && id.startsWith('regency:')
      ? 'WITHOUT_KOTA'
      : 'OTHER_NAME';
  return { way, likeness: worth[way], letters: 0 };
}

function nearLikeness({ id, names, words, letters }: Found, isPost: boolean): Likeness | null {
  const sorted = inOrder(words);
  const lists = names.map((name) => searchTokens(nameKey(name)));
  const isAll = lists.some((list) => inOrder(list) === sorted);
  if (letters > 0) return isAll ? { way: 'MISTYPED', likeness: worth.MISTYPED - 10 * letters, letters } : null;
  if (isAll) return { way: 'OTHER_ORDER', likeness: worth.OTHER_ORDER, letters };
  // A word more or less makes another post: a deputy is nobody's superior.
  if (isPost && !id.startsWith('person:')) return null;
  const common = Math.max(...lists.map((list) => inCommon(words, list)));
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
  const said = /^(provinsi|kabupaten|kota) ./.exec(nameKey(text))?.[1];
  if (said === undefined || !/^(?:province|regency):/.test(id)) return false;
  const own = id.startsWith('province:') ? 'provinsi' : id.startsWith('regency:kota-') ? 'kota' : 'kabupaten';
  return own !== said;
}
