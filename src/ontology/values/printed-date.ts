import { monthOf } from './date-words.ts';
import { type PartialDate, partialDate } from './partial-date.ts';
import { weekdayPattern } from './weekday.ts';

const forms = [
  /^(?<year>\d{4})-(?<number>\d{1,2})-(?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<word>\p{Letter}+)\.?,?\s+(?<year>\d{4})$/u,
  /^(?<word>\p{Letter}+)\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/u,
  /^(?<day>\d{1,2})\s*[/.-]\s*(?<number>\d{1,2})\s*[/.-]\s*(?<year>\d{4})$/,
  /^(?<word>\p{Letter}+)\.?\s+(?<year>\d{4})$/u,
];
const before = new RegExp(String.raw`^(?:hari|tanggal|pada|on)\s+|^(?:${weekdayPattern})\b,?\s*`, 'iu');

/**
 * A date as an article prints it, day before month: `Selasa (30/7/2024)`, `July 30, 2024`. "impossible" where it has the
 * form of a date and no such day or month exists; null for words of which this cannot be told.
 */
export function datePrinted(printed: string): PartialDate | 'impossible' | null {
  let text = printed.trim();
  while (before.test(text)) text = text.replace(before, '');
  text = text.replace(/^\((.*)\)$/, '$1').trim();
  const parts = forms.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);
  if (parts === undefined) return null;
  const { year, day, word, number } = parts;
  const month = word === undefined ? Number(number) : monthOf(word);
  if (month === null) return null; // "Lebaran 2024"
  const pad = (value: string | number): string => String(value).padStart(2, '0');
  return partialDate([year, pad(month), ...(day === undefined ? [] : [pad(day)])].join('-')) ?? 'impossible';
}
