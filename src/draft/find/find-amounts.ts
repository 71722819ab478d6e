import { parseAmount } from '../../ontology/values/amount.ts';
import { numberInWords } from '../../ontology/values/number-words.ts';
import { scaledNumber, scaleOf, scaleWords } from '../../ontology/values/scaled-number.ts';
import type { Block, Span } from '../article.ts';
import type { Sure } from './finding.ts';

/** A sum or a count as the article prints it. */
export interface FoundAmount extends Span {
  /** Exact; null where only an order of magnitude is printed, or where the digits may be read in two ways. */
  readonly amount: number | null;
  readonly least: number | null;
  readonly most: number | null;
  readonly currency: string | null;
  /** What is counted; null for a sum of money. */
  readonly unit: string | null;
  readonly sure: Sure;
  readonly reason: string;
}

const money = new RegExp(
  String.raw`(?<currency>Rp|IDR|USD|US\$|\$)\.?\s?(?<digits>\d[\d.,]*\d|\d)(?:,-)?(?:\s?(?<scale>${scaleWords}|[MT])(?![\p{L}\d]))?`,
  'giu',
);
const spelled =
  /(?<words>(?:(?:se|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|satu|nol|kosong|koma|puluh|belas|ratus|ribu|juta|mil[iy]ar|triliun)\p{L}*\s+){1,14})rupiah/giu;
// What award news counts. Years, ages and times are counts too, and no news.
const countedThings =
  'provinsi|kabupaten|kota|daerah|pemda|kepala daerah|gubernur|bupati|tim|nagari|usulan|puskesmas|posyandu|tokoh|inovasi|karya|naskah|media|jurnalis|guru|kader|entri|usaha|koperasi|kilometer|hektare|persen|entries|nominees|districts|towns|port towns|nominees|desa|kelurahan|kecamatan|orang|peserta|pekerja|perusahaan|sekolah|penerima|pemenang|finalis|peraih|nominasi|kategori|siswa|warga|keluarga|lembaga|kementerian|unit|kali|provinces|regencies|cities|people|workers|companies|schools|winners|finalists|recipients|villages';
const counts = new RegExp(
  String.raw`(?<![\d.,/:–-])(?<![\p{L}]\d{0,3})(?<!(?:RW|RT|No\.|Nomor|Km|SMP|SMA|SMK|SD|SDN|Negeri)\s)(?<digits>\d{1,3}(?:[.,]\d{3})+|\d{1,6}(?:,\d{1,2}(?=\spersen))?)\s(?:other\s)?(?<unit>(?:${countedThings})(?:\/(?:${countedThings}))?)\b`,
  'giu',
);
const numberWords =
  'dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|dua belas|lima belas|dua puluh|two|three|four|five|six|seven|eight|nine|ten|twelve';
/** `sepuluh kepala daerah`: what a list of winners counts before it names them. */
const spelledCounts = new RegExp(
  String.raw`(?<!\p{L})(?<words>${numberWords})\s(?<unit>(?:${countedThings})(?:\/(?:${countedThings}))?)(?!\p{L})`,
  'giu',
);
const englishNumbers: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
};
const magnitudes =
  /\b(?:(?<size>puluhan|ratusan|belasan)(?:\s(?<of>ribu|juta))?|(?<thousands>ribuan|jutaan))\s(?<unit>\p{L}+(?:\s(?:rentan|miskin|terbaik))?)/giu;
const sizes: Readonly<Record<string, readonly [number, number]>> = {
  belasan: [11, 19],
  puluhan: [10, 99],
  ratusan: [100, 999],
};

/** Sums of money, counts, and orders of magnitude. @param language decides what dots and commas in numbers mean */
export function findAmounts({ text, start }: Block, language: string): FoundAmount[] {
  const found: FoundAmount[] = [];
  const put = (index: number, words: string, rest: Omit<FoundAmount, keyof Span>): void => {
    const span = { start: start + index, end: start + index + words.trimEnd().length };
    if (!found.some((other) => span.start < other.end && other.start < span.end)) found.push({ ...span, ...rest });
  };
  for (const match of text.matchAll(money)) put(match.index, match[0], sum(match.groups ?? {}, language));
  for (const { index, 0: words, groups } of text.matchAll(spelled)) {
    const amount = numberInWords((groups?.['words'] ?? '').trim());
    if (amount !== null)
      put(index, words, { ...exactly(amount), currency: 'IDR', unit: null, ...high('written in words') });
  }
  for (const { index, 0: words, groups } of text.matchAll(counts)) {
    const beside = text.slice(index + words.length, index + words.length + 8);
    if (/^\s\d/.test(beside) || /\d\s\p{L}+\s$/u.test(text.slice(0, index))) continue; // "1 desa 100 pekerja": a ratio
    const digits = groups?.['digits'] ?? '';
    if (/^(?:19|20)\d{2}$/.test(digits)) continue; // "Anugerah Contoh 2031 kategori …": a year
    const amount = plain(digits, language);
    if (amount !== null)
      put(index, words, { ...exactly(amount), currency: null, unit: groups?.['unit'] ?? null, ...low('a count') });
  }
  for (const { index, 0: words, groups } of text.matchAll(spelledCounts)) {
    const printed = (groups?.['words'] ?? '').toLowerCase();
    const amount = englishNumbers[printed] ?? numberInWords(printed);
    if (amount !== null)
      put(index, words, {
        ...exactly(amount),
        currency: null,
        unit: groups?.['unit'] ?? null,
        ...low('a count in words'),
      });
  }
  for (const { index, 0: words, groups } of text.matchAll(magnitudes)) {
    const unit = groups?.['unit'] ?? '';
    const counted = unit === 'rupiah' ? { currency: 'IDR', unit: null } : { currency: null, unit };
    put(index, words, { amount: null, ...magnitude(groups ?? {}), ...counted, ...low('an order of magnitude') });
  }
  return withoutRepeats(
    found.sort((a, b) => a.start - b.start),
    text,
    start,
  );
}

/** "Rp2.067.337.453 (dua koma kosong enam tujuh miliar rupiah)": the words repeat the digits, or contradict them. */
function withoutRepeats(found: readonly FoundAmount[], text: string, start: number): FoundAmount[] {
  return found.flatMap((amount, at): FoundAmount[] => {
    const before = found[at - 1];
    if (before === undefined || text.slice(before.end - start, amount.start - start) !== ' (') return [amount];
    if (before.amount === null || amount.amount === null) return [amount];
    if (Math.abs(before.amount - amount.amount) <= before.amount / 1000) return [];
    return [{ ...amount, sure: 'low', reason: 'the digits before it say another sum' }];
  });
}

function sum(parts: Record<string, string | undefined>, language: string): Omit<FoundAmount, keyof Span> {
  const { currency = '', digits = '', scale } = parts;
  const code = /^(?:Rp|IDR)$/i.test(currency) ? 'IDR' : 'USD';
  const letter = scale === undefined ? null : ({ M: 9, T: 12 }[scale.toUpperCase()] ?? null);
  const power = scale === undefined ? 0 : (letter ?? scaleOf(scale)?.power ?? 0);
  const amount = scaledNumber(digits, power, language);
  const common = { ...exactly(amount), currency: code, unit: null };
  if (amount === null)
    return { ...common, sure: 'low', reason: 'its digits may be read in two ways: write the amount' };
  return {
    ...common,
    ...(letter === null ? high('printed') : low(`${scale} is read as ${scale === 'M' ? 'miliar' : 'triliun'}`)),
  };
}

function plain(digits: string, language: string): number | null {
  return language === 'en' ? Number(digits.replaceAll(',', '')) : (parseAmount(digits)?.value ?? null);
}

function magnitude({ size, of, thousands }: Record<string, string | undefined>): { least: number; most: number } {
  if (thousands !== undefined) {
    const least = thousands.toLowerCase() === 'ribuan' ? 1_000 : 1_000_000;
    return { least, most: 10 * least - 1 };
  }
  const [from, to] = sizes[size?.toLowerCase() ?? ''] ?? [0, 0];
  const times = 10 ** (scaleOf(of ?? '')?.power ?? 0);
  return { least: from * times, most: (to + 1) * times - 1 };
}

function exactly(amount: number | null): Pick<FoundAmount, 'amount' | 'least' | 'most'> {
  return { amount, least: null, most: null };
}

function high(reason: string): Pick<FoundAmount, 'sure' | 'reason'> {
  return { sure: 'high', reason };
}

function low(reason: string): Pick<FoundAmount, 'sure' | 'reason'> {
  return { sure: 'low', reason };
}
