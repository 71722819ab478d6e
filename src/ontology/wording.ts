import type { Label } from './ontology.ts';

export type Language = keyof Label;
export const languages = ['id', 'en'] as const satisfies readonly Language[];

/** A text in the languages in which it is given; of those that say nothing of a language there are no forms. */
export type Forms = Readonly<Partial<Record<Language, string>>>;

/** The forms of several texts, by the key under which each stands. */
export type Texts = Readonly<Record<string, Forms>>;

/** A text as somebody is shown it. */
export interface ShownText {
  readonly text: string;
  /** Null where nobody said in which language it is. */
  readonly language: Language | null;
}

/**
 * A text in a language: its form in it where there is one, else the text itself, which is one of the others.
 * @param text the one that stands where nobody asks for a language: the form that was written first
 */
export function inLanguage(text: string, forms: Forms | undefined, asked: Language | null): ShownText {
  const form = asked === null ? undefined : forms?.[asked];
  if (form !== undefined) return { text: form, language: asked };
  return { text, language: languages.find((language) => forms?.[language] === text) ?? null };
}

/** Of each text its forms, of each form the one that was said first. */
export function mergeTexts(said: readonly (Texts | undefined)[]): Texts | undefined {
  const merged: Record<string, Forms> = {};
  for (const texts of said)
    for (const [key, forms] of Object.entries(texts ?? {})) merged[key] = { ...forms, ...merged[key] };
  return Object.keys(merged).length === 0 ? undefined : merged;
}

/** All forms of a text but the text itself. */
export function otherForms(text: string, forms: Forms | undefined): string[] {
  return [...new Set(Object.values(forms ?? {}))].filter((form) => form !== text);
}

/** Texts as the store holds them: JSON, made of their type. */
export function textsIn(json: string | null): Texts | undefined {
  return json === null ? undefined : (JSON.parse(json) as Texts);
}

/** What something is called: a name, and its forms where there are any. */
export interface Called {
  readonly name: string;
  readonly forms?: Forms | undefined;
}

/** No text of a dossier may hold it. */
const separator = '\u001F';

/** A name with its forms as one text, for rows that show names beside what they are about; null where it has none. */
export function writeCalled(name: string, forms: Forms | undefined): string | null {
  return forms === undefined ? null : `${name}${separator}${JSON.stringify(forms)}`;
}

/** The name that stands in a row, and its forms. */
export function readCalled(text: string): Called {
  const at = text.indexOf(separator);
  // Made above.
  return at < 0 ? { name: text } : { name: text.slice(0, at), forms: JSON.parse(text.slice(at + 1)) as Forms };
}

/** A name and all its forms. */
export function allForms({ name, forms }: Called): string[] {
  return [name, ...otherForms(name, forms)];
}
