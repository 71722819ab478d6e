import { badInput } from '../../errors.ts';
import { type Language, locales } from '../language.ts';

/** A word of a message in one and in many; Indonesian has one form for both. */
export interface Forms {
  readonly one: string;
  readonly other: string;
}

/**
 * A number as it is written, whole or with its decimals, and never in a compact form: `2.067.337.453`, `12,5` in
 * Indonesian, `2,067,337,453`, `12.5` in English.
 * @throws {JejakError} BAD_USER_INPUT beyond 2^53, where digits would be made up, and for what is no number
 */
export function formatNumber(value: number, language: Language): string {
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER)
    throw badInput('number', 'is a number up to 2^53, beyond which digits are lost', String(value));
  return digits[language].format(value);
}

/**
 * A sum of money: `Rp2.067.337.453`, `Rp2,067,337,453`; another currency stands before it with a space, which does not
 * break: `USD 500`. @param currency ISO 4217
 * @throws {JejakError} as `formatNumber`
 */
export function formatMoney(value: number, currency: string, language: Language): string {
  const amount = formatNumber(Math.abs(value), language);
  const sign = value < 0 ? '−' : '';
  return currency === 'IDR' ? `${sign}Rp${amount}` : `${sign}${currency}\u00A0${amount}`;
}

/** A count with its word: `1 source`, `2 sources`, `1.204 sumber`. @throws {JejakError} as `formatNumber` */
export function plural(count: number, forms: Forms, language: Language): string {
  const form = categories[language].select(count) === 'one' ? forms.one : forms.other;
  return `${formatNumber(count, language)} ${form}`;
}

/** `A, B, dan C`; `A, B and C`. Empty for no items. */
export function formatList(items: readonly string[], language: Language): string {
  return lists[language].format(items);
}

const digits = {
  id: new Intl.NumberFormat(locales.id, { maximumFractionDigits: 20, useGrouping: 'always' }),
  en: new Intl.NumberFormat(locales.en, { maximumFractionDigits: 20, useGrouping: 'always' }),
};
const categories = { id: new Intl.PluralRules(locales.id), en: new Intl.PluralRules(locales.en) };
const lists = { id: new Intl.ListFormat(locales.id), en: new Intl.ListFormat(locales.en) };
