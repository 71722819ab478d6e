import type { Kind } from '../../ontology/ontology.ts';

/** Where in a text something private stands, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is known of a text beside its words. */
export interface About {
  /** The kind of entity that the text describes; null for what a claim says. */
  readonly kind: Kind | null;
  /** The key under which it stands: `description`, `evidence`, `amount`. */
  readonly field: string;
  /** The names of the persons whom the dossier introduces, by the first word of each. */
  readonly people: ReadonlyMap<string, readonly string[]>;
}

/** One sort of thing about a person that has no place in the graph. */
export interface GuardRule {
  /** Its heading in docs/safety.md. */
  readonly id: string;
  /** What was found and what to do, without what was found. */
  readonly says: string;
  /** Texts with fewer digits cannot hold it and are passed over, which most texts are. */
  readonly leastDigits: number;
  /** Texts in which this is not found cannot hold it either. It is tried on every text, so it is a list of plain words. */
  readonly hint?: RegExp;
  /** Every place of it. `text` is plain: one sign for all that look alike (see plain-text.ts). */
  find(text: string, about: About): Span[];
}
