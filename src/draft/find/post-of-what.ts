import type { Span } from '../article.ts';
import { isCommonWord, isGivenName } from '../words/lexicon.ts';
import { splitRun } from '../words/split-run.ts';
import { bodyHeads } from './body-heads.ts';
import { behindName, isNamedBehind } from './body-tail.ts';
import { capital, isStop } from './capitals.ts';
import { ministryAt } from './posts.ts';
import { type FoundBody, readBody } from './read-body.ts';
import { personAt } from './read-holder.ts';
import { isTitle } from './read-person.ts';
import type { Post } from './read-post.ts';
import { readKnown, regionsNamed } from './read-region.ts';
import type { ReadingContext } from './reading-context.ts';

/** What the post is of, where that ends, and whether a holder begins there without a comma. */
export function ofWhat(
  text: string,
  { post, end, kind }: Post,
  context: ReadingContext,
): { of: Span | null; end: number; holderAt: number | null; margin: number } {
  const nothing = { of: null, end, holderAt: null, margin: 3 };
  if (text[end] !== ' ') return nothing;
  if (kind === 'whole') return nothing;
  if (kind === 'regional') return regionBehind(text, end, context);
  if (/^(?:Wakil )?Presiden$/.test(post)) {
    const country = /^\s(?:RI|Republik Indonesia)(?!\p{L})/u.exec(text.slice(end));
    if (country !== null) return { ...nothing, end: end + country[0].length };
    const known = /^\s(?:Direktur|Komisaris)/.test(text.slice(end));
    return known ? nothing : runBehind(text, end, context, true);
  }
  if (/Menteri(?: Negara| Koordinator(?: Bidang)?)?$/.test(post)) {
    ministryAt.lastIndex = end + 1;
    const ministry = ministryAt.exec(text)?.[0];
    // "Menteri Pendidikan Dasar Ani Misal": a field that goes on is another one.
    const goesOn = /^\s(\p{Lu}\p{L}+)/u.exec(text.slice(end + 1 + (ministry?.length ?? 0)))?.[1];
    const isWhole = goesOn === undefined || !isCommonWord(goesOn) || isGivenName(goesOn) || isTitle(goesOn);
    if (ministry !== undefined && isWhole)
      return { ...nothing, of: { start: end + 1, end: end + 1 + ministry.length }, end: end + 1 + ministry.length };
  }
  const body = readBody(text, end + 1, context, true);
  if (body !== null) return ofBody(body);
  return runBehind(text, end, context, false);
}

function ofBody({ mention, holderAt, margin }: FoundBody): {
  of: Span;
  end: number;
  holderAt: number | null;
  margin: number;
} {
  return { of: { start: mention.start, end: mention.end }, end: mention.end, holderAt, margin };
}

function regionBehind(text: string, end: number, context: ReadingContext): ReturnType<typeof ofWhat> {
  const known = readKnown(text, end + 1, context.index);
  if (known?.ids.some((id) => /^(?:province|regency):/.test(id)))
    return {
      of: { start: known.mention.start, end: known.mention.end },
      end: known.mention.end,
      holderAt: null,
      margin: 3,
    };
  // "Bupati Jayawijaya": a short name that several regions share is known without its form alone.
  const words = capitalsFrom(text, end, context);
  for (let count = Math.min(4, words.length); count > 0; count -= 1) {
    const to = words[count - 1]?.end ?? end;
    if (regionsNamed(text.slice(end + 1, to), context.index).length > 0)
      return { of: { start: end + 1, end: to }, end: to, holderAt: null, margin: 3 };
  }
  const [first] = words;
  // "Gubernur Kepulauan, Ani Misal": one word before a comma is a region that nobody knows, and no holder.
  if (
    first !== undefined &&
    words.length === 1 &&
    /^(?:\s\([^)]*\))?,\s\p{Lu}/u.test(text.slice(first.end)) &&
    !context.isCalled(first.word)
  )
    return { of: { start: end + 1, end: first.end }, end: first.end, holderAt: null, margin: 1 };
  return { of: null, end, holderAt: null, margin: 3 };
}

/** A field or a body without a form: `Menteri Kelautan dan Perikanan Ani Misal`, `Camat Umpama`, `Kadis Sosial Umpama`. */
function runBehind(
  text: string,
  end: number,
  context: ReadingContext,
  mayBeNothing: boolean,
): ReturnType<typeof ofWhat> {
  const words = capitalsFrom(text, end, context);
  const lastWord = words.at(-1);
  // "Kepala Otoritas Pelabuhan (OP) Umpama": what stands behind the brackets belongs to the name.
  const tail = lastWord === undefined ? null : behindName(text, lastWord.end, false, context);
  const last =
    lastWord === undefined || tail === null || tail.short === null ? lastWord : { ...lastWord, end: tail.end };
  if (lastWord !== undefined && last !== undefined && last.end > lastWord.end) words[words.length - 1] = last;
  if (last === undefined) return { of: null, end, holderAt: null, margin: 3 };
  const rest = text.slice(last.end);
  const named = isNamedBehind(rest);
  const beside = named
    ? personAt(text, last.end + (/^(?:\s\([^)]{2,20}\))?,\s/u.exec(rest)?.[0].length ?? 0), context)
    : null;
  // "Camat Umpama, Ani Misal": whoever stands behind the comma holds it.
  if (beside !== null && (beside.titled || beside.name.includes(' ')) && words.length <= 4)
    return { of: { start: end + 1, end: last.end }, end: last.end, holderAt: null, margin: 3 };
  const titled = words.findIndex(({ word }, at) => at >= 0 && isTitle(word) && !/^[IV]+$/.test(word));
  if (titled >= 0) {
    const to = titled === 0 ? end : (words[titled - 1]?.end ?? end);
    return {
      of: to === end ? null : { start: end + 1, end: to },
      end: to,
      holderAt: words[titled]?.start ?? null,
      margin: 3,
    };
  }
  const region = (from: number, to: number): boolean =>
    regionsNamed(
      words
        .slice(from, to)
        .map(({ word }) => word)
        .join(' '),
      context.index,
    ).length > 0;
  const split = splitRun(['', ...words.map(({ word }) => word)], mayBeNothing ? 1 : 1, {
    isBody: (count) => count > 1 && context.isBody(text.slice(end + 1, words[count - 2]?.end)),
    isCalled: context.isCalled,
    isRegion: (from, to) => from > 0 && region(from - 1, to - 1),
  });
  const count = named && split.body - 1 > 0 && split.margin < 1 ? words.length : split.body - 1;
  const to = count === 0 ? end : (words[count - 1]?.end ?? end);
  return {
    of: count === 0 ? null : { start: end + 1, end: to },
    end: to,
    holderAt: count === words.length ? null : (words[count]?.start ?? null),
    margin: count === words.length && named ? 3 : split.margin,
  };
}

interface Word extends Span {
  readonly word: string;
}

const nextWord = new RegExp(
  String.raw`\s(?:(?:dan|&|and|serta)\s(?=\p{Lu}))?(${capital}(?:\.(?=\s?\p{Lu}))?|\p{Lu}\.(?:\p{Lu}\.)*|dr\.|drg\.)`,
  'uy',
);

/** The capitalised words behind a post, up to what belongs to no name or begins another. */
function capitalsFrom(text: string, from: number, context: ReadingContext): Word[] {
  const words: Word[] = [];
  for (let at = from; words.length < 10; ) {
    nextWord.lastIndex = at;
    const match = nextWord.exec(text);
    const word = match?.[1] ?? '';
    if (
      match === null ||
      (isStop(word) &&
        context.shortFor(word) === null &&
        !(word === 'Dalam' && text.startsWith(' Negeri', at + match[0].length)))
    )
      break;
    const start = at + match[0].length - word.length;
    if (context.beginsOther(text, start) || (/^\s(?:dan|serta|and)\s/.test(match[0]) && beginsBody(text, start))) break;
    at += match[0].length;
    words.push({ word, start, end: at });
  }
  return words;
}

const bodyBegins = new RegExp(`(?:${bodyHeads.map(({ words }) => words).join('|')})(?![\\p{L}\\p{N}])`, 'uy');

function beginsBody(text: string, at: number): boolean {
  bodyBegins.lastIndex = at;
  return bodyBegins.test(text);
}
