import { type PartialDate, partialDate } from '../../ontology/values/partial-date.ts';
import { datePrinted } from '../../ontology/values/printed-date.ts';

/** `5/2023`: a month and a year, in figures. */
const monthInFigures = /^(\d{1,2})\s*[/.-]\s*(\d{4})$/;

/**
 * A date as people type it, day before month, in Indonesian or English: `1 Mei 2023`, `Mei 2023`, `1/5/2023`, `5/2023`,
 * `2023`, and as a program writes it, `2023-05-01`. Null for what is none, such as `31 April 2023`.
 */
export function typedDate(text: string): PartialDate | null {
  const [, month, year] = monthInFigures.exec(text) ?? [];
  if (month !== undefined) return partialDate(`${year}-${month.padStart(2, '0')}`);
  const printed = partialDate(text) ?? datePrinted(text);
  return printed === 'impossible' ? null : printed;
}
