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

/** The names that an entity has in one language or another, as the store holds them. */
export function nameForms(json: string | null): string[] {
  return Object.values(textsIn(json)?.['name'] ?? {});
}
