import { findPrivate, whyPrivate } from '../guard/find-private.ts';
import { oddCharacters } from './odd-characters.ts';

/** The longest criterion of an award is a tenth of it; what is longer was pasted, and is somebody's article. */
const longestText = 5_000;

/** What is wrong with the length of a text; null when nothing is. */
export function whyTooLong(text: string): string | null {
  if (text.length <= longestText) return null;
  return `a text has ${longestText} characters at most, this one has ${text.length}`;
}

/**
 * The first rule of the texts of a dossier that this one breaks: its length, characters that cannot be seen, what is
 * private. For texts that come in by another way than a file. Null when it breaks none; nothing of it is quoted.
 */
export function whyNotText(text: string): string | null {
  const [odd] = oddCharacters(text, 1);
  const [found] = findPrivate(text);
  return whyTooLong(text) ?? odd?.message ?? (found === undefined ? null : whyPrivate(found.rule));
}
