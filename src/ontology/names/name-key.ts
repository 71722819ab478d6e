import { foldName } from './fold-name.ts';
import { beforeRegion, beginnings, endings, formWords, ofTheState, wholes } from './forms.ts';
import { regionName } from './region-spellings.ts';

// Looked up by their first word: a graph has many names, and each is compared.
const begunBy = byFirstWord(beginnings);
const wholeBy = byFirstWord(wholes);

/**
 * A name as it is compared: folded, and the forms of governments and offices and the names of regions written one way.
 * `Pemkab Tebo`, `Kab. Tebo` and `Tebo Regency` are all `kabupaten tebo`; `Pj. Gubernur Provinsi Jambi` is `gubernur
 * jambi`, `Gub. Jabar` is `gubernur jawa barat`.
 */
export function nameKey(name: string): string {
  const folded = foldName(name).replace(/^the (?=.)/, '');
  const region = regionName(folded, 'any');
  if (region !== folded) return region;
  let key = ended(folded);
  for (let next = begun(key); next !== key; next = begun(key)) key = next;
  return withRegion(key.replace(ofTheState, '$1')).replace(/(^| )sumatra(?=$| )/g, '$1sumatera');
}

/** The words of a name that tell it from others of its kind; all of them where none does. */
export function tellingWords(key: string): string[] {
  const words = key.split(' ').filter((word) => word !== '');
  const telling = words.filter((word) => !formWords.has(word));
  return telling.length > 0 ? telling : words;
}

function begun(key: string): string {
  const word = key.split(' ', 1)[0] ?? '';
  for (const [form, written] of begunBy.get(word) ?? [])
    if (key.startsWith(`${form} `)) return `${written} ${key.slice(form.length + 1)}`.trim();
  for (const [form, written] of wholeBy.get(word) ?? [])
    if (key === form || key.startsWith(`${form} `)) return `${written}${key.slice(form.length)}`;
  return key;
}

function byFirstWord(forms: typeof beginnings): ReadonlyMap<string, typeof beginnings> {
  const words = new Map<string, (typeof beginnings)[number][]>();
  for (const one of forms) {
    const word = one[0].split(' ', 1)[0] ?? '';
    words.set(word, [...(words.get(word) ?? []), one]);
  }
  return words;
}

function ended(key: string): string {
  for (const [form, written] of endings)
    if (key.endsWith(` ${form}`)) return `${written} ${key.slice(0, -form.length - 1)}`;
  return key;
}

/** Only where nothing but a form stands before it: "Bank Jatim" is a name of its own. */
function withRegion(key: string): string {
  for (const [form, rank] of beforeRegion)
    if (key.startsWith(`${form} `)) return `${form} ${regionName(key.slice(form.length + 1), rank)}`;
  return regionName(key, 'any');
}
