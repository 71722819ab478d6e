import type { Fields } from '../../../ontology/ontology.ts';
import { type Forms, type Language, languages, type Texts } from '../../../ontology/wording.ts';
import { languageRows } from '../keys/language-keys.ts';
import { closed, readRows } from './rows.ts';
import { schemaOf, type ValueType } from './value-type.ts';
import { text } from './value-types.ts';

/** Words of a newsroom, in whatever language, or in two. */
export interface Wording {
  /** The form that stands first. */
  readonly text: string;
  /** Absent where it is not said in which language the text is. */
  readonly forms?: Forms;
}

/** A text alone, or `{ id: …, en: … }`. */
export const wording: ValueType<Wording> = {
  definition: 'wording',
  schema: {
    description: 'a text, or its forms in Indonesian and in English',
    anyOf: [schemaOf(text), { ...closed(languageRows, 'a text in two languages'), minProperties: 1 }],
  },
  read: (value, called) => {
    if (value.is !== 'map') {
      const alone = text.read(value, called);
      return alone === null ? null : { text: alone };
    }
    const { values, done } = readRows(value, languageRows);
    done();
    const written = [...value.entries.keys()].flatMap((key): [Language, string][] => {
      const language = languages.find((known) => known === key);
      const form = language === undefined ? null : values[language];
      return language === undefined || form === null ? [] : [[language, form]];
    });
    const [first] = written;
    if (first === undefined) {
      value.problem(`${called} is a text, or its forms in two languages: { id: …, en: … }, one of them at least`);
      return null;
    }
    return { text: first[1], forms: Object.fromEntries(written) };
  },
};

/** The forms of those of these values that have any, by their keys; absent where none has. */
export function textsOf(
  values: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): { readonly texts?: Texts } {
  const texts = keys.flatMap((key): [string, Forms][] => {
    const forms = (values[key] as Wording | null | undefined)?.forms; // read by its type
    return forms === undefined ? [] : [[key, forms]];
  });
  return texts.length === 0 ? {} : { texts: Object.fromEntries(texts) };
}

/** The fields in which words of a newsroom stand. */
export function wordedFields(fields: Fields): string[] {
  return Object.keys(fields).filter((name) => fields[name] === 'Wording');
}
