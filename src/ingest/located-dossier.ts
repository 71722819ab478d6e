import { createHash } from 'node:crypto';
import { type Assertion, type ClaimIdentity, claimId } from '../ontology/claim.ts';
import type { DraftClaim, DraftDossier, EntityEntry, SourceEntry } from './dossier.ts';
import type { Locate } from './places.ts';

/** A dossier ready to be written: every claim has its id, every quotation its place. */
export interface LocatedDossier {
  readonly id: string;
  /** Of the content, not of the file: a comment changed in the file changes nothing in the graph. */
  readonly sha256: string;
  /** Orders dossiers, the oldest source first; of two names or qualifiers the first stands. */
  readonly rank: string;
  readonly source: SourceEntry | null;
  readonly entities: ReadonlyMap<string, EntityEntry>;
  readonly claims: readonly LocatedClaim[];
}

export interface LocatedClaim {
  readonly id: string;
  readonly identity: ClaimIdentity;
  readonly assertion: Assertion;
}

/** The dossier with its places, or null when words were not found; `find` has then reported each. */
export function locateDossier(draft: DraftDossier, find: Locate): LocatedDossier | null {
  let whole = draft.printed.filter((quotation) => find(quotation) === null).length === 0;
  const claims = draft.claims.map((claim, index) => {
    const passages = claim.quotations.flatMap((quotation) => find(quotation) ?? []);
    whole &&= passages.length === claim.quotations.length;
    return locatedClaim(draft, claim, index, passages);
  });
  return whole
    ? sealDossier({
        id: draft.id,
        rank: `${draft.source.publishedEarliest} ${draft.id}`,
        source: draft.source,
        entities: draft.entities,
        claims,
      })
    : null;
}

/** Raised whenever the same dossier is written to the graph in another way, so that the next ingest writes it anew. */
const projection = 1;

/** A dossier with the checksum of its content. */
export function sealDossier(dossier: Omit<LocatedDossier, 'sha256'>): LocatedDossier {
  const content = JSON.stringify([projection, dossier.source, [...dossier.entities], dossier.claims]);
  return { ...dossier, sha256: createHash('sha256').update(content).digest('hex') };
}

function locatedClaim(
  draft: DraftDossier,
  { claim, ...details }: DraftClaim,
  ordinal: number,
  passages: Assertion['passages'],
): LocatedClaim {
  const { stance, modality, speaker, certain, note, qualifiers } = details;
  return {
    id: claimId(claim),
    identity: claim,
    assertion: {
      dossier: draft.id,
      source: draft.source.id,
      sourceEarliest: draft.source.publishedEarliest,
      sourceDay: draft.source.publishedDay,
      ...{ ordinal, stance, modality, speaker, certain, note, qualifiers, passages },
    },
  };
}
