import { entityKindOf } from '../../ontology/ids.ts';
import type { NameIndex } from '../../ontology/names/name-index.ts';
import { nameKey, tellingWords } from '../../ontology/names/name-key.ts';
import type { Kind } from '../../ontology/ontology.ts';
import type { Mention } from './finding.ts';

/** Somebody or something that is known, at the place where it is looked for. */
export interface Known {
  readonly mention: Mention;
  /** All that bear the name, the likeliest first; a city also without its Kota. */
  readonly ids: readonly string[];
}

/** Within a name none of these stands, but for the full stop of an abbreviation. */
const breaks = /[,;:!?()“”"/]|\.(?=\s)(?<!\b(?:Kab|Prov|PT|CV|Dr|Drs|H|Hj|Ir|Gub)\.)/;
/** Behind these words stands no region: a zone of an award's category is none. */
const zone = /(?:[Zz]ona|[Rr]egional|[Ww]ilayah)\s$/;
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'‘ʼ.&-]*/uy;

/**
 * What is known by the longest run of words from here, or null. Where several bear the name all are told and the first is
 * suggested: a province before a city of its name.
 */
export function readKnown(text: string, from: number, index: NameIndex): Known | null {
  // "The Tebo Regency": the name begins behind its article.
  if (
    !/^(?!The\s)[\p{Lu}\p{N}]/u.test(text.slice(from, from + 8)) ||
    zone.test(text.slice(Math.max(0, from - 12), from))
  )
    return null;
  if (/\p{L}-$/u.test(text.slice(Math.max(0, from - 2), from))) return null;
  const ends = endsFrom(text, from, index.longestName + 3);
  for (const end of ends.toReversed()) {
    const printed = text.slice(from, end);
    if (breaks.test(printed) || /^\s?-\p{L}/u.test(text.slice(end, end + 3))) continue;
    const named = index.named(printed);
    const ids = [...(named.length > 0 ? named : index.namedBare(printed))].sort((a, b) => rank(a) - rank(b));
    const [id] = ids;
    if (id !== undefined) return known(id, ids.slice(1), printed, from, end, index);
  }
  return null;
}

/** The regions that words name, a city also without its Kota. */
export function regionsNamed(words: string, index: NameIndex): string[] {
  return [...new Set([...index.named(words), ...index.namedBare(words)])].filter(isRegion);
}

export function isRegion(id: string): boolean {
  return /^(?:province|regency):/.test(id);
}

function endsFrom(text: string, from: number, most: number): number[] {
  const ends: number[] = [];
  for (let at = from; ends.length < most; ) {
    word.lastIndex = at;
    const match = word.exec(text);
    if (match === null) break;
    ends.push(at + match[0].replace(/[.&-]+$/, '').length);
    const gap = /^\s*(?=[\p{L}\p{N}])/u.exec(text.slice(at + match[0].length));
    if (gap === null) break;
    at += match[0].length + gap[0].length;
  }
  return ends;
}

function known(
  id: string,
  others: readonly string[],
  printed: string,
  start: number,
  end: number,
  index: NameIndex,
): Known {
  const kind = entityKindOf(id) as Kind; // ids in an index have a kind
  const rivals = [...new Set([...others, ...index.namedBare(printed)])].filter((other) => other !== id);
  const bare = tellingWords(nameKey(printed)).join(' ') === nameKey(printed);
  const mention: Mention = {
    ...{ kind, id, name: index.nameOf(id) ?? printed, otherNames: [printed], start, end },
    sure: rivals.length > 0 ? 'low' : bare && kind !== 'Person' && !printed.includes(' ') ? 'medium' : 'high',
    reason: rivals.length > 0 ? `may also be ${rivals.join(' or ')}` : 'known by this name',
  };
  return { mention, ids: [id, ...rivals] };
}

/** A region before its offices, a province before its cities. */
function rank(id: string): number {
  return id.startsWith('province:') ? 0 : id.startsWith('regency:') ? 1 : 2;
}
