import { badInput } from '../../errors.ts';

/** A date as precise as its source: `2022`, `2022-04` or `2022-04-13` (ISO 8601, reduced precision). */
export type PartialDate = string & { readonly __partialDate: true };

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
export const weekdays = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;

export const partialDateRule = 'is a year, month or day that exists: 2022, 2022-04 or 2022-04-13';

/** The date, or null when the text is not one (2023-02-30 is none). */
export function partialDate(text: string): PartialDate | null {
  const parts = pattern.exec(text);
  if (parts === null) return null;
  const [, year = '', month, day] = parts;
  if (year === '0000') return null;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return null;
  if (day !== undefined && (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month)))) return null;
  return text as PartialDate;
}

/** @throws {JejakError} BAD_USER_INPUT that names the field and the rule */
export function parsePartialDate(text: string, field: string): PartialDate {
  const date = partialDate(text);
  if (date === null) throw badInput(field, partialDateRule, text);
  return date;
}

/** The first day that the date may mean, `YYYY-MM-DD`. */
export function earliestDay(date: PartialDate): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** The date that may mean any day from one to another; null when none means just these. */
export function dateBetween(earliest: string, latest: string): PartialDate | null {
  const date = [10, 7, 4].map((length) => earliest.slice(0, length) as PartialDate); // beginnings of a day that exists
  return date.find((one) => earliestDay(one) === earliest && latestDay(one) === latest) ?? null;
}

/** The last day that the date may mean, `YYYY-MM-DD`. */
export function latestDay(date: PartialDate): string {
  if (date.length === 10) return date;
  const month = date.length === 7 ? date : `${date}-12`;
  const [year = '', monthNumber = ''] = month.split('-');
  return `${month}-${String(daysInMonth(Number(year), Number(monthNumber))).padStart(2, '0')}`;
}

/** The Indonesian weekday of a whole date, or null where the day is not known. */
export function weekdayOf(date: PartialDate): (typeof weekdays)[number] | null {
  if (date.length !== 10) return null;
  return weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? null;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
