/** Every mark that newspapers print for an apostrophe; none of them makes two words of one. */
export const apostrophes = /['’‘‛ʼʻʽʾʿˈ`´′＇ꞌ׳]/gu;

/** A name folded for comparison: no case, no diacritics, no apostrophes, punctuation as blanks. `Ma’ruf` is `maruf`. */
export function foldName(name: string): string {
  return name
    .replace(apostrophes, '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'\p{Format}]/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

/** The words of a name, folded, each once. */
export function nameTokens(name: string): string[] {
  return [
    ...new Set(
      foldName(name)
        .split(' ')
        .filter((token) => token !== ''),
    ),
  ];
}
