import type { FieldType } from '../../ontology/ontology.ts';
import { parseAmount } from '../../ontology/values/amount.ts';
import { partialDate } from '../../ontology/values/partial-date.ts';
import { findDates } from '../find/find-dates.ts';
import { numbersIn } from './numbers-in.ts';
import type { Json } from './read-answer.ts';

/** Words that must be among those quoted where a field says what no number and no date says. */
const signs: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  level: {
    NATIONAL: /nasional|national/i,
    PROVINCIAL: /provins|provinc/i,
    REGENCY: /kabupaten|kota|regency|city/i,
  },
  acting: { true: /(?<!\p{L})(?:pj|plt|plh|pjs|penjabat|pelaksana|acting)(?!\p{L})/iu },
  online: { true: /daring|virtual|zoom|online/i },
  shared: { true: /bersama|sama-sama|berbagi|joint|shared|tie/i },
  currency: {
    IDR: /(?<!\p{L})(?:rp|rupiah|idr)/iu,
    USD: /us ?\$|usd|dolar|dollar/i,
    EUR: /€|eur/i,
    MYR: /(?<!\p{L})(?:rm|myr|ringgit)/iu,
    SGD: /s\$|sgd|dolar singapura/i,
    JPY: /yen|jpy/i,
    GBP: /£|gbp/i,
    AUD: /a\$|aud/i,
  },
};

/** Ranks that are said without a number. */
const ranksInWords: ReadonlyMap<number, RegExp> = new Map([
  [1, /(?<!\p{L})(?:[dm][ie]m?menang\p{L}*|mengungguli|juara umum|winners?|champions?)(?!\p{L})/iu],
  [2, /(?<!\p{L})disusul(?!\p{L})/iu],
  [3, /(?<!\p{L})disusul(?!\p{L})/iu],
]);

/** Whether words tell of what somebody hopes: nobody has received that. */
export function areHopes(words: string): boolean {
  return /(?<!\p{L})(?:semoga|berharap|harapan(?:nya)?|diharapkan|mudah-mudahan|memohon doa|hopes?|hoping|hoped)(?!\p{L})/iu.test(
    words.replace(/(?:juara|pemenang)\s+harapan/giu, ''), // a place behind the third
  );
}

/** What was not conferred yet, or never: a model that takes one of these for a win is not believed. */
const notConferred =
  /(?<!\p{L})(?:akan|diusulkan|mengusulkan|nominasi|nomine|nominator|dinominasikan|finalis|batal|gagal|will|nominat\p{L}+|shortlist\p{L}*|proposed)(?!\p{L})/iu;

/**
 * Whether the words quoted for a field say what a model says that they do: its number, its date, its sign. Texts and ids
 * are looked for elsewhere.
 * @param years that a date without a year may lie in, the likeliest first
 */
export function isBorneOut(
  name: string,
  type: FieldType,
  value: Json,
  words: string,
  years: readonly number[],
): boolean {
  const ofField = new Map(Object.entries(signs[name] ?? {}));
  if (ofField.size > 0) return ofField.get(String(value === 'yes' ? true : value))?.test(words) ?? false;
  if (name === 'rank' && ranksInWords.get(Number(value))?.test(words) === true) return true;
  if (type === 'Integer' || type === 'Number') return hasNumber(value, words);
  if (type === 'PartialDate' || type === 'Days') return hasDate(String(value), words, years);
  if (type === 'ConferralStatus') return value !== 'CONFERRED' || !notConferred.test(words);
  return type !== 'Flag';
}

function hasNumber(value: Json, words: string): boolean {
  const number = typeof value === 'number' ? value : parseAmount(String(value))?.value;
  return number !== undefined && numbersIn(words).has(number);
}

/** As printed, or less precise: who says May of 2 May is right. */
function hasDate(value: string, words: string, years: readonly number[]): boolean {
  if (partialDate(value) === null) return false;
  const found = findDates({ text: words.replace(/\s/g, ' '), start: 0, end: words.length }, years);
  const days = found.flatMap(({ date, to }) => [date, to]).filter((date) => date !== null);
  const alone = Array.from(words.matchAll(/(?<!\d)(?:1[6-9]|2[01])\d{2}(?!\d)/g), ([year]) => year);
  return [...days, ...alone].some((date) => date === value || date.startsWith(`${value}-`));
}
