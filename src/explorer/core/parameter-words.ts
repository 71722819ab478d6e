import type { WordTable } from './words.ts';

/** What a parameter of an address may be. */
export const parameterWords = {
  oneOf: (allowed: readonly string[]) => ({
    id: `salah satu dari: ${allowed.join(', ')}`,
    en: `one of: ${allowed.join(', ')}`,
  }),
  whole: (least: number, most: number) => ({
    id: `bilangan bulat dari ${least} sampai ${most}`,
    en: `a whole number from ${least} to ${most}`,
  }),
  tooLong: (longest: number) => ({ id: `paling panjang ${longest} huruf`, en: `at most ${longest} characters` }),
  atMost: (most: number) => ({ id: `paling banyak ${most}`, en: `at most ${most}` }),
  id: { id: 'id berbentuk jenis:nama, misalnya regency:tebo', en: 'an id of the form kind:name, such as regency:tebo' },
  action: {
    id: 'expand:, dismiss:, only: atau unpin: dengan sebuah id, atau pin: dengan id@x,y',
    en: 'expand:, dismiss:, only: or unpin: with an id, or pin: with id@x,y',
  },
  date: {
    id: 'tahun, bulan, atau tanggal yang ada, misalnya 2022, April 2022, 13 April 2022, atau 13/4/2022',
    en: 'a year, month or day that exists, such as 2022, April 2022, 13 April 2022 or 13/4/2022 (day before month)',
  },
  moment: {
    id: 'tanggal yang ada, misalnya 30 April 2023 atau 30/4/2023, atau tanggal dan jam: 2023-04-30T12:00:00+07:00',
    en: 'a day that exists, such as 30 April 2023 or 30/4/2023 (day before month), or a day and time: 2023-04-30T12:00:00+07:00',
  },
} satisfies WordTable;
