import type { Language } from '../../core/language.ts';
import type { Language as ApiLanguage } from '../../core/operation-types.ts';
import { usePageContext } from '../page-context.tsx';
import { ShownText } from '../text/shown-text.tsx';

/** The value of a claim in words of either language, and in which one it is in that of the page. */
export type ClaimValue = Readonly<Record<Language, string>> & { readonly language: ApiLanguage | null };

/** A value in words, marked where they are not in the language of the page. */
export function ValueText({ value }: { value: ClaimValue }) {
  const { language } = usePageContext();
  return <ShownText text={value[language]} language={value.language} />;
}
