import type { Label } from '../../ontology/ontology.ts';
import type { Language } from './language.ts';

/**
 * What a page or a part says, in both languages side by side, as labels stand in the ontology. A sentence that takes
 * values is a function of them; null says nothing.
 */
export interface WordTable {
  readonly [name: string]: Label | ((...values: never[]) => Label) | readonly Label[] | WordTable | null;
}

/** A table in one language, of the same shape. */
export type WordsIn<Table> = Table extends Label
  ? string
  : Table extends (...values: infer Values) => Label
    ? (...values: Values) => string
    : Table extends readonly Label[]
      ? readonly string[]
      : { readonly [Name in keyof Table]: WordsIn<Table[Name]> };

const translated: Readonly<Record<Language, WeakMap<object, unknown>>> = { id: new WeakMap(), en: new WeakMap() };

/** The table in a language; worked out once. */
export function wordsIn<Table extends WordTable>(table: Table, language: Language): WordsIn<Table> {
  const known = translated[language].get(table) ?? translate(table, language);
  translated[language].set(table, known);
  return known as WordsIn<Table>; // of the same shape, as `translate` makes it
}

function translate(entry: WordTable[string], language: Language): unknown {
  if (entry === null) return null;
  if (typeof entry === 'function') return (...values: never[]) => entry(...values)[language];
  if (isLabel(entry)) return entry[language];
  if (Array.isArray(entry)) return entry.map((one: Label) => one[language]);
  return Object.fromEntries(Object.entries(entry).map(([name, one]) => [name, translate(one, language)]));
}

function isLabel(entry: object): entry is Label {
  return 'en' in entry && typeof entry.en === 'string';
}
