import type { Quotation } from '../dossier.ts';
import { closed, optional, readRows, required } from './rows.ts';
import { itemsOf, schemaOf, severalOf, type ValueType } from './value-type.ts';
import { integer, scalar, text } from './value-types.ts';

export const maxWords = 12;
/** Twice the longest twelve words so far; what is longer was joined with hyphens to pass for few words. */
export const maxCharacters = 200;

/** The words of a text that evidence may quote: its first twelve. */
export function quotedWords(whole: string): string {
  return /^(?:\S+\s+){0,11}\S+/.exec(whole)?.[0] ?? whole;
}

export const words: ValueType<string> = {
  definition: 'words',
  schema: {
    ...{ description: 'exact words of the article, twelve at most', type: scalar },
    ...{ pattern: `^\\s*\\S+(?:\\s+\\S+){0,${maxWords - 1}}\\s*$`, maxLength: maxCharacters },
  },
  read: text.read,
};

const rows = {
  exact: required(words, undefined, 'evidence'),
  occurrence: optional(integer, 'which of them, counted from 1, where they stand more than once'),
};

export const quotation: ValueType<Quotation> = {
  definition: 'quotation',
  schema: { anyOf: [schemaOf(words), closed(rows, 'words that stand in the article more than once')] },
  read: (value) => {
    const map = value.is === 'map' ? readRows(value, rows) : null;
    const exact = map === null ? words.read(value, 'evidence') : map.values.exact;
    map?.done();
    if (exact === null) return null;
    const count = exact.split(/\s+/).length;
    if (count > maxWords)
      value.problem(`evidence is ${maxWords} words at most, these are ${count}: quote the words that carry the claim`);
    if (exact.length > maxCharacters)
      value.problem(`evidence is ${maxCharacters} characters at most, these are ${exact.length}`);
    return { exact, occurrence: map?.values.occurrence ?? null, location: value };
  },
};

/** The words that say so: one passage, or a list. */
export const evidence: ValueType<readonly Quotation[]> = {
  definition: 'evidence',
  schema: severalOf(
    schemaOf(quotation),
    'the exact words that say so: one passage or a list, twelve words each at most',
    1,
  ),
  read: (value, called) => itemsOf(value).flatMap((item) => quotation.read(item, called) ?? []),
};

/** Passages under names of one's own choice. */
export const printed: ValueType<readonly Quotation[]> = {
  schema: { type: 'object', additionalProperties: severalOf(schemaOf(quotation), 'the words that print it') },
  read: (value, called) => {
    if (value.is === 'map')
      return [...value.entries.values()].flatMap((entry) => evidence.read(entry.value, called) ?? []);
    value.problem('printed is a map: title, authors, published … and the words that print them');
    return null;
  },
};
