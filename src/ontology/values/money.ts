import { numberInWords } from './number-words.ts';
import { scaledNumber, scaleOf, scaleWords } from './scaled-number.ts';

/** What a text says of money. A sum is exact, or it is none: why not is told. */
export type MoneyRead =
  /** `rest` is what it says beside the sum; empty where it is the sum alone. */
  | { readonly is: 'sum'; readonly value: number; readonly currency: string; readonly rest: string }
  | { readonly is: 'unclear'; readonly why: string }
  | { readonly is: 'none' };

const currencies: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/^(?:rp|idr|rupiah)$/i, 'IDR'],
  [/^(?:usd?|us ?\$|dolar (?:as|amerika)|us dollars?)$/i, 'USD'],
  [/^(?:eur|euro|€)$/i, 'EUR'],
  [/^(?:myr|rm|ringgit)$/i, 'MYR'],
  [/^(?:sgd|s\$)$/i, 'SGD'],
  [/^(?:jpy|yen)$/i, 'JPY'],
  [/^(?:gbp|£)$/i, 'GBP'],
  [/^(?:aud|a\$)$/i, 'AUD'],
];
const before = String.raw`rp|idr|usd|us ?\$|eur|€|myr|rm|sgd|s\$|jpy|gbp|£|aud|a\$`;
const after = 'rupiah|idr|dolar as|dolar amerika|us dollars?|usd|euro?|ringgit|myr|sgd|yen|jpy|gbp|aud';
const word = String.raw`(?![\p{L}\p{N}])`;
const sums = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}])(?<before>${before})\.?\s?)?(?<![\p{N}.,])(?<digits>\d[\d.,]*\d|\d)(?:[.,][-–]{1,2}(?!\d))?(?:\s?(?<scale>${scaleWords}|[MT])${word})?(?:\s(?<after>${after})${word})?`,
  'giu',
);
const spelled =
  /(?<![\p{L}\p{N}])(?<words>(?:(?:se|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|satu|nol|kosong|koma|puluh|belas|ratus|ribu|juta|mil[iy]ar|triliun)\p{L}*\s+){1,14})rupiah(?!\p{L})/giu;
/** What speaks of money, whether a sum can be read or not. */
const marks = /(?<!\p{L})(?:rp|idr|rupiah|usd|dolar|dollars?|eur|euro|ringgit|myr|sgd|jpy|gbp|aud)(?!\p{L})|[$€£¥]/iu;
const notExact =
  /%|±|[<>≥≤~]|\d\s?[x×*]\s*$|(?<!\p{L})(?:sekitar|kurang lebih|lebih|hampir|hingga|sampai|s\.?\/?d\.?|maksimal|minimal|maks|min|mencapai|kisaran|antara|total|about|over|almost|nearly|up to|at least|at most|between)(?!\p{L})/iu;
const leastRupiah = 1_000;

/**
 * Reads what is printed of a prize or a sum: `Rp 1,5 miliar`, `50 juta rupiah`, `IDR 50 million`, `uang tunai Rp 50 juta
 * dan piala`. A range, several sums, a sum that is not exact, and a number without its currency are unclear.
 */
export function readMoney(printed: string): MoneyRead {
  const text = printed.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const found = withoutRepeat(sumsIn(text), text);
  const [first, ...more] = found;
  if (first === undefined) {
    if (marks.test(text)) return unclear('speaks of money, and how much it is cannot be read');
    return isBareNumber(text) ? unclear('is a number alone') : { is: 'none' };
  }
  if (more.length > 0) return unclear('names several sums');
  const [left, right] = [text.slice(0, first.start), text.slice(first.end)];
  if (/[-–—−+/]\s?$/.test(left)) return unclear('names a range, or less than nothing');
  if (/^\s?[-–—−/]\s?\d/.test(right)) return unclear('names a range');
  if (notExact.test(left) || notExact.test(right)) return unclear('names a sum that is not exact, or not that of one');
  if (/^[\p{L}\p{N}]|^[.,]\d/u.test(right) || first.value === null)
    return unclear('names a sum whose digits can be read in two ways');
  if (first.currency === null) return unclear('names a sum of which currency is not clear');
  const least = first.currency === 'IDR' ? leastRupiah : Number.MIN_VALUE;
  if (first.value < least) return unclear('names a sum too small to be one');
  return { is: 'sum', value: first.value, currency: first.currency, rest: besides(left, right) };
}

/** The exact sums in a text. */
export function sumsPrinted(text: string): number[] {
  return sumsIn(text.normalize('NFKC').replace(/\s+/g, ' ')).flatMap(({ value }) => value ?? []);
}

interface Sum {
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly currency: string | null;
}

function sumsIn(text: string): Sum[] {
  const inDigits = [...text.matchAll(sums)].flatMap(({ index, 0: whole, groups }): Sum[] => {
    const written = groups?.['before'] ?? groups?.['after'];
    if (written === undefined) return [];
    const currency = currencies.find(([pattern]) => pattern.test(written))?.[1] ?? null;
    const value = numberOf(groups?.['digits'] ?? '', groups?.['scale'], currency);
    return [{ start: index, end: index + whole.length, value, currency }];
  });
  const inWords = [...text.matchAll(spelled)].flatMap(({ index, 0: whole, groups }): Sum[] => {
    const value = numberInWords((groups?.['words'] ?? '').trim());
    return value === null ? [] : [{ start: index, end: index + whole.length, value, currency: 'IDR' }];
  });
  const apart = inWords.filter(({ start, end }) => !inDigits.some((one) => start < one.end && one.start < end));
  return [...inDigits, ...apart].sort((a, b) => a.start - b.start);
}

/** What is no other number, whichever language it is in; null otherwise. `M` is miliar behind Rp, and million elsewhere. */
function numberOf(digits: string, scale: string | undefined, currency: string | null): number | null {
  if (scale === undefined) {
    const read = ['id', 'en'].flatMap((language) => scaledNumber(digits, 0, language) ?? []);
    return new Set(read).size === 1 ? (read[0] ?? null) : null;
  }
  const letter = /^[MT]$/i.test(scale);
  if (letter && currency !== 'IDR') return null;
  const said = letter ? { power: /m/i.test(scale) ? 9 : 12, language: 'id' } : scaleOf(scale);
  // "1,500 miliar" is one and a half to one reader, and a thousand and five hundred to another.
  const isOpen = new RegExp(`^\\d{1,3}\\${said?.language === 'en' ? '.' : ','}\\d{3}$`).test(digits);
  return said === null || isOpen ? null : scaledNumber(digits, said.power, said.language);
}

/** "Rp50.000.000 (lima puluh juta rupiah)": the words repeat the digits. */
function withoutRepeat(found: readonly Sum[], text: string): readonly Sum[] {
  const [first, second, ...more] = found;
  if (first === undefined || second === undefined || more.length > 0) return found;
  const isRepeat = text.slice(first.end, second.start).trim() === '(' && text[second.end] === ')';
  const isSame = first.value === second.value && first.currency === second.currency;
  return isRepeat && isSame ? [{ ...first, end: second.end + 1 }] : found;
}

function isBareNumber(text: string): boolean {
  if (!/\p{L}/u.test(text)) return true;
  return new RegExp(String.raw`^[-−+]?\d[\d.,]*(?:e[-+]?\d+|\s?(?:${scaleWords}|[MT]))$`, 'iu').test(text);
}

const joins = /^(?:[\s,;:.+&()–—-]|(?:dan|serta|plus|beserta|and|with)(?=\s))+/iu;
const leads =
  /(?:[\s,;:.+&()@–—-]|(?<!\p{L})(?:senilai|sebesar|sejumlah|berupa|masing-masing|dan|serta|plus|beserta|worth|of|each|and|with)(?!\p{L}))+$/iu;

/** The words around the sum, without those that only lead to it. */
function besides(left: string, right: string): string {
  const before = left.replace(leads, '').trim();
  const behind = right.replace(/[\s.,;:]+$/, '');
  return before === ''
    ? behind.replace(joins, '').trim()
    : `${before}${behind.trim() === '' ? '' : ` ${behind.trim()}`}`;
}

function unclear(why: string): MoneyRead {
  return { is: 'unclear', why };
}
