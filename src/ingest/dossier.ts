import type { Assertion, ClaimIdentity } from '../ontology/claim.ts';
import type { Instant } from '../ontology/values/instant.ts';
import type { Problem } from './problems.ts';
import type { Spot } from './yaml.ts';

/** The article that a dossier was made from. */
export interface SourceEntry {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly authors: readonly string[];
  readonly signature: string | null;
  readonly dateline: string | null;
  readonly url: string | null;
  /** As printed: a date, a date and time, or two of them with a slash between for an interval. */
  readonly published: string;
  readonly publishedBasis: string | null;
  readonly publishedEarliest: Instant;
  readonly publishedLatest: Instant;
  readonly publishedDay: string;
  readonly retrieved: string | null;
  readonly language: string;
  readonly sha256: string;
  /** The last words of the article; what the archived page has behind them belongs to something else. */
  readonly endsWith: string | null;
}

/** What a dossier says of an entity's names. */
export interface EntityEntry {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly description: string | null;
  /** Codes and the like, out of the gazetteer alone. */
  readonly properties: Readonly<Record<string, string>>;
}

/** Words to be found in the archived text. */
export interface Quotation {
  readonly exact: string;
  readonly occurrence: number | null;
  readonly spot: Spot;
}

/** A claim as a dossier states it, its words not yet found in the text. */
export interface DraftClaim
  extends Pick<Assertion, 'stance' | 'modality' | 'speaker' | 'certain' | 'note' | 'qualifiers'> {
  readonly claim: ClaimIdentity;
  readonly quotations: readonly Quotation[];
  readonly spot: Spot;
}

export interface DraftDossier {
  readonly id: string;
  readonly source: SourceEntry;
  readonly entities: ReadonlyMap<string, EntityEntry>;
  readonly claims: readonly DraftClaim[];
  /** The words that print the source's own title, authors and date. */
  readonly printed: readonly Quotation[];
  /** Every entity that is named, with the first place where it is. */
  readonly mentions: ReadonlyMap<string, Spot>;
  /** What is found wrong with it; its spots add to this as later steps look closer. */
  readonly problems: readonly Problem[];
}
