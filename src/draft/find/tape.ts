import type { Span } from '../article.ts';
import type { Phrase } from './phrase.ts';
import { roles } from './roles.ts';

/**
 * A sentence with a mark in the place of each thing that stands in it: `⟦O0⟧ menyerahkan ⟦W1⟧ kepada ⟦G2⟧.` Patterns over it
 * read what is said, and need not know how names are written. A mark has the letter of its phrase and its number.
 */
export interface Tape {
  readonly text: string;
  readonly phrases: readonly Phrase[];
  /** The words of the article between two places of the tape. */
  readonly words: (from: number, to: number) => string;
  /** Where in the article a place of the tape stands. */
  readonly placeOf: (index: number) => number;
}

/** @param start where the sentence begins in the article */
export function tapeOf(text: string, start: number, phrases: readonly Phrase[]): Tape {
  let tape = '';
  let from = 0;
  const shifts: { readonly at: number; readonly place: number }[] = [{ at: 0, place: start }];
  for (const [number, phrase] of phrases.entries()) {
    tape += text.slice(from, phrase.start - start);
    shifts.push({ at: tape.length, place: phrase.start });
    tape += `⟦${phrase.letter}${number}⟧`;
    shifts.push({ at: tape.length, place: phrase.end });
    from = phrase.end - start;
  }
  tape += text.slice(from);
  const placeOf = (index: number): number => {
    const shift = shifts.findLast(({ at }) => at <= index) ?? { at: 0, place: start };
    return shift.place + index - shift.at;
  };
  const words = (begin: number, to: number): string => text.slice(placeOf(begin) - start, placeOf(to) - start);
  return { text: tape, phrases, placeOf, words };
}

/** One mark of a party: a post, a person, a body, a region, a name that nothing says more of. */
export const party = '⟦[ONBGU]\\d+⟧';
export const anyMark = '⟦[A-Z]\\d+⟧';
/** Parties side by side: `A, B dan C`; `serta` and `and` join too, and a number may stand before each. */
/** What may stand between a name and the words before it: `almarhum`, `the late`, `guru honorer`. */
const leadIn = `(?:the )?(?:late |almarhum(?:ah)? |alm\\. |mendiang |Mama |Bapak |Ibu )?(?:(?:${roles})(?: (?!asal|di |dari|pada|of |in |from)[\\p{Ll}]+){0,3} )?`;
/** `perawat di Puskesmas Contoh` behind a name in a list. */
const behindName = `(?:, (?:${roles})[^⟦⟧,]{0,25}⟦[BGU]\\d+⟧(?=,| dan| serta| and)|\\s\\((?:\\p{Ll}+\\s){0,3}⟦[BG]\\d+⟧(?:, ⟦G\\d+⟧)?\\)|(?<=⟦[NU]\\d+⟧)\\s(?:asal|dari|of|from)\\s⟦[BG]\\d+⟧)?`;
export const parties = `${leadIn}${party}${behindName}(?:(?:[,;]? (?:dan|serta|and|maupun|juga|beserta) |, |; )(?:(?:\\d{1,2}|[a-z])[.)]{1,2}\\s)?${leadIn}${party}${behindName})*`;
/** What stands behind a name and says more of it: a role, or in brackets what somebody is of. */
export const apposition = new RegExp(
  `, (?:${roles})[^⟦⟧,]{0,25}⟦[BGU]\\d+⟧|(?<=⟧)\\s\\((?:\\p{Ll}+\\s){0,3}⟦[BG]\\d+⟧(?:, ⟦G\\d+⟧)?\\)|(?<=⟦[NU]\\d+⟧)\\s(?:asal|dari|of|from)\\s⟦[BG]\\d+⟧`,
  'gu',
);
/** A party with what says more of it. */
export const partyWhole = `${party}${behindName}`;

/** The phrases whose marks stand in a piece of a tape, in its order. */
export function marked({ phrases }: Tape, piece: string): Phrase[] {
  return [...piece.matchAll(/⟦[A-Z](\d+)⟧/g)].flatMap(([, number]) => phrases[Number(number)] ?? []);
}

/** The words between two places of a tape, as a span of the article. */
export function spanOf(tape: Tape, from: number, to: number): Span {
  return { start: tape.placeOf(from), end: tape.placeOf(to) };
}
