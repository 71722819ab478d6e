import type { Assertion } from '../ontology/claim.ts';
import { type Forms, inLanguage, type Language, mergeTexts, type Texts } from '../ontology/wording.ts';

/** A text in a language; null where it is not there. */
export function shownText(
  text: string | null,
  field: string,
  texts: Texts | undefined,
  language: Language | null,
): string | null {
  return text === null ? null : inLanguage(text, texts?.[field], language).text;
}

/** In which language that is; null where nobody says. @param said each text by the name of its field */
export function languageOf(
  said: Readonly<Record<string, string | null>>,
  field: string,
  texts: Texts | undefined,
  language: Language | null,
): Language | null {
  const text = said[field] ?? null;
  return text === null ? null : inLanguage(text, texts?.[field], language).language;
}

/** The forms of the parts of a claim, by their names. */
export function formsIn(claim: { readonly assertions: readonly Pick<Assertion, 'texts'>[] }) {
  return (name: string, text: string): Forms | undefined => formsOf(claim, name, text);
}

/** The forms of a part of a claim: of those who word it so, the oldest that gives each. */
export function formsOf(
  { assertions }: { readonly assertions: readonly Pick<Assertion, 'texts'>[] },
  part: string,
  text: string,
): Forms | undefined {
  const alike = assertions.filter(({ texts }) => Object.values(texts?.[part] ?? {}).includes(text));
  return mergeTexts(alike.map(({ texts }) => texts))?.[part];
}
