import type { Mood } from '../ontology/claim.ts';
import type { ClaimType, Kind, Modality, Stance } from '../ontology/ontology.ts';
import type { Instant } from '../ontology/values/instant.ts';

// What the rows of cypher/read hold. Columns are flat, since collected maps cost two to three times as much.

/** One passage of one claim. `value` and `qualifiers` are JSON. */
export interface ClaimRow {
  claim: string;
  type: ClaimType;
  subject: string;
  object: string | null;
  value: string | null;
  mood: Mood;
  dossier: string;
  source: string;
  sourceEarliest: Instant;
  sourceDay: string;
  ordinal: number;
  passage: number;
  exact: string;
  prefix: string;
  suffix: string;
  startAt: number;
  endAt: number;
  stance: Stance;
  modality: Modality;
  speaker: string | null;
  certain: boolean;
  note: string | null;
  qualifiers: string;
}

export interface ConferralRow {
  conferral: string;
  edition: string | null;
}

export interface DossierRow {
  id: string;
  sha256: string;
  ingestedAt: string;
  entities: number;
  claims: number;
  passages: number;
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
  name: string;
  otherNames: string[];
}

/** An entity or a source; columns of the other are null. */
export interface RecordRow {
  id: string;
  kind: Kind | 'Source';
  name: string;
  otherNames: string[] | null;
  description: string | null;
  regencyType: 'KABUPATEN' | 'KOTA' | null;
  province: string | null;
  kemendagri: string | null;
  bps: string | null;
  publisher: string | null;
  authors: string[] | null;
  signature: string | null;
  dateline: string | null;
  url: string | null;
  published: string | null;
  publishedBasis: string | null;
  publishedEarliest: Instant | null;
  publishedLatest: Instant | null;
  retrieved: string | null;
  language: string | null;
  sha256: string | null;
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
}
