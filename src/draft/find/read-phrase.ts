import { isCommonWord } from '../words/lexicon.ts';
import { capital, isStop } from './capitals.ts';
import type { Mention } from './finding.ts';
import type { BodyPhrase, Phrase } from './phrase.ts';
import { postAt } from './posts.ts';
import { readBody } from './read-body.ts';
import { readEndedBody } from './read-ended-body.ts';
import { readName } from './read-name.ts';
import { readOffice } from './read-office.ts';
import { isTitle } from './read-person.ts';
import { readKnown } from './read-region.ts';
import type { ReadingContext } from './reading-context.ts';
import { roleBefore } from './roles.ts';

/** The name that begins here; none where something with a form of its own does, unless a longer body holds it. */
export function readPhrase(
  text: string,
  from: number,
  limit: number,
  fixed: Phrase | undefined,
  context: ReadingContext,
): Phrase | null {
  const isFixed = fixed?.start === from;
  const isInside = fixed !== undefined && fixed.start < from && from < fixed.end;
  if (isInside || (isFixed && fixed.letter !== 'W')) return null;
  const office = isFixed ? null : readOffice(text, from, context);
  // "Gubernur" alone is whoever the article has told of as that.
  if (office !== null && (office.of !== null || office.holder !== null || isWholePost(office.office)))
    return { letter: 'O', office, start: office.both.start, end: office.both.end };
  const isBeside = roleBefore.test(text.slice(Math.max(0, from - 60), from));
  const body = readBody(text, from, context, isBeside);
  if (
    body !== null &&
    (body.mention.end <= limit || /^(?:Panitia|Yayasan|Dewan|Tim)/.test(body.mention.name)) &&
    (!isFixed || body.mention.end > fixed.end)
  )
    return bodyPhrase(body.mention, body.lies);
  if (isFixed) return null;
  // A post that names nobody is no name.
  if (body === null && isPost(text, from)) return null;
  if (body !== null && body.mention.end > limit) {
    const cut = text.slice(from, limit).trimEnd();
    if (cut.includes(' ')) return bodyPhrase({ ...body.mention, name: cut, end: from + cut.length }, body.lies);
  }
  const known = readKnown(text, from, context.index);
  if (known !== null && known.mention.end <= limit) {
    const { start, end } = known.mention;
    // "Batang Contoh Users Group": a body whose name begins as a region's.
    const longer = readEndedBody(text.slice(0, limit), from);
    if (longer !== null && longer.mention.end > end) return bodyPhrase(longer.mention, longer.lies);
    const region = known.ids.some((id) => /^(?:province|regency):/.test(id));
    const isWord =
      /(?:^|[.!?][”"]?\s)$/.test(text.slice(0, from)) &&
      !/\s/.test(text.slice(start, end)) &&
      isCommonWord(text.slice(start, end)) &&
      /^\s\p{Ll}/u.test(text.slice(end));
    if (region && !isWord && !isPartOfLonger(text, end, context))
      return {
        letter: 'G',
        mention: known.mention,
        ids: known.ids.filter((id) => /^(?:province|regency):/.test(id)),
        at: [],
        start,
        end,
      };
    if (!region && known.mention.kind === 'Person')
      return {
        letter: 'N',
        person: { name: known.mention.name, printed: text.slice(start, end), start, end, titled: false },
        of: null,
        sure: known.mention.sure,
        reason: known.mention.reason,
        start,
        end,
      };
    if (!region && /^(?:Company|Organisation|Place)$/.test(known.mention.kind)) return bodyPhrase(known.mention, true);
    if (!region && known.mention.kind === 'Office') return null;
    if (!region) return { letter: 'T', mention: known.mention, start, end };
  }
  const word = /^\p{Lu}[\p{Lu}\d-]{1,9}(?![\p{L}\d])/u.exec(text.slice(from, from + 12))?.[0];
  const short = word === undefined ? null : context.shortFor(word);
  if (short !== null && word !== undefined)
    return bodyPhrase({ ...short, otherNames: [], start: from, end: from + word.length }, false);
  const ended = readEndedBody(text.slice(0, limit), from);
  if (ended !== null) return bodyPhrase(ended.mention, ended.lies);
  return readName(text, from, limit, context);
}

function bodyPhrase(mention: Mention, lies: boolean): BodyPhrase {
  return { letter: 'B', mention, lies, at: [], start: mention.start, end: mention.end };
}

function isPost(text: string, from: number): boolean {
  postAt.lastIndex = from;
  return postAt.test(text);
}

/** A post that is whole by itself, or that the article has told of: `Presiden RI`, `Mendagri`, `Gubernur`. */
function isWholePost(office: string): boolean {
  return /RI$|^(?:Wakil )?Presiden$|^Wapres$|^Men\p{L}+$|^Kapolri$|^(?:Wakil )?(?:Gubernur|Bupati|Wali ?[Kk]ota)$|^W(?:agub|abup)$|^(?:Governor|Regent|Mayor)$/u.test(
    office,
  );
}

/** "Gorontalo Utara Sejahtera": a region's name that goes on with words of no region begins a longer name. */
function isPartOfLonger(text: string, end: number, context: ReadingContext): boolean {
  const more = new RegExp(`^\\s(${capital})`, 'u').exec(text.slice(end))?.[1];
  if (more === undefined || isStop(more) || context.beginsOther(text, end + 1) || isTitle(more)) return false;
  return /^(?:Award|Cup|Festival|FC|Post|Ekspres|Pos|Pintar|Cerdas|Sehat|Mandiri|Sejahtera|Hebat|Bersih|Hijau|Emas)$/.test(
    more,
  );
}
