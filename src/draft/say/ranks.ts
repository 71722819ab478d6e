/** A place in an award, with the words that give it. */
export interface Rank {
  readonly value: number;
  readonly basis: string;
  /** Where it stands in the words that were read. */
  readonly at: number;
}

/** A place, or a grade that only looks like one: a `Juara Harapan I` is behind all places. */
export interface Placed {
  readonly rank: Rank | null;
  readonly grade: string | null;
}

const numerals: Readonly<Record<string, number>> = {
  ...{ i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10 },
  ...{ satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, tujuh: 7, delapan: 8, sembilan: 9, sepuluh: 10 },
  ...{
    pertama: 1,
    kesatu: 1,
    kedua: 2,
    ketiga: 3,
    keempat: 4,
    kelima: 5,
    keenam: 6,
    ketujuh: 7,
    kedelapan: 8,
    kesembilan: 9,
    kesepuluh: 10,
  },
  ...{ first: 1, second: 2, third: 3, fourth: 4, fifth: 5, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4, '5th': 5 },
};
const numeral =
  'VIII|VII|VI|IV|IX|V|X|I{1,3}|\\d{1,2}(?![\\d.,]*\\d)|pertama|kesatu|kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan|kesembilan|kesepuluh|satu|dua|tiga|empat|lima|enam';
const english = 'first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th';
const forms: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}])(?<word>[Jj]uara|JUARA|[Pp]eringkat|PERINGKAT|[Pp]osisi|[Uu]rutan|[Tt]erbaik|[Pp]emenang|[Rr]ang?king|[Tt]empat|[Nn]omor|[Rr]ank(?:ed)?)\\s(?:ke\\s?-?\\s?)?(?<hope>[Hh]arapan\\s|HARAPAN\\s)?(?<number>${numeral})(?![\\p{L}\\d])(?!\\s(?:besar|kali|orang|nama|provinsi|kabupaten|kota|perusahaan|kategori|tahun))`,
    'gu',
  ),
  new RegExp(`(?<![\\p{L}])(?<number>${english})[-\\s](?:place|prize|winner|position|rank|runner-up)`, 'giu'),
  new RegExp(
    `(?<![\\p{L}])(?:came|was|finished|placed|ranked|is|in|as)\\s(?:in\\s|the\\s)?(?<number>${english})(?![\\p{L}])`,
    'giu',
  ),
  /(?<![\p{L}])(?<first>memuncaki|(?:di|menempati|ke)\spuncak(?=\s(?:⟦W|klasemen|peringkat|daftar|kategori|indeks)))(?![\p{L}])/gu,
  /(?<![\p{L}])(?<third>(?:melengkapi|menutup|menggenapi)\stiga\sbesar)(?![\p{L}])/gu,
  /(?<![\p{L}])(?<first>(?:[Uu]rutan|[Pp]osisi|[Pp]eringkat|[Tt]empat) (?:teratas|puncak|terdepan))(?![\p{L}])/gu,
  /(?<![\p{L}])(?<runner>[Rr]unner[- ]?up)(?:\s(?<number>I{1,3}|\d)(?![\p{L}\d]))?/gu,
  /(?<![\p{L}])(?<first>joint winners?|(?:jadi|menjadi|sebagai|keluar sebagai)\s(?:yang\s)?(?:terbaik|juara|jawara|pemenang utama)(?!\s(?:harapan|umum|kategori|favorit|I|II|III|\d|pertama|kedua|ketiga|ke))|top honou?rs)(?![\p{L}])/gu,
];
/** Behind a first place the others may be told by their number alone: `dan ketiga Kota Contoh`. */
const bare =
  /(?:^|,\s|\s)(?:dan |serta |lalu |sedangkan |and )?(?:di (?:posisi|urutan) )?(?<number>kedua|ketiga|keempat|kelima|second|third|fourth)(?:(?<=⟧ \p{Ll}+)(?=[.,]|$)|\s(?=⟦|diisi|ditempati|diraih|direbut|went|adalah|yakni))/gu;

/** All places that words give, in their order. @param follows whether a place was given before, so that a bare number is one */
export function ranksIn(words: string, follows: boolean): (Placed & { readonly at: number })[] {
  const found: (Placed & { readonly at: number })[] = [];
  const later: (Placed & { readonly at: number })[] = [];
  const put = (match: RegExpMatchArray): void => {
    const at = match.index ?? 0;
    if (found.some((other) => Math.abs(other.at - at) < 6)) return;
    const { number = '', hope, runner, first, third } = match.groups ?? {};
    const printed = match[0].trim();
    for (const more of listedBehind(words.slice(at + match[0].length), number)) {
      const value = numerals[more.toLowerCase()] ?? Number(more);
      const basis = printed.replace(new RegExp(`${number}$`), more);
      later.push({
        at: at + match[0].length,
        rank: hope === undefined ? { value, basis, at } : null,
        grade: hope === undefined ? null : basis,
      });
    }
    if (hope !== undefined) found.push({ at, rank: null, grade: printed });
    else {
      const value =
        first !== undefined
          ? 1
          : third !== undefined
            ? 3
            : runner !== undefined
              ? 1 + (number === '' ? 1 : (numerals[number.toLowerCase()] ?? Number(number)))
              : (numerals[number.toLowerCase()] ?? Number(number));
      if (value > 0 && value < 100)
        found.push({
          at,
          rank: { value, basis: printed.replace(/^(?:dan|serta|lalu|sedangkan|and|,)\s/, ''), at },
          grade: null,
        });
    }
  };
  for (const form of forms) for (const match of words.matchAll(form)) put(match);
  if (follows || found.length > 0) for (const match of words.matchAll(bare)) put(match);
  return [...found, ...later].sort((a, b) => a.at - b.at);
}

const moreNumbers = new RegExp(`^(?:(?:,\\s|,?\\s(?:dan|and)\\s)(?:${numeral})(?![\\p{L}\\d]))+`, 'u');

/** "juara I, II dan III": the numbers behind the first, where they are of its form. */
function listedBehind(words: string, first: string): string[] {
  const range = /^\s(?:sampai(?: dengan)?|hingga|s\.?\/?d\.?|-|–)\s(\d{1,2})(?!\d)/.exec(words)?.[1];
  if (range !== undefined && /^\d+$/.test(first))
    return Array.from({ length: Math.max(0, Math.min(20, Number(range) - Number(first))) }, (_, at) =>
      String(Number(first) + at + 1),
    );
  const all = moreNumbers.exec(words)?.[0] ?? '';
  const numbers = all.split(/,\s|,?\s(?:dan|and)\s/).filter((one) => one !== '');
  const form = (one: string): string => (/^\d/.test(one) ? 'digits' : /^[IVX]+$/.test(one) ? 'roman' : 'words');
  return numbers.every((one) => form(one) === form(first)) ? numbers : [];
}
