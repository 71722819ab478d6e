import type { PageModel } from '../../core/answer.ts';
import { formatDate } from '../../core/format/dates.ts';
import { wordsIn } from '../../core/words.ts';
import { siteWords } from '../../ui/frame/words.ts';
import { glossary } from '../../ui/vocabulary/glossary.ts';
import { type Sheet, textCell } from './cells.ts';
import { xlsxWords } from './words.ts';

/** What the workbook is, of when, under which licence, and what its words mean. */
export function readingSheet({ opened, request, addresses }: PageModel): Sheet {
  const { language, today } = request;
  const words = wordsIn(xlsxWords, language);
  const { clocks, licence } = wordsIn(siteWords, language);
  const chosen = clocks.active(addresses.clocks.asOf ?? null, addresses.clocks.knownAt ?? null);
  const pair = (name: string, text: string) => [{ head: name }, textCell(text)];
  return {
    name: words.reading,
    rows: [
      [{ head: words.about }, null],
      pair(words.page, opened.title),
      pair(words.from, addresses.permalink),
      pair(words.accessed, formatDate(today, language).text),
      pair(words.clocks, chosen === '' ? words.allDates : chosen),
      pair(words.licence, licence),
      [null, null],
      ...words.rules.map((rule) => [null, textCell(rule)]),
      [null, null],
      [{ head: words.meanings }, null],
      ...glossary('ConferralStatus', language).map(({ label, explanation }) => pair(label, explanation)),
    ],
    widths: [26, 100],
  };
}
