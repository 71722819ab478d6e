import { foldName } from '../ontology/names/fold-name.ts';
import { isGenericName } from '../ontology/names/generic-names.ts';
import { searchTokens } from '../ontology/names/search-words.ts';
import { allForms, readCalled } from '../ontology/wording.ts';
import type { NameRow } from '../store/rows.ts';
import type { Key } from './paging.ts';

/**
 * How well a name answers: the name as it was typed, then without titles, in another order of its words, another name, a
 * name that begins so, all else; then the shorter one. A bare post among the other names tells nothing.
 * @param readings the ways to read the text, as words
 */
export function nameRank(
  { id, name: written, otherNames }: NameRow,
  text: string,
  readings: readonly (readonly string[])[],
): Key {
  const [name = '', ...forms] = allForms(readCalled(written));
  const asked = readings.map((words) => words.join(' '));
  const [main = '', ...others] = [name, ...forms, ...otherNames].map((printed) => searchTokens(printed).join(' '));
  // A city answers to its name without Kota as to another name of its own.
  const bare = id.startsWith('regency:') ? [main.replace(/^kota /, '')] : [];
  const isOther = !isGenericName(text) && [...others, ...bare].some((other) => asked.includes(other));
  const shuffled = sorted(main.split(' '));
  const place =
    foldName(name) === foldName(text)
      ? 0
      : asked.includes(main)
        ? 1
        : readings.some((words) => sorted(words) === shuffled)
          ? 2
          : isOther
            ? 3
            : asked.some((one) => main.startsWith(one))
              ? 4
              : 5;
  return [place, foldName(name).length, id];
}

function sorted(words: readonly string[]): string {
  return [...words].sort().join(' ');
}
