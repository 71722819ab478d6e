import { apiLanguages, type Language } from '../../core/language.ts';
import type { Language as ApiLanguage } from '../../core/operation-types.ts';
import { usePageContext } from '../page-context.tsx';

interface Props {
  readonly text: string;
  /** The language that it is in, as the API tells it; null where nobody says. */
  readonly language: ApiLanguage | null;
}

/** A text, marked where it is not in the language of the page. */
export function ShownText({ text, language }: Props) {
  return <span lang={markOf(language, usePageContext().language)}>{text}</span>;
}

/** The `lang` of a text: none where it is in the language of the page, and empty where nobody says in which it is. */
export function markOf(language: ApiLanguage | null, page: Language): string | undefined {
  if (language === apiLanguages[page]) return undefined;
  return language === null ? '' : language.toLowerCase();
}
