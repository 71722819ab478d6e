import { readFileSync } from 'node:fs';
import { foldName } from '../../ontology/names/fold-name.ts';

let read: { readonly common: ReadonlySet<string>; readonly names: ReadonlySet<string> } | null = null;

/** Whether a word is one of the language, also with its affixes: `Pelayaran`, `Perindustrian`, `Kelautan`. */
export function isCommonWord(word: string): boolean {
  const folded = foldName(word);
  const { common } = lexicon();
  return common.has(folded) || tradeWords.has(folded) || roots(folded).some((root) => common.has(root));
}

/** Whether people are called so. A word may be both: Surya is the sun and a man. */
export function isGivenName(word: string): boolean {
  return lexicon().names.has(foldName(word));
}

/** Whether most words of a name are none of the language, or are what people are called. */
export function looksLikeName(name: string): boolean {
  const words = name.split(' ');
  const strange = words.filter((word) => isGivenName(word) || !isCommonWord(word)).length;
  return (
    words.length > 1 &&
    words.length < 5 &&
    strange * 2 >= words.length &&
    !words.some((word) => /^\p{Lu}{2,}$|\d/u.test(word))
  );
}

/** Words of companies and offices that no list of root words has. */
const tradeWords: ReadonlySet<string> = new Set(
  (
    'agro auto bank cabang digital ekraf energy express farma finance foods food global group holding informatika infra ' +
    'internasional international jasa kominfo logistik logistics media mineral mining multi nusa oil pangan parahyangan ' +
    'plantation power property raya sawit sentosa sejahtera sinergi solusi tbk teknik tekstil trans travel ukm umkm unit ' +
    'ketenagakerjaan transmigrasi wilayah nasional provinsi kabupaten kota indonesia nusantara republik regional ' +
    'tourism health education culture trade industry agriculture forestry environment finance affairs manpower transportation ' +
    'communication information marine fisheries energy resources public works housing sports youth women child protection ' +
    'law rights human research technology state administrative reform cooperatives villages social religious home foreign'
  ).split(' '),
);

/** What may be left of a word without what stands before and behind its root; the nasal of `peN-` hides a letter. */
function roots(word: string): string[] {
  if (word.length < 6) return [];
  const ends = ['', 'an', 'kan', 'nya'].filter((end) => word.endsWith(end));
  const stems = ends.map((end) => word.slice(0, word.length - end.length));
  const once = stems.flatMap(withoutPrefix);
  return [...stems, ...once, ...once.flatMap(withoutPrefix)].filter((root) => root.length > 2);
}

/** Each prefix with the letters that it may have swallowed. */
const prefixes: readonly (readonly [prefix: string, letters: readonly string[]])[] = [
  ...(['meny', 'peny'] as const).map((prefix) => [prefix, ['s']] as const),
  ...(['meng', 'peng'] as const).map((prefix) => [prefix, ['', 'k']] as const),
  ...(['mem', 'pem'] as const).map((prefix) => [prefix, ['', 'p']] as const),
  ...(['men', 'pen'] as const).map((prefix) => [prefix, ['', 't']] as const),
  ...(['ber', 'per', 'pel', 'ter', 'ke', 'se', 'pe'] as const).map((prefix) => [prefix, ['']] as const),
];

function withoutPrefix(stem: string): string[] {
  return prefixes.flatMap(([prefix, letters]) =>
    stem.startsWith(prefix) ? letters.map((letter) => letter + stem.slice(prefix.length)) : [],
  );
}

/** Read once, at the first article: other commands do not pay for it. */
function lexicon(): NonNullable<typeof read> {
  read ??= {
    common: wordsIn('common-words.txt'),
    names: new Set([...wordsIn('given-names.txt'), ...wordsIn('more-names.txt')]),
  };
  return read;
}

function wordsIn(file: string): ReadonlySet<string> {
  const path = new URL(`../../../data/lexicon/${file}`, import.meta.url);
  return new Set(
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((word) => word !== ''),
  );
}
