import type { ComponentChildren } from 'preact';
import { type Language, locales } from '../../core/language.ts';
import { usePageContext } from '../page-context.tsx';

/** Parts of a sentence in a row, as each language joins them: A, B, dan C. */
export function Joined({ items }: { items: readonly ComponentChildren[] }) {
  const { language } = usePageContext();
  const parts = lists[language].formatToParts(items.map((_, index) => String(index)));
  return (
    <>
      {parts.map(({ type, value }, index) => (
        <span key={index}>{type === 'element' ? items[Number(value)] : value}</span>
      ))}
    </>
  );
}

const lists: Readonly<Record<Language, Intl.ListFormat>> = {
  id: new Intl.ListFormat(locales.id),
  en: new Intl.ListFormat(locales.en),
};
