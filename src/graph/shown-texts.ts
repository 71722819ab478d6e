import type { Assertion } from '../ontology/claim.ts';
import { type Forms, inLanguage, type Language, mergeTexts, type ShownText, type Texts } from '../ontology/wording.ts';

/** A text of a thing, by the name of the field in which it stands. */
export interface NamedText extends ShownText {
  readonly of: string;
}

/** Those of these texts that are there, in a language. @param said each by the name of its field */
export function shownTexts(
  said: Readonly<Record<string, string | null>>,
  texts: Texts | undefined,
  language: Language | null,
): NamedText[] {
  return Object.entries(said).flatMap(([of, text]) =>
    text === null ? [] : [{ of, ...inLanguage(text, texts?.[of], language) }],
  );
}

/** One of them alone; null where it is not there. */
export function shownText(
  text: string | null,
  of: string,
  texts: Texts | undefined,
  language: Language | null,
): string | null {
  return text === null ? null : inLanguage(text, texts?.[of], language).text;
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
