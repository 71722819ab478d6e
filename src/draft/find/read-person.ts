import { foldName } from '../../ontology/names/fold-name.ts';
import { splitName } from '../../ontology/names/split-name.ts';
import { arms, degrees as knownDegrees, titles } from '../../ontology/names/titles.ts';
import type { Span } from '../article.ts';
import { capital, isStop } from './capitals.ts';

/** A person as printed, at the place of the whole: titles, name and degrees. */
export interface FoundPerson extends Span {
  readonly name: string;
  /** With titles and degrees, as printed. */
  readonly printed: string;
  /** Whether a title or a degree stands beside the name: then the words are a person's. */
  readonly titled: boolean;
}

const word = new RegExp(
  String.raw`(?:${capital}(?:\.${capital})*\.?|\p{Lu}\.(?:\p{Lu}\.)*|drg\.?|dr\.?|bin|binti|boru|br\.|van|der|de|al|el)(?:-${capital})*`,
  'uy',
);
const degree = new RegExp(
  String.raw`,?\s?(?:(?:\p{Lu}\p{L}{0,4}\.\s?)*\p{Lu}\p{L}{0,4}\.(?:\p{L}{1,6})?\.?|(?:${[...knownDegrees].join('|').replaceAll('.', '\\.')})\.?)(?![\p{L}])(?:\s?\([^)]{1,12}\))?`,
  'uy',
);
const mostWords = 6;
/** Nobility that stays with a name of one word, which would be no name without it. */
const noble = /^(?:krt|krmt|kph|kpa|kgpaa|gph|gusti|raden|rr|ki|nyi|tgb|tgh|sultan)$/;

/**
 * The person whose name begins at `from`: titles, words with capitals, degrees. It ends where a word stands that belongs
 * to no name, or that `ends` says begins something else.
 * @param to the last place to read to, from a reader who knows where the words end
 */
export function readPerson(
  text: string,
  from: number,
  ends: (at: number) => boolean,
  to = text.length,
): FoundPerson | null {
  const parts: { readonly text: string; readonly end: number }[] = [];
  for (let at = from; parts.length < mostWords + 4 && at < to; ) {
    word.lastIndex = at;
    const found = word.exec(text)?.[0];
    if (found === undefined || at + found.length > to) break;
    if (parts.length > 0 && (ends(at) || (isStop(found) && !isTitle(found)))) break;
    if (parts.length === 0 && !isTitle(found) && (isStop(found) || !/^\p{Lu}/u.test(found))) return null;
    const clean = trimmedEnd(found, text, at);
    parts.push({ text: clean, end: at + clean.length });
    const gap = (
      clean.endsWith('.')
        ? /^\s?(?=[\p{Lu}(]|drg?\b)(?:\((?:Purn|HC|Cand)\.?\)\s)?/u
        : /^\s(?=[\p{L}(])(?:\((?:Purn|HC|Cand)\.?\)\s)?/u
    ).exec(text.slice(at + clean.length));
    if (gap === null) break;
    at += clean.length + gap[0].length;
  }
  while (parts.length > 0 && /^(?:bin|binti|van|der|de|al|el|dr\.?|drg\.?)$/.test(parts.at(-1)?.text ?? ''))
    parts.pop();
  const last = parts.at(-1);
  if (last === undefined) return null;
  const nameEnd = degreesFrom(text, last.end, to);
  const printed = text.slice(from, nameEnd).trimEnd();
  const { name, honorifics, degrees } = splitName(spaced(printed));
  const kept = honorifics.at(-1) ?? '';
  const whole = !name.includes(' ') && noble.test(foldName(kept)) ? `${kept} ${name}` : name;
  if (
    whole.split(' ').length > mostWords ||
    !/^(?:I\s)?\p{Lu}\p{L}/u.test(whole.replace(/^(?:\p{Lu}\.\s?)+/u, '')) ||
    isTitle(whole)
  )
    return null;
  return {
    name: asWritten(whole),
    printed,
    start: from,
    end: from + printed.length,
    titled: honorifics.length > 0 || degrees.length > 0,
  };
}

export function isTitle(word: string): boolean {
  const folded = foldName(word).replaceAll(' ', '');
  return (
    titles.has(folded) ||
    arms.has(folded) ||
    word
      .split('.')
      .filter((part) => part !== '')
      .every((part) => titles.has(foldName(part)))
  );
}

/** The end of a sentence is no part of a name, but that of an initial or a title. */
function trimmedEnd(found: string, text: string, at: number): string {
  if (!found.endsWith('.') || found === 'br.') return found;
  const bare = found.slice(0, -1);
  const isShort = /^(?:\p{Lu}|\p{Lu}\p{Ll}|Moh|Muh|Mohd|Abd)$/u.test(bare) || isTitle(bare) || /\.\p{Lu}/u.test(bare);
  return isShort && /^\s?\p{L}/u.test(text.slice(at + found.length)) ? found : bare;
}

function degreesFrom(text: string, from: number, to: number): number {
  let end = from;
  for (;;) {
    degree.lastIndex = end;
    const found = degree.exec(text)?.[0];
    if (found === undefined || end + found.length > to) return end;
    if (found.split(/[,\s]+/).some((part) => /^(?:Prof|Drs|Dra|KH|Hj)\.$/.test(part))) return end;
    const isDegree = found.includes('.')
      ? /\p{L}\.\s?\p{L}|^,/u.test(found)
      : knownDegrees.has(found.replace(/[,\s.]/g, ''));
    // Without a comma "Budi S" is no degree, and behind one "Jakarta" is none.
    if (!isDegree || (found.includes('.') && !/\./.test(found.replace(/\.\s*$/, '')) && !/^,/.test(found))) return end;
    end += found.length;
  }
}

/** `Dr.H.Budi,S.Pi.,M.Si.` with the blanks that it lacks. */
function spaced(printed: string): string {
  return printed.replace(/,(?=\S)/g, ', ').replace(/\b((?:Drs?|Dra|Ir|Prof|Hj?|KH|dr|drg)\.)(?=\p{L})/gu, '$1 ');
}

/** A name printed in capitals as names are written: AL HARIS is Al Haris. */
export function asWritten(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{4}/u.test(name)) return name;
  return name.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());
}
