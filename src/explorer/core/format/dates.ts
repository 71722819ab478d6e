import { dateInWords, momentInWords, publicationInWords } from '../../../ontology/values/date-in-words.ts';
import { intervalOf, parseInstant } from '../../../ontology/values/instant.ts';
import { parsePartialDate } from '../../../ontology/values/partial-date.ts';
import type { Language } from '../language.ts';
import { type WordTable, wordsIn } from '../words.ts';

const periodWords = {
  since: (date: string) => ({ id: `sejak ${date}`, en: `since ${date}` }),
  until: (date: string) => ({ id: `sampai ${date}`, en: `until ${date}` }),
} satisfies WordTable;

/** A date for `<time>`: what is read, and what its `datetime` says; null where the element can say nothing of the kind. */
export interface FormattedTime {
  readonly text: string;
  readonly dateTime: string | null;
}

/**
 * A partial date as people write it: `13 April 2023`, `April 2023`, `2023`.
 * @throws {JejakError} BAD_USER_INPUT when it is no partial date
 */
export function formatDate(date: string, language: Language): FormattedTime {
  const parsed = parsePartialDate(date, 'date');
  return { text: dateInWords(parsed, language), dateTime: parsed };
}

/**
 * A moment on the clock of Jakarta: `13 April 2023 pukul 21.00 WIB`, `13 April 2023, 21:00 WIB`.
 * @param moment with its offset, as GraphQL's DateTime has it
 * @throws {JejakError} BAD_USER_INPUT when it is none
 */
export function formatMoment(moment: string, language: Language): FormattedTime {
  const instant = parseInstant(moment, 'moment');
  return { text: momentInWords(instant, language), dateTime: instant };
}

/**
 * When an article came out, as `Publication.printed` has it: `antara 12 September 2024 dan 19 April 2025` where it is an
 * interval, which `<time>` has no word for.
 */
export function formatPublication(printed: string, language: Language): FormattedTime {
  return { text: publicationInWords(printed, language), dateTime: intervalOf(printed) === null ? null : printed };
}

/**
 * How long something was so: `13 April 2023–12 September 2024`, `sejak 2022`, `sampai 2024`; null when neither end is
 * known, since that is for the page to say.
 */
export function formatPeriod(from: string | null, to: string | null, language: Language): string | null {
  const [begin, end] = [from, to].map((date) => (date === null ? null : formatDate(date, language).text));
  if (begin && end) return begin === end ? begin : `${begin}–${end}`;
  const words = wordsIn(periodWords, language);
  if (begin) return words.since(begin);
  if (end) return words.until(end);
  return null;
}
