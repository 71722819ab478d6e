import type { EdgeTypeName, Kind } from '../../ontology/ontology.ts';
import type { PartialDate } from '../../ontology/values/partial-date.ts';

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
  readonly things: ReadonlyMap<string, ForeignThing>;
  readonly links: readonly ForeignLink[];
  /** How many records were not taken, by why. */
  readonly left: ReadonlyMap<string, number>;
}

/** Counts what is left out. */
export class Left {
  readonly counts = new Map<string, number>();

  add(why: string): void {
    this.counts.set(why, (this.counts.get(why) ?? 0) + 1);
  }
}

/** A name as it may be looked for: accents that stand apart from their letters are put together. */
export function nameIn(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The day, month or year that a date of others begins with; null where it is none. */
export function dateIn(text: unknown, read: (text: string) => PartialDate | null): PartialDate | null {
  return typeof text === 'string' ? read(text.replace(/T.*$/, '')) : null;
}
