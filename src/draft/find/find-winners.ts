import { listOrder } from '../../ontology/rank-basis.ts';
import type { Block, Span } from '../article.ts';
import { capital } from './capitals.ts';

/** Words that give somebody a place, a grade or a category in an award. */
export interface FoundWinner {
  /** Where the recipient's name begins; how far it goes its reader finds out. */
  readonly recipient: Span;
  /** Recipient and place together: the evidence. */
  readonly both: Span;
  readonly category: Readonly<Record<string, string>>;
  /** `certain` is false for a number that only orders a list. */
  readonly rank: { readonly value: number; readonly basis: string; readonly certain: boolean } | null;
  readonly grade: string | null;
  /** What the words look like. */
  readonly shape: 'ranked' | 'sector' | 'numbered' | 'bracketed';
}

const numerals: Readonly<Record<string, number>> = {
  ...{ i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6 },
  ...{ pertama: 1, kedua: 2, ketiga: 3, keempat: 4, kelima: 5, keenam: 6, first: 1, second: 2, third: 3 },
};
const numeral = String.raw`(?:VI|IV|V|I{1,3}|\d{1,2}(?!\d)|pertama|kedua|ketiga|keempat|kelima|keenam)`;
const place = String.raw`(?:(?:[Jj]uara|[Pp]eringkat|[Tt]erbaik|[Pp]emenang|[Uu]rutan|[Rr]angking)\s(?:ke-?\s?)?(?<hope>[Hh]arapan\s)?(?<place>${numeral})(?![\p{L}\p{N}])|(?<english>[Ff]irst|[Ss]econd|[Tt]hird)\s(?:place|prize|winner))`;
const grades =
  'Emas|Hijau|Biru|Merah|Hitam|Gold|Green|Blue|Red|Black|Pratama|Madya|Nindya|Utama|Paripurna|Mandiri|WTP|WDP|Wajar Tanpa Pengecualian|Wajar Dengan Pengecualian';
const gradeAlone = new RegExp(`^(?:${grades})$`);

/** Whether a predicate is a grade, as the classes of an award are, and no category. */
export function isGrade(words: string): boolean {
  return gradeAlone.test(words);
}

const grade = String.raw`(?:[Pp]eringkat|[Pp]redikat|[Kk]ategori|[Ww]arna|[Oo]pini|[Gg]rade|PROPER|[Rr]ating)\s(?<grade>${grades})(?!\p{L})`;
const joint = String.raw`(?:\s?:|,)?\s(?:(?:diraih|direbut|disabet|ditempati|dimenangkan|diperoleh|diberikan|dianugerahkan|jatuh|went|goes|awarded)(?:\s(?:oleh|kepada|to))?|adalah|yaitu|yakni|ialah|oleh|to|:)?\s?`;
/** Where a recipient's name may begin. */
const name = String.raw`(?=\p{Lu})(?<name>[^,;.()–]{2,80}?)(?=\s?(?:[,;()–]|\.(?:\s|$)|$|\sdan\s|\sdengan\s|\ssebagai\s|\sdari\s|\sdi\s|\suntuk\s|\syang\s|\smeraih\s|\spada\s|\sfrom\s|\swith\s|\sand\s))`;
const inCategory = String.raw`(?:\s(?:untuk\s)?(?:[Kk]ategori|[Ll]omba|[Bb]idang|[Tt]ingkat)\s(?<category>[^,;:.()]{2,60}?))?`;
const won = String.raw`\s(?:berhasil\s|kembali\s|juga\s|sukses\s)?(?:meraih|raih|menjadi|sebagai|berada di|menempati|memperoleh|mendapat(?:kan)?|menerima|terima|menyabet|sabet|memboyong|keluar sebagai|dinobatkan sebagai|mempertahankan|won|receives?d?|wins?)\s(?:penghargaan\s|predikat\s|gelar\s|the\s|[Oo]pini\s(?=WTP|WDP|Wajar))?`;
const subject = String.raw`(?<name>(?:${capital}|&|\d{1,3})(?:\s(?:${capital}|&|\d{1,3}|dan(?=\s\p{Lu})))*)`;

const ranked: readonly RegExp[] = [
  new RegExp(
    `${place}[^.;:()]{0,70}?\\s(?:diraih|direbut|disabet|dimenangkan|diperoleh|ditempati)(?:\\soleh)?\\s${name}`,
    'gu',
  ),
  new RegExp(`${place}${inCategory}${joint}${name}`, 'gu'),
  new RegExp(`${subject}${won}${place}${inCategory}`, 'gu'),
];
const graded: readonly RegExp[] = [
  new RegExp(`${grade}${joint}${name}`, 'gu'),
  new RegExp(`${subject}${won}(?:PROPER\\s)?(?:${grade}|(?<grade2>WTP|WDP|Wajar (?:Tanpa|Dengan) Pengecualian))`, 'gu'),
];
const sector = new RegExp(
  String.raw`(?<![\p{L}])(?<key>[Ss]ektor|(?:[Pp]erusahaan\s)?[Ss]kala|[Kk]ategori|[Bb]idang)\s(?<value>[\p{L}/ -]{2,50}?)\s?(?:diraih(?: oleh)?|direbut(?: oleh)?|dimenangkan(?: oleh)?|diberikan kepada|jatuh kepada|yaitu|yakni|adalah|:)\s?(?!Sektor|Skala|Perusahaan\sSkala|sektor|\d)${name}`,
  'gu',
);
const numbered = new RegExp(String.raw`(?<![\p{L}\p{N}.])(?<number>\d{1,2}|[a-z])[).]{1,2}\s${name}`, 'gu');
const bracketed = new RegExp(
  String.raw`(?<name>${capital}(?:\s(?:${capital}|\d{1,3}|&))*)\s\((?<label>(?=[^()]*(?:[Tt]erbaik|[Kk]ategori|[Jj]uara|[Pp]eringkat|[Pp]redikat|[Bb]est))[^()]{5,80})\)`,
  'gu',
);
const groupHeading =
  /(?:[Kk]ategori|[Kk]elompok)\s([\p{L}/ -]{2,60}?)\s?(?=yaitu|yakni|adalah|ialah|:|,|;|diraih|disabet|\.|$)/gu;

/**
 * Winners in one sentence, or one item of a list, by the shape of the words.
 * @param heading the category under which a list stands, where one is printed above it
 */
export function findWinners({ text, start }: Block, heading: string | null): FoundWinner[] {
  const found: FoundWinner[] = [];
  const put = (match: RegExpMatchArray, shape: FoundWinner['shape'], rest: Partial<FoundWinner>): void => {
    const printed = match.groups?.['name'] ?? '';
    const at = (match.index ?? 0) + match[0].lastIndexOf(printed);
    const recipient = { start: start + at, end: start + at + printed.length };
    if (
      printed === '' ||
      found.some((other) => other.recipient.start < recipient.end && recipient.start < other.recipient.end)
    )
      return;
    const both = { start: start + (match.index ?? 0), end: start + (match.index ?? 0) + match[0].trimEnd().length };
    found.push({ recipient, both, category: {}, rank: null, grade: null, shape, ...rest });
  };
  const group = (at: number): Record<string, string> => {
    const stated = [...text.matchAll(groupHeading)].filter(({ index }) => index < at).at(-1)?.[1] ?? heading;
    return stated === null || stated === undefined ? {} : { group: stated.trim() };
  };
  for (const match of text.matchAll(bracketed))
    put(match, 'bracketed', { category: { label: match.groups?.['label'] ?? '' } });
  for (const pattern of ranked)
    for (const match of text.matchAll(pattern)) put(match, 'ranked', rankOf(match, group(match.index)));
  for (const pattern of graded)
    for (const match of text.matchAll(pattern))
      put(match, 'ranked', { grade: match.groups?.['grade'] ?? match.groups?.['grade2'] ?? null, category: {} });
  for (const match of text.matchAll(sector)) {
    const { key = '', value = '' } = match.groups ?? {};
    const part = /ektor/.test(key) ? 'sector' : /kala/.test(key) ? 'scale' : 'label';
    put(match, 'sector', { category: { ...(part === 'label' ? {} : group(match.index)), [part]: value.trim() } });
  }
  for (const match of text.matchAll(numbered)) {
    const number = Number(match.groups?.['number']);
    const rank = Number.isNaN(number) ? null : { value: number, basis: listOrder.en, certain: false };
    put(match, 'numbered', { rank, category: group(match.index) });
  }
  return found.sort((a, b) => a.recipient.start - b.recipient.start);
}

function rankOf(match: RegExpMatchArray, group: Record<string, string>): Partial<FoundWinner> {
  const { hope, place: printed = '', english = '', category } = match.groups ?? {};
  const word = (printed || english).toLowerCase();
  const value = numerals[word] ?? Number(word);
  const at = match[0].search(
    /[Jj]uara|[Pp]eringkat|[Tt]erbaik|[Pp]emenang|[Uu]rutan|[Rr]angking|[Ff]irst|[Ss]econd|[Tt]hird/,
  );
  const basis =
    new RegExp(`^\\S+\\s(?:ke-?\\s?)?(?:[Hh]arapan\\s)?(?:${numeral}|\\S+)`, 'u').exec(match[0].slice(at))?.[0] ?? '';
  const label = category === undefined ? group : { label: category.trim() };
  // A "Juara Harapan" is a place of a second list behind the first, so that its I is no first place of the award.
  return {
    category:
      hope === undefined ? label : { ...group, label: [category?.trim(), 'Juara Harapan'].filter(Boolean).join(', ') },
    rank: { value, basis: basis.replace(/[,:\s]+$/, ''), certain: true },
  };
}
