import type { ClaimIdentity, Data, Passage } from '../../ontology/claim.ts';
import type { Modality, Stance } from '../../ontology/ontology.ts';
import type { Texts } from '../../ontology/wording.ts';

/** A dossier as a graph holds it, and as an export carries it from one graph to another: plain data. */
export interface ExportedDossier {
  readonly id: string;
  /** The name of the token with which it was sent over HTTP; null where none was. */
  readonly writtenBy: string | null;
  readonly source: ExportedSource;
  readonly entities: readonly ExportedName[];
  /** In the order of the dossier. */
  readonly lines: readonly ExportedLine[];
  readonly decisions: readonly ExportedDecision[];
}

export interface ExportedSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly publishedBasis: string | null;
  readonly authors: readonly string[];
  readonly signatory: string | null;
  readonly dateline: string | null;
  readonly url: string | null;
  readonly retrieved: string | null;
  readonly language: string;
  readonly sha256: string;
  /** What tells near copies of its text. */
  readonly signature: string | null;
  readonly nearCopyOf: readonly string[];
  readonly sponsored: boolean;
  readonly takenFrom: string | null;
  readonly texts: Texts | null;
}

/** What the dossier calls an entity. */
export interface ExportedName {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly description: string | null;
  readonly doubt: string | null;
  readonly texts: Texts | null;
}

/** A line of the dossier: what it claims, with the ends that it names itself, and the passages that say so. */
export interface ExportedLine extends Omit<ClaimIdentity, 'mood'> {
  readonly ordinal: number;
  readonly stance: Stance;
  readonly modality: Modality;
  readonly speaker: string | null;
  readonly certain: boolean;
  readonly note: string | null;
  readonly texts: Texts | null;
  readonly qualifiers: Data;
  readonly passages: readonly Passage[];
}

/** A review of a contradiction, or a correction of a claim; `entry` as the store holds it. */
export interface ExportedDecision {
  readonly about: string;
  readonly kind: 'REVIEW' | 'CORRECTION';
  readonly entry: Readonly<Record<string, unknown>>;
}
