import type { Assertion, ClaimIdentity, Passage } from '../../ontology/claim.ts';
import type { Texts } from '../../ontology/wording.ts';
import type { DecisionRow } from '../../store/rows.ts';
import type { DossierCounts, ExportedClaim, ExportedEntity, ExportedSource } from './export-graph.ts';

// What a format of others has no words for, and Jejak needs to make the same graph again. It travels beside what others
// read; `in/` makes dossiers of it.

/** What dossiers call an entity: all but the gazetteer, which every graph has from its own files. */
export interface CarriedName {
  readonly dossier: string;
  /** As the store holds it: see `EntityEntry`. */
  readonly entry: Readonly<Record<string, unknown>>;
}

export interface CarriedSource {
  readonly id: string;
  readonly dossier: string;
  readonly writtenBy: string | null;
  readonly has: DossierCounts;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly publishedBasis: string | null;
  readonly authors: readonly string[];
  readonly signatory: string | null;
  readonly dateline: string | null;
  readonly url: string | null;
  readonly retrieved: string | null;
  readonly language: string | null;
  readonly sha256: string | null;
  readonly signature: string | null;
  readonly nearCopyOf: readonly string[];
  readonly sponsored: boolean;
  readonly takenFrom: string | null;
  readonly texts: Texts | null;
}

export interface CarriedClaim extends ClaimIdentity {
  readonly id: string;
  readonly assertions: readonly CarriedAssertion[];
}

export type CarriedAssertion = Pick<
  Assertion,
  | 'id'
  | 'dossier'
  | 'source'
  | 'ordinal'
  | 'stance'
  | 'modality'
  | 'speaker'
  | 'certain'
  | 'note'
  | 'qualifiers'
  | 'texts'
  | 'stated'
> & { readonly passages: readonly Omit<Passage, 'verification'>[] };

export interface CarriedDecision {
  readonly dossier: string;
  readonly ordinal: number;
  readonly about: string;
  readonly kind: DecisionRow['kind'];
  readonly entry: Readonly<Record<string, unknown>>;
}

const gazetteer = 'dossier:gazetteer';

export function carriedNames({ introductions }: ExportedEntity): CarriedName[] {
  return introductions
    .filter(({ dossier }) => dossier !== gazetteer)
    .map(({ dossier, entry }) => ({ dossier, entry: JSON.parse(entry) as CarriedName['entry'] }));
}

export function carriedSource(source: ExportedSource): CarriedSource {
  const { id, dossier, writtenBy, has, name, publisher, published, publishedBasis, authors, signatory, dateline } =
    source;
  const { url, retrieved, language, sha256, signature, nearCopyOf, sponsored, takenFrom, texts } = source;
  return {
    ...{
      id,
      dossier,
      writtenBy,
      has,
      title: name,
      publisher,
      published,
      publishedBasis,
      authors: authors ?? [],
      signatory,
    },
    ...{ dateline, url, retrieved, language, sha256, signature, nearCopyOf, sponsored: sponsored === true, takenFrom },
    texts,
  };
}

export function carriedClaim({ claim }: ExportedClaim): CarriedClaim {
  const { id, type, subject, object, value, mood, assertions } = claim;
  return { id, type, subject, object, value, mood, assertions: assertions.map(carriedAssertion) };
}

/** What one source says. When it was last proved is news of another graph. */
export function carriedAssertion(assertion: Assertion): CarriedAssertion {
  const { id, dossier, source, ordinal, stance, modality, speaker, certain, note, qualifiers, texts, stated } =
    assertion;
  return {
    ...{ id, dossier, source, ordinal, stance, modality, speaker, certain, note, qualifiers },
    ...(texts === undefined ? {} : { texts }),
    ...(stated === undefined ? {} : { stated }),
    passages: assertion.passages.map(({ verification: _, ...passage }) => passage),
  };
}

export function carriedDecision({ dossier, ordinal, about, kind, entry }: DecisionRow): CarriedDecision {
  return { dossier, ordinal, about, kind, entry: JSON.parse(entry) as CarriedDecision['entry'] };
}
