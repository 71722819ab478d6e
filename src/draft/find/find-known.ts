import { entityKindOf } from '../../ontology/ids.ts';
import type { NameIndex } from '../../ontology/names/name-index.ts';
import { nameKey, tellingWords } from '../../ontology/names/name-key.ts';
import type { Kind } from '../../ontology/ontology.ts';
import type { Block } from '../article.ts';
import type { Mention } from './finding.ts';

/** Within a name none of these stands, but for the full stop of an abbreviation. */
const breaks = /[,;:!?()“”"/]|\.(?=\s)(?<!\b(?:Kab|Prov|PT|CV|Dr|Drs|H|Hj|Ir|Gub)\.)/;
/** Behind these words stands no region: a zone of an award's category is none. */
const zone = /(?:[Zz]ona|[Rr]egional|[Ww]ilayah)\s$/;

/**
 * Names that are known already, the longest run of words first. Where several bear one, all are in the reason and the
 * first is suggested: a province before a city of its name.
 */
export function findKnown({ text, start }: Block, index: NameIndex): Mention[] {
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'‘ʼ.&-]*/gu)];
  const found: Mention[] = [];
  for (let first = 0; first < words.length; ) {
    const mention = longestFrom(text, words, first, index);
    if (mention !== null) found.push({ ...mention, start: start + mention.start, end: start + mention.end });
    first += mention === null ? 1 : mention.words;
  }
  return found;
}

function longestFrom(
  text: string,
  words: readonly RegExpExecArray[],
  first: number,
  index: NameIndex,
): (Mention & { words: number }) | null {
  const from = words[first]?.index ?? 0;
  // "The Tebo Regency": the name begins behind its article.
  if (!/^(?!The\s)[\p{Lu}\p{N}]/u.test(text.slice(from)) || zone.test(text.slice(0, from))) return null;
  for (let count = Math.min(index.longestName + 3, words.length - first); count > 0; count -= 1) {
    const last = words[first + count - 1];
    const end = (last?.index ?? 0) + (last?.[0] ?? '').replace(/[.&-]+$/, '').length;
    const printed = text.slice(from, end);
    if (breaks.test(printed) || /^\s?-\p{L}/u.test(text.slice(end)) || /\p{L}-$/u.test(text.slice(0, from))) continue;
    const ids = index.named(printed);
    const [id, ...others] = [...ids].sort((a, b) => rank(a) - rank(b));
    if (id !== undefined) return { words: count, ...known(id, others, printed, from, end, index) };
  }
  return null;
}

function known(
  id: string,
  others: readonly string[],
  printed: string,
  start: number,
  end: number,
  index: NameIndex,
): Mention {
  const kind = entityKindOf(id) as Kind; // ids in an index have a kind
  const rivals = [...others, ...index.namedBare(printed)].filter((other) => other !== id);
  const bare = tellingWords(nameKey(printed)).join(' ') === nameKey(printed);
  return {
    kind,
    id,
    name: index.nameOf(id) ?? printed,
    otherNames: [printed],
    sure: rivals.length > 0 ? 'low' : kind === 'Person' || (bare && !printed.includes(' ')) ? 'medium' : 'high',
    reason:
      rivals.length > 0
        ? `may also be ${rivals.join(' or ')}`
        : kind === 'Person'
          ? 'somebody of this name is known: the same person?'
          : 'known by this name',
    start,
    end,
  };
}

/** A region before its offices, a province before its cities. */
function rank(id: string): number {
  return id.startsWith('province:') ? 0 : id.startsWith('regency:') ? 1 : 2;
}
