import type { EdgeTypeName, Kind } from '../../ontology/ontology.ts';
import { type PartialDate, partialDate } from '../../ontology/values/partial-date.ts';

// What programs of others say, as far as the ontology has words for it. Ids are those of the file.

export interface ForeignThing {
  readonly kind: Kind;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** Of the text, from 1. */
  readonly line: number;
}

export interface ForeignLink {
  readonly type: EdgeTypeName;
  readonly subject: string;
  readonly object: string;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  /** The addresses under which others can read it. */
  readonly urls: readonly string[];
  /** The line of the text that says it, from 1. */
  readonly line: number;
}

/** What a file came to. */
export interface ForeignFile {
  /** What its evidence is proved against: a record a line. */
  readonly lines: readonly string[];
  /** What problems call the records, where they are not lines of the file itself. */
  readonly called?: readonly string[];
  readonly things: ReadonlyMap<string, ForeignThing>;
  readonly links: readonly ForeignLink[];
  /** How many records were not taken, by why. */
  readonly left: ReadonlyMap<string, number>;
}

/** Counts what is left out. */
export class Left {
  readonly counts = new Map<string, number>();

  add(why: string, count = 1): void {
    this.counts.set(why, (this.counts.get(why) ?? 0) + count);
  }
}

/** A name as it may be looked for: accents that stand apart from their letters are put together. */
export function nameIn(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The addresses among these that a reader can follow. */
export function webAddresses(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => /^https?:$/.test(protocolOf(text))))];
}

function protocolOf(text: string): string {
  return URL.canParse(text) ? new URL(text).protocol : '';
}

/**
 * The day, month or year that these begin with: the narrowest of several that agree. Null where there is none, or none that
 * can be told.
 * @param leave told why there is none
 */
export function dateIn(texts: readonly unknown[], leave: (why: string) => void): PartialDate | null {
  const dates = texts.map((text) => (typeof text === 'string' ? partialDate(text.replace(/T.*$/, '')) : null));
  const [narrowest = null] = dates.toSorted((a, b) => (b?.length ?? 0) - (a?.length ?? 0));
  if (narrowest === null && texts.length > 0) leave('date that is none');
  else if (dates.some((date) => date !== null && narrowest?.startsWith(date) !== true)) {
    leave('date of which there are several');
    return null;
  }
  return narrowest;
}
