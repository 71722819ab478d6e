import { badInput } from '../../../errors.ts';
import { type Language, locales } from '../language.ts';

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

/** `A, B, dan C`; `A, B and C`. Empty for no items. */
export function formatList(items: readonly string[], language: Language): string {
  return lists[language].format(items);
}

/** `A, B, atau C`; `A, B or C`. Empty for no items. */
export function formatChoices(items: readonly string[], language: Language): string {
  return choices[language].format(items);
}

const digits = {
  id: new Intl.NumberFormat(locales.id, { maximumFractionDigits: 20, useGrouping: 'always' }),
  en: new Intl.NumberFormat(locales.en, { maximumFractionDigits: 20, useGrouping: 'always' }),
};
const choices = {
  id: new Intl.ListFormat(locales.id, { type: 'disjunction' }),
  en: new Intl.ListFormat(locales.en, { type: 'disjunction' }),
};
const lists = { id: new Intl.ListFormat(locales.id), en: new Intl.ListFormat(locales.en) };
