import { foldName } from '../../ontology/names.ts';
import type { Weekday } from '../../ontology/values/partial-date.ts';

/** Weekdays as articles in Indonesian and English print them, folded: no case, no apostrophe. */
const printedAs: Readonly<Record<Weekday, readonly string[]>> = {
  Minggu: ['minggu', 'ahad', 'sunday', 'sun'],
  Senin: ['senin', 'monday', 'mon'],
  Selasa: ['selasa', 'tuesday', 'tue', 'tues'],
  Rabu: ['rabu', 'rebo', 'wednesday', 'wed'],
  Kamis: ['kamis', 'thursday', 'thu', 'thurs'],
  Jumat: ['jumat', 'friday', 'fri'],
  Sabtu: ['sabtu', 'saturday', 'sat'],
};

const byName = new Map(
  Object.entries(printedAs).flatMap(([day, names]) => names.map((name) => [name, day as Weekday] as const)),
);

/** The weekday that a printed word names; null for a word that names none, which nothing can be held against. */
export function namedWeekday(printed: string): Weekday | null {
  const [word = ''] = foldName(printed).split(' ');
  return byName.get(word) ?? null;
}
