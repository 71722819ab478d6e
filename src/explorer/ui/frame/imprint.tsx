import { formatDate } from '../../core/format/dates.ts';
import { usePageContext, useWords } from '../page-context.tsx';
import { siteWords } from './words.ts';

/** What a sheet of paper must say of itself: where it is from, of which day, and what may be done with it. On paper alone. */
export function Imprint({ permalink, today }: { permalink: string; today: string }) {
  const { language } = usePageContext();
  const words = useWords(siteWords);
  return (
    <p class="imprint">
      {words.name}: <code>{permalink}</code>. {words.accessed(formatDate(today, language).text)}. {words.licence}
    </p>
  );
}
