/**
 * Text out of a dossier as it is shown: what cannot be seen, or would let the page read in another order than it is
 * written, is taken out or made visible (Unicode UTR 36, UTS 39). Dossiers are refused such characters when they are
 * taken in; this holds where one came in another way. Letters of any script stay as they are, and nothing is cut, however long.
 *
 * - Embeddings, overrides and isolates of direction are shown as `[U+202E]`: they are no mistake of the keyboard.
 * - Marks of direction, zero-width characters, soft hyphens and tags go. The joiners stay where a script has use for
 *   them: between letters of Arabic, and of the scripts of India, Java and Bali.
 * - Controls and line breaks become a blank; half a character becomes the replacement character.
 * - Of more than four marks on one letter, which would reach into other lines, four stay.
 */
export function asText(text: string): string {
  if (harmless.test(text)) return text;
  return text
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, named)
    .replace(invisible, '')
    .replace(strayJoiner, '')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/([\p{Mn}\p{Me}]{4})[\p{Mn}\p{Me}]+/gu, '$1');
}

/** Latin letters and the usual marks alone, as most texts are: nothing below changes them. */
const harmless = /^[ -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E]*$/;

const invisible =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u2060-\u2065\u206A-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;

const joined =
  '[\\p{Script=Arabic}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Tamil}\\p{Script=Javanese}\\p{Script=Balinese}\\p{Script=Sundanese}\\p{Mn}\\p{Mc}]';
const strayJoiner = new RegExp(`(?<!${joined})[\\u200C\\u200D]|[\\u200C\\u200D](?!${joined})`, 'gu');

function named(mark: string): string {
  return `[U+${mark.charCodeAt(0).toString(16).toUpperCase()}]`;
}
