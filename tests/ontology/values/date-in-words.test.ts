import { describe, expect, it } from 'vitest';
import { dateInWords, momentInWords, publicationInWords } from '../../../src/ontology/values/date-in-words.ts';
import { parseInstant } from '../../../src/ontology/values/instant.ts';
import { parsePartialDate } from '../../../src/ontology/values/partial-date.ts';

describe('dateInWords', () => {
  it.each([
    ['2023-04-13', '13 April 2023', '13 April 2023'],
    ['2023-08-01', '1 Agustus 2023', '1 August 2023'],
    ['2023-12', 'Desember 2023', 'December 2023'],
    ['2023', '2023', '2023'],
  ])('says %s no more precisely than it is', (text, id, en) => {
    const date = parsePartialDate(text, 'date');
    expect([dateInWords(date, 'id'), dateInWords(date, 'en')]).toEqual([id, en]);
  });

  it('names the months as Intl does', () => {
    for (let month = 1; month <= 12; month += 1) {
      const day = `2023-${String(month).padStart(2, '0')}-05`;
      for (const [language, locale] of [['id', 'id-ID'] as const, ['en', 'en-GB'] as const]) {
        const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
        expect(dateInWords(parsePartialDate(day, 'date'), language)).toBe(format.format(new Date(day)));
      }
    }
  });
});

describe('momentInWords', () => {
  it('says the moment on the clock of Jakarta, with its zone', () => {
    const moment = parseInstant('2023-04-13T14:00:00Z', 'moment');
    expect(momentInWords(moment, 'id')).toBe('13 April 2023 pukul 21.00 WIB');
    expect(momentInWords(moment, 'en')).toBe('13 April 2023, 21:00 WIB');
  });

  it('is on the next day in Jakarta from 17.00 UTC on', () => {
    expect(momentInWords(parseInstant('2023-12-31T17:00:00Z', 'moment'), 'id')).toBe('1 Januari 2024 pukul 00.00 WIB');
  });
});

describe('publicationInWords', () => {
  it('says an interval as one, and guesses no day in it', () => {
    expect(publicationInWords('2024-09-12/2025-04-19', 'id')).toBe('antara 12 September 2024 dan 19 April 2025');
    expect(publicationInWords('2024-09-12/2025-04-19', 'en')).toBe('between 12 September 2024 and 19 April 2025');
  });

  it('says a time without an offset as printed, and no zone', () => {
    expect(publicationInWords('2023-04-13T22:39', 'id')).toBe('13 April 2023 pukul 22.39');
  });

  it.each([
    ['2023-04-13T22:39+07:00', '13 April 2023, 22:39 WIB'],
    ['2023-04-13T22:39:10+08:00', '13 April 2023, 22:39 WITA'],
    ['2023-04-13T22:39+05:30', '13 April 2023, 22:39 UTC+05:30'],
    ['2023-04', 'April 2023'],
  ])('says %s in its own zone and precision', (printed, said) => {
    expect(publicationInWords(printed, 'en')).toBe(said);
  });

  it('leaves alone what is no date', () => {
    expect(publicationInWords('30 Februari 2023', 'id')).toBe('30 Februari 2023');
    expect(publicationInWords('2023/2024/2025', 'id')).toBe('2023/2024/2025');
  });
});
