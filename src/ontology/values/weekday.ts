import { foldName } from '../names/fold-name.ts';
import { weekdays } from './partial-date.ts';

export type Weekday = (typeof weekdays)[number];

/** Other words for the same days, folded. "Jum'at" folds to jumat by itself. */
const others: Readonly<Record<string, Weekday>> = {
  ahad: 'Minggu',
  sunday: 'Minggu',
  monday: 'Senin',
  tuesday: 'Selasa',
  wednesday: 'Rabu',
  thursday: 'Kamis',
  friday: 'Jumat',
  saturday: 'Sabtu',
};

/** The words for a pattern. */
export const weekdayPattern = [...weekdays.map((day) => day.toLowerCase()), ...Object.keys(others), "jum['’‘]at"].join(
  '|',
);

/** The day of the week that a newspaper prints, or null when it is none. "Jum'at" is Jumat, "Ahad" is Minggu. */
export function weekdayNamed(printed: string): Weekday | null {
  const folded = foldName(printed);
  return (
    weekdays.find((day) => day.toLowerCase() === folded) ??
    (Object.hasOwn(others, folded) ? others[folded] : null) ??
    null
  );
}
