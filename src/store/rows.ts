import type { Mood } from '../ontology/claim.ts';
import type { ClaimType, ConferralStatus, Kind, Modality, Stance, Verdict } from '../ontology/ontology.ts';
import type { Instant } from '../ontology/values/instant.ts';

// What the rows of cypher/read hold. Columns are flat, since collected maps cost two to three times as much.

/** One claim. */
export interface ClaimRow {
  claim: string;
  /** All that is said of it: see claim-records.ts. Null for a claim that too many dossiers make. */
  record: string | null;
  /** What is shown beside most claims, so that showing it takes no read of its own; with its forms: see `readCalled`. */
  subjectName: string;
  /** How far it came, of a conferral, as its row in the ledger has it: without clocks. */
  subjectStatus: ConferralStatus | null;
  /** Whether that is certain: see `LedgerPageRow`. */
  subjectCertain: boolean | null;
  objectName: string | null;
}

/** A claim, and the id under which it was found. */
export interface AddressRow extends ClaimRow {
  address: string;
}

/** One passage of one assertion. `value` and `qualifiers` are JSON. */
export interface PassageRow {
  claim: string;
  type: ClaimType;
  subject: string;
  object: string | null;
  value: string | null;
  mood: Mood;
  nextBegan: string | null;
  nextFirstKnown: Instant | null;
  nextFirstDay: string | null;
  /** Null in a graph of an earlier version. */
  assertion: string | null;
  dossier: string;
  source: string;
  origin: string;
  sourceEarliest: Instant;
  sourceDay: string;
  sourceTitle: string;
  sourceUrl: string | null;
  sponsored: boolean | null;
  takenFrom: string | null;
  ordinal: number;
  passage: number;
  exact: string;
  prefix: string;
  suffix: string;
  startAt: number;
  endAt: number;
  /** See `Passage`. */
  occurrence: number | null;
  stance: Stance;
  modality: Modality;
  speaker: string | null;
  certain: boolean;
  note: string | null;
  qualifiers: string;
  /** The ends as stated, where another id answers for one of them; null otherwise. */
  statedSubject: string | null;
  statedObject: string | null;
  /** JSON, see `Texts`; null where nothing is given in a language. */
  texts: string | null;
  verdict: Verdict | null;
  verifiedAt: Instant | null;
}

export interface ConferralRow {
  conferral: string;
  edition: string | null;
}

export interface DossierRow {
  id: string;
  sha256: string;
  /** The Merkle root over its lines; null for one that was retracted, and in a graph of an earlier version. */
  claimsRoot: string | null;
  /** Null, as are the counts, for one that was retracted. */
  ingestedAt: Instant | null;
  entities: number | null;
  claims: number | null;
  passages: number | null;
  /** The source that it describes. */
  source: string | null;
  retractedAt: Instant | null;
  reason: string | null;
}

/** How an entity is written now. `rank` is that of the oldest dossier introducing it, null when none does any more. */
export interface KnownEntityRow {
  id: string;
  name: string;
  otherNames: string[];
  description: string | null;
  /** JSON, see `Texts`. */
  texts: string | null;
  rank: string | null;
  mergedInto: string | null;
  mergedIds: string[] | null;
}

export interface IdentityRow {
  claim: string;
  type: 'SAME_AS' | 'NOT_SAME_AS';
  subject: string;
  object: string;
  dossier: string;
}

export interface OriginRow {
  id: string;
  publishedEarliest: Instant;
  origin: string | null;
}

/** `entry` is JSON: a review of a contradiction, or a correction of a claim. */
export interface DecisionRow {
  about: string;
  kind: 'REVIEW' | 'CORRECTION';
  entry: string;
  dossier: string;
  ordinal: number;
}

/** `entry` is JSON, see `EntityEntry`; `rank` orders dossiers, the oldest source first. */
export interface IntroductionRow {
  id: string;
  dossier: string;
  rank: string;
  entry: string;
}

export interface NameRow {
  id: string;
  /** With its forms: see `readCalled`. */
  name: string;
  otherNames: string[];
  /** As in `KnownEntityRow`. */
  rank: string | null;
}

/** An entity that has some words of a name that was asked for. */
export interface NameFoundRow {
  /** Of that name, in the list that was asked. */
  place: number;
  id: string;
  /** With its forms: see `readCalled`. */
  name: string;
  otherNames: string[];
  /** How many of the words. */
  found: number;
}

/** An entity or a source; columns of the other are null. */
export interface RecordRow {
  id: string;
  kind: Kind | 'Source';
  name: string;
  otherNames: string[] | null;
  description: string | null;
  /** JSON, see `Texts`. */
  texts: string | null;
  regencyType: 'KABUPATEN' | 'KOTA' | null;
  province: string | null;
  kemendagri: string | null;
  bps: string | null;
  /** What makes the printed name doubtful, in words. */
  doubt: string | null;
  /** As in `KnownEntityRow`. */
  rank: string | null;
  mergedInto: string | null;
  mergedIds: string[] | null;
  publisher: string | null;
  authors: string[] | null;
  signatory: string | null;
  dateline: string | null;
  url: string | null;
  published: string | null;
  publishedBasis: string | null;
  publishedEarliest: Instant | null;
  publishedLatest: Instant | null;
  retrieved: string | null;
  language: string | null;
  sha256: string | null;
  origin: string | null;
  sponsored: boolean | null;
  takenFrom: string | null;
}

export interface SourceRow {
  id: string;
  publisher: string;
  publishedEarliest: Instant;
  publishedDay: string;
  title: string;
  language: string;
}

/** One edge seen from one of its ends. */
export interface StepRow {
  from: string;
  to: string;
  claim: string;
  forward: boolean;
  certain: boolean;
  sources: number;
  /** How many edges `to` has. */
  degree: number;
}

/** A conferral on a page of the ledger; `key` sorts it, and begins or ends the next page. */
export interface LedgerPageRow extends ConferralRow {
  key: string;
  award: string | null;
  status: ConferralStatus | null;
  /** Whether that and the recipients are; null in a graph of an earlier version. */
  certain: boolean | null;
  /** The days between which the date of the status lies. */
  earliest: string | null;
  latest: string | null;
  recipients: string[];
  presenters: string[];
  /** Of the conferral and of what its row names, each behind its id and a blank: see `readCalled`. */
  names: string[];
}

/** One claim on a conferral of a page. */
export interface LedgerPageClaimRow extends ConferralRow, ClaimRow {
  key: string;
  /**
   * Of a claim that says in which edition: those that say of which award that is, each as a line with the award's name, and
   * its record, which is empty for one without.
   */
  ofEdition: string[];
}

/** A conferral that may be asked for, with what a filter can look at: see `LedgerRow`. */
export interface CandidateRow extends ConferralRow {
  key: string;
  marks: string[];
  earliest: string | null;
  latest: string | null;
  otherDays: string[] | null;
}

/** A row of the ledger with all that it is found, counted and sorted by: see `LedgerRow`. */
export interface IndexedRow {
  conferral: string;
  tail: string;
  /** One for each of `sortFields`, going up. */
  keys: string[];
  marks: string[];
  earliest: string | null;
  latest: string | null;
  otherDays: string[] | null;
}

/** `~`, and 99999 for the year, where the conferrals have none, or none was asked for. */
export interface LedgerTotalRow {
  award: string;
  edition: string;
  year: number;
  level: string;
  recipient: string;
  presenter: string;
  recipientKind: string;
  province: string;
  status: string;
  area: string;
  count: number;
  /** Of how many of these sources say more than one thing in what is counted by. */
  contested: number;
}

/** A claim for the rows of the ledger. `province` is that of a recipient that is a regency. */
export interface LedgerClaimRow extends ClaimRow {
  province: string | null;
}
