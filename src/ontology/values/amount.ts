import type { Label } from '../ontology.ts';

/** A sum or count read from Indonesian text. `currency` is null for a plain number. */
export interface Amount {
  readonly value: number;
  readonly currency: 'IDR' | null;
}

// EYD V and Bank Indonesia's usage: dots part the thousands, a comma the decimals; Rp stands before the number.
const printed = /^(Rp\.?\s?)?([1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,(\d+|-))?$/;

/**
 * Reads `Rp2.067.337.453`, `76.016` or `12,5`; null for anything else, and for a number too large to be held exactly.
 * Dots are thousands only where every group after the first has three digits: `1.5` is refused, not guessed.
 */
export function parseAmount(text: string): Amount | null {
  const match = printed.exec(text.trim());
  if (match === null) return null;
  const [, rupiah, whole = '', decimals] = match;
  const fraction = decimals === undefined || decimals === '-' ? '' : `.${decimals}`;
  const value = Number(whole.replaceAll('.', '') + fraction);
  if (!Number.isSafeInteger(Math.trunc(value))) return null;
  return { value, currency: rupiah === undefined ? null : 'IDR' };
}

/**
 * The amount as it is written: `Rp2.067.337.453`, `76.016` in Indonesian, `Rp2,067,337,453` in English. Never a compact
 * form: "1,3 M" is ambiguous.
 */
export function formatAmount(
  { value, currency }: { value: number; currency: string | null },
  language: keyof Label = 'id',
): string {
  const digits = formats[language].format(value);
  if (currency === null) return digits;
  return currency === 'IDR' ? `Rp${digits}` : `${currency} ${digits}`;
}

const formats = {
  id: new Intl.NumberFormat('id-ID', { maximumFractionDigits: 20 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 }),
};
