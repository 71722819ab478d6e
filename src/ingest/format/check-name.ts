import type { Yaml } from './yaml.ts';

/** The keys under which names and titles stand. */
const nameKeys = new Set(['name', 'otherNames', 'title', 'publisher', 'authors', 'signature']);
const longestName = 300;

/** Reports each name that looks like another or like nothing: it would be found by nobody, or taken for someone else's. */
export function checkNames(value: Yaml, key = ''): void {
  if (value.is === 'text' && nameKeys.has(key)) checkName(value.text, value);
  if (value.is === 'list') for (const item of value.items) checkNames(item, key);
  // What prints a title is evidence, and evidence stays as the article has it.
  if (value.is !== 'map' || key === 'printed') return;
  // A name may have a form in each language.
  for (const [name, entry] of value.entries) checkNames(entry.value, nameKeys.has(key) ? key : name);
}

function checkName(name: string, { problem }: Yaml): void {
  if (name.length > longestName) problem(`a name has ${longestName} characters at most, this one has ${name.length}`);
  const mixed = name.match(/[\p{L}\p{M}]+/gu)?.find(isMixed);
  if (mixed !== undefined)
    problem('a word here mixes Latin letters with Cyrillic or Greek ones that look like them: type it anew', mixed);
  if (name !== name.normalize('NFC'))
    problem('the accents of this name stand apart from their letters (NFD): write it composed (NFC)');
}

function isMixed(word: string): boolean {
  return /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word);
}
