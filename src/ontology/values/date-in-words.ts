import type { Label } from '../ontology.ts';
import type { Instant } from './instant.ts';
import { type PartialDate, partialDate } from './partial-date.ts';

type Language = keyof Label;

/** The names of the months, as people write them. */
export const months: Record<Language, readonly string[]> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** A date as people write it, as precise as it is: `13 April 2023`, `April 2023`, `2023`. */
export function dateInWords(date: PartialDate, language: Language): string {
  const [year = '', month, day] = date.split('-').map(Number);
  const named = month === undefined ? undefined : months[language][month - 1];
  return [day, named, year].filter((part) => part !== undefined).join(' ');
}

/**
 * A moment on the clock of Jakarta, with its zone: `13 April 2023 pukul 21.00 WIB`, `13 April 2023, 21:00 WIB`.
 * Whole minutes; what is behind them is left out.
 */
export function momentInWords(moment: Instant, language: Language): string {
  // Western Indonesia has had UTC+7 and no summer time since 1964, before the oldest article that anybody will enter.
  const clock = new Date(Date.parse(moment) + 7 * 3_600_000).toISOString();
  return `${dayAndTime(clock.slice(0, 10) as PartialDate, clock.slice(11, 16), language)} WIB`;
}

/**
 * When an article came out, as a source prints it: a partial date, a day and time with or without an offset, or two of
 * them with a slash between, which means some time from the one to the other. What is none of these stays as it is.
 */
export function publicationInWords(printed: string, language: Language): string {
  const [first = '', last, ...rest] = printed.split('/');
  if (rest.length > 0) return printed;
  if (last === undefined) return printedInWords(first, language) ?? printed;
  const [from, to] = [printedInWords(first, language), printedInWords(last, language)];
  if (from === null || to === null) return printed;
  return language === 'id' ? `antara ${from} dan ${to}` : `between ${from} and ${to}`;
}

const withTime = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/;

const zones: Readonly<Record<string, string>> = { '+07:00': 'WIB', '+08:00': 'WITA', '+09:00': 'WIT', Z: 'UTC' };

function printedInWords(text: string, language: Language): string | null {
  const [, day = text, time, offset] = withTime.exec(text) ?? [];
  const date = partialDate(day);
  if (date === null) return null;
  if (time === undefined) return dateInWords(date, language);
  // Without an offset it may be any of three zones: the time is said as printed, and no zone with it.
  const zone = offset === undefined ? '' : ` ${zones[offset] ?? `UTC${offset}`}`;
  return dayAndTime(date, time, language) + zone;
}

function dayAndTime(day: PartialDate, time: string, language: Language): string {
  const date = dateInWords(day, language);
  return language === 'id' ? `${date} pukul ${time.replace(':', '.')}` : `${date}, ${time}`;
}
