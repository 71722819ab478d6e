import type { Assertion, ClaimIdentity } from '../../ontology/claim.ts';
import type { Kind } from '../../ontology/ontology.ts';
import type { Instant } from '../../ontology/values/instant.ts';
import type { Forms, Texts } from '../../ontology/wording.ts';
import type { Problem } from './problems.ts';
import type { SourceLocation } from './yaml.ts';

/** The article that a dossier was made from. */
export interface SourceEntry {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly authors: readonly string[];
  /** The signature printed at the end, where it is not the byline. */
  readonly signatory: string | null;
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
  /** What tells near copies of the text; null where the text was never at hand, or is too short. */
  readonly signature: string | null;
  /** Sources of which an editor knows that this one is a near copy. */
  readonly nearCopyOf: readonly string[];
  /** Somebody paid for the text; absent where it is the newsroom's own. */
  readonly sponsored?: true;
  /** The text, not held here, from which it says that it is taken; absent where it says nothing of it. */
  readonly takenFrom?: string;
  /** The forms of `title` and `publishedBasis`, where they are given in a language. */
  readonly texts?: Texts;
}

/** What a dossier says of an entity's names. */
export interface EntityEntry {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly description: string | null;
  /** The forms of `name`, `description` and `doubt`, where they are given in a language. */
  readonly texts?: Texts;
  /** Of a conferral that has no name: of what one is made, once it is known what all else is called. */
  readonly unnamed?: {
    /** What stands before the names of its recipients; null for the name of its edition or award. */
    readonly title: { readonly text: string; readonly forms?: Forms } | null;
    /** Each as it is written: an id, or a name. */
    readonly recipients: readonly string[];
  };
  /** Codes and the like, out of the gazetteer alone. */
  readonly properties: Readonly<Record<string, string>>;
}

/** A name that stands in a dossier where an id could: what it means is decided once all names are known. */
export interface Reference {
  readonly text: string;
  /** The kinds of entity that may stand there. */
  readonly kinds: readonly Kind[];
  readonly location: SourceLocation;
  /** What is introduced when nothing known has the name; null where that is a problem. */
  readonly introduces: { readonly id: string; readonly entry: EntityEntry } | null;
}

/** Words to be found in the archived text. */
export interface Quotation {
  readonly exact: string;
  readonly occurrence: number | null;
  readonly location: SourceLocation;
}

/** A claim as a dossier states it, its words not yet found in the text. */
export interface DraftClaim
  extends Pick<Assertion, 'stance' | 'modality' | 'speaker' | 'certain' | 'note' | 'qualifiers' | 'texts'> {
  readonly claim: ClaimIdentity;
  readonly quotations: readonly Quotation[];
  readonly location: SourceLocation;
}

/** A review of a contradiction, or a correction of a claim. */
export interface Decision {
  /** The id of the contradiction or claim. */
  readonly about: string;
  readonly kind: 'REVIEW' | 'CORRECTION';
  readonly entry: Readonly<Record<string, string | Texts | null>>;
  readonly location: SourceLocation;
}

export interface DraftDossier {
  readonly id: string;
  readonly source: SourceEntry;
  readonly entities: ReadonlyMap<string, EntityEntry>;
  readonly claims: readonly DraftClaim[];
  /** Names that stand where ids could, see references.ts. */
  readonly references: readonly Reference[];
  readonly decisions: readonly Decision[];
  /** The file's own text where the dossier rests on no article: a dossier of decisions is its own source. */
  readonly ownText: string | null;
  /** The words that print the source's own title, authors and date. */
  readonly printed: readonly Quotation[];
  /** The beginning of the file, for what is wrong with the whole. */
  readonly root: SourceLocation;
  /** Every entity that is named, with the first place where it is. */
  readonly mentions: ReadonlyMap<string, SourceLocation>;
  /** What is found wrong with it; its spots add to this as later steps look closer. */
  readonly problems: readonly Problem[];
}
