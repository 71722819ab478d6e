import { nameTokens } from './fold-name.ts';
import { nameKey } from './name-key.ts';
import { titles } from './titles.ts';

/** The words of a search, folded; honorifics are left out unless nothing else was typed. */
export function searchTokens(text: string): string[] {
  const tokens = nameTokens(text.replace(/(?<![\p{L}.])K\.\s?H\./giu, 'KH'));
  const telling = tokens.filter((token) => !titles.has(token));
  return telling.length > 0 ? telling : tokens;
}

/** The words by which a name is found: those that it is written with, and those of its one form, `kabupaten tebo`. */
export function indexedTokens(name: string): string[] {
  return [...new Set([...nameTokens(name), ...nameTokens(nameKey(name))])];
}

/** The ways to read a search: as it was typed, and, where that differs, in the one form of the name. */
export function searchReadings(text: string): string[][] {
  const typed = searchTokens(text);
  const written = searchTokens(nameKey(text));
  return [typed, ...(written.length === 0 || typed.join(' ') === written.join(' ') ? [] : [written])];
}
