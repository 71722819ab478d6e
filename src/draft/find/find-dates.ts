import { monthOf, monthPattern } from '../../ontology/values/date-words.ts';
import { type PartialDate, partialDate, weekdayOf } from '../../ontology/values/partial-date.ts';
import { weekdayNamed, weekdayPattern } from '../../ontology/values/weekday.ts';
import type { Block, Span } from '../article.ts';
import type { Sure } from './finding.ts';

/** A date as the article prints it. `date` is null where no such day exists, or its year is printed nowhere. */
export interface FoundDate extends Span {
  readonly date: PartialDate | null;
  /** The last day, where a span of days is printed. */
  readonly to: PartialDate | null;
  /** `HH:mm`, where a time stands beside it. */
  readonly time: string | null;
  /** In Indonesian, as dossiers have it; null where none is printed. */
  readonly weekday: string | null;
  readonly sure: Sure;
  readonly reason: string;
}

const weekday = String.raw`(?:(?<weekday>${weekdayPattern})\b(?:\s(?:pagi|siang|sore|petang|malam))?,?\s*)?`;
const time = String.raw`(?:,?\s*(?:[-–|]\s*)?(?:pukul\s+)?(?<time>[0-2]?\d[:.][0-5]\d)(?::[0-5]\d)?(?:\s*(?:WIB|WITA|WIT))?(?![\d/]))?`;
const patterns = [
  String.raw`(?<iso>\d{4}-\d{2}-\d{2})(?:[T ](?<time>\d{2}:\d{2}))?`,
  String.raw`${weekday}\(?\b(?<day>\d{1,2})\s*(?:[-–]|s\.?\/?d\.?|sampai|hingga)\s*(?<last>\d{1,2})\s+(?<month>${monthPattern})\b\.?(?:\s+(?<year>\d{4}))?\)?`,
  String.raw`${weekday}\(?(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<month>${monthPattern})\b\.?,?(?:\s+(?<year>\d{4}))?\)?${time}`,
  String.raw`${weekday}\(?\b(?<month>${monthPattern})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,?\s+(?<year>\d{4}))?\)?${time}`,
  String.raw`${weekday}\(?(?<![\d/.])(?<day>\d{1,2})\/(?<numeric>\d{1,2})(?:\/(?<year>\d{4}|\d{2}))?(?![\d/])\)?${time}`,
  String.raw`${weekday}\(?(?<![\d.-])(?<day>\d{1,2})[-.](?<numeric>\d{1,2})[-.](?<year>\d{4})(?![\d.-])\)?${time}`,
  String.raw`\b(?<month>${monthPattern})\s+(?<year>\d{4})\b`,
].map((source) => new RegExp(source, 'giu'));

/**
 * The dates of a text, day before month as Indonesians write. A weekday beside a date is held against it.
 * @param years years that a date without one may lie in, the likeliest first; it gets the first whose weekday fits
 */
export function findDates({ text, start }: Block, years: readonly number[]): FoundDate[] {
  const found: FoundDate[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const span = unbracketed(match[0], start + match.index);
      if (found.some((other) => span.start < other.end && other.start < span.end)) continue;
      if (isRatio(match)) continue;
      const date = read(match.groups ?? {}, years);
      if (date !== null) found.push({ ...span, ...date });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "24/7" and "100/20" are ratios: a day and a month alone stand in brackets or behind their weekday. */
function isRatio({ 0: words, groups }: RegExpMatchArray): boolean {
  const { numeric, year, weekday: day } = groups ?? {};
  return numeric !== undefined && year === undefined && day === undefined && !words.startsWith('(');
}

/** A bracket that only opens or only closes within the words stays out of them. */
function unbracketed(words: string, start: number): Span {
  const opens = words.startsWith('(') && !words.endsWith(')') ? 1 : 0;
  const closes = words.endsWith(')') && !words.includes('(') ? 1 : 0;
  return { start: start + opens, end: start + words.trimEnd().length - closes };
}

function read(parts: Record<string, string | undefined>, years: readonly number[]): Omit<FoundDate, keyof Span> | null {
  const { iso, day, last, month, numeric, year } = parts;
  const time = parts['time']?.replace('.', ':').padStart(5, '0') ?? null;
  const printed = weekdayNamed(parts['weekday'] ?? '');
  if (iso !== undefined) return judged(partialDate(iso), null, time, null, true);
  const monthNumber = numeric === undefined ? monthOf(month ?? '') : Number(numeric);
  // "Mar" and "may" are words too: without a day or a year they are no date.
  if (monthNumber === null || (day === undefined && year === undefined)) return null;
  const whole = year?.length === 2 ? `20${year}` : year;
  const at = (candidate: string, of: string | undefined): PartialDate | null =>
    partialDate([candidate, pad(monthNumber), ...(of === undefined ? [] : [pad(Number(of))])].join('-'));
  if (whole !== undefined)
    return judged(at(whole, day), last === undefined ? null : at(whole, last), time, printed, true);
  const possible = years.flatMap((candidate) => at(String(candidate), day) ?? []);
  const fitting = printed === null ? possible : possible.filter((date) => weekdayOf(date) === printed);
  const [date = null] = fitting;
  const to = date === null || last === undefined ? null : at(date.slice(0, 4), last);
  if (date === null && possible.length === 0 && years.length > 0 && at('2024', day) !== null) return null; // 29 February elsewhere
  return judged(date, to, time, printed, false);
}

function judged(
  date: PartialDate | null,
  to: PartialDate | null,
  time: string | null,
  weekday: string | null,
  yearPrinted: boolean,
): Omit<FoundDate, keyof Span> {
  const common = { date, to, time, weekday };
  if (date === null)
    return { ...common, sure: 'low', reason: yearPrinted ? 'there is no such day' : 'its year is not printed' };
  const actual = weekdayOf(date);
  if (!yearPrinted) {
    const borne = weekday === null ? '' : ` and the weekday fits ${date.slice(0, 4)}`;
    return { ...common, sure: 'medium', reason: `the year is not printed; it is read from the article${borne}` };
  }
  if (weekday !== null && actual !== null && weekday !== actual)
    return { ...common, sure: 'low', reason: `${weekday} is printed, and that day is a ${actual}` };
  return { ...common, sure: 'high', reason: weekday === null ? 'printed' : 'printed, and the weekday fits' };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
