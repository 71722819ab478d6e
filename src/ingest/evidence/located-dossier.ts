import { createHash } from 'node:crypto';
import {
  type Assertion,
  assertionId,
  type ClaimIdentity,
  claimId,
  compare,
  type Passage,
} from '../../ontology/claim.ts';
import { qualifierFields } from '../../ontology/claim-rules.ts';
import type { Fields } from '../../ontology/ontology.ts';
import type { Decision, DraftClaim, DraftDossier, EntityEntry, SourceEntry } from '../format/dossier.ts';
import { rankOf } from '../format/rank-of.ts';
import { inOneGo, type Pauses } from '../pauses.ts';
import type { Locator } from './places.ts';

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
  readonly decisions: readonly Omit<Decision, 'location'>[];
  /** Whether the words were found in the text itself just now, or places found earlier were taken over. */
  readonly proved: boolean;
  /** The name of the token with which it was sent over HTTP; null where none was. No content either. */
  readonly writtenBy?: string | null;
}

/** A line of a dossier. */
export interface LocatedClaim {
  /** Of what it states: see `claimId`. */
  readonly id: string;
  readonly identity: ClaimIdentity;
  readonly assertion: Assertion;
}

/** The dossier with its places, or null when words were not found; `locator` has then reported each. */
export function locateDossier(draft: DraftDossier, locator: Locator): LocatedDossier | null {
  return inOneGo(locatingDossier(draft, locator));
}

/** The same, with a pause behind each claim. */
export function* locatingDossier(draft: DraftDossier, locator: Locator): Pauses<LocatedDossier | null> {
  let whole = draft.printed.filter((quotation) => locator.find(quotation) === null).length === 0;
  const claims: LocatedClaim[] = [];
  for (const [index, claim] of draft.claims.entries()) {
    const passages = claim.quotations.flatMap((quotation) => locator.find(quotation) ?? []);
    whole &&= passages.length === claim.quotations.length;
    claims.push(locatedClaim(draft, claim, index, passages));
    yield;
  }
  return whole
    ? sealDossier({
        id: draft.id,
        rank: rankOf(draft.source, draft.id),
        source: { ...draft.source, signature: locator.signature },
        entities: draft.entities,
        claims: withAssertionIds(claims),
        decisions: draft.decisions.map(({ about, kind, entry }) => ({ about, kind, entry })),
        proved: locator.proves,
      })
    : null;
}

/** Raised whenever the same dossier is written to the graph in another way, so that the next ingest writes it anew. */
const projection = 6;

/**
 * A dossier with the checksum of its content: of what a graph holds of it, so that a dossier that comes out of a graph has the
 * same. Whether it was proved is news of today, and no content; nor is where the article ends, by which its places were found.
 */
export function sealDossier(dossier: Omit<LocatedDossier, 'sha256'>): LocatedDossier {
  const { claims, decisions } = dossier;
  const { endsWith: _, ...source } = dossier.source ?? { endsWith: null };
  // Texts in the order in which they are told one from another everywhere; all else is in the order in which it is read.
  const entities = [...dossier.entities].sort(([a], [b]) => compare(a, b));
  const content = JSON.stringify([projection, source, entities, claims, decisions]);
  return { ...dossier, sha256: createHash('sha256').update(content).digest('hex') };
}

/** The dossier with other ids in the place of some; `change` leaves alone what is to stay. */
export function withIds(dossier: LocatedDossier, change: (id: string) => string): LocatedDossier {
  const claims = dossier.claims.map(({ identity, assertion }): LocatedClaim => {
    const { subject, object } = identity;
    const changed = { ...identity, subject: change(subject), object: object === null ? null : change(object) };
    const qualifiers = Object.entries(assertion.qualifiers).map(([name, value]) => [
      name,
      (qualifierFields(identity.type) as Fields)[name] === 'EntityId' ? change(String(value)) : value,
    ]);
    return {
      id: claimId(changed),
      identity: changed,
      assertion: { ...assertion, qualifiers: Object.fromEntries(qualifiers) },
    };
  });
  return sealDossier({ ...dossier, claims: withAssertionIds(claims) });
}

/** The lines with the ids of what they say; the second of two that say the same in other places of a text is numbered. */
export function withAssertionIds(claims: readonly LocatedClaim[]): LocatedClaim[] {
  const times = new Map<string, number>();
  return claims.map(({ id, identity, assertion }) => {
    const own = assertionId(id, assertion);
    const time = (times.get(own) ?? 0) + 1;
    times.set(own, time);
    return { id, identity, assertion: { ...assertion, id: time === 1 ? own : `${own}-${time}` } };
  });
}

function locatedClaim(
  draft: DraftDossier,
  { claim, ...details }: DraftClaim,
  ordinal: number,
  passages: readonly Passage[],
): LocatedClaim {
  const { stance, modality, speaker, certain, note, qualifiers, texts } = details;
  return {
    id: claimId(claim),
    identity: claim,
    assertion: {
      id: '', // given when the whole dossier is known: see withAssertionIds
      dossier: draft.id,
      source: draft.source.id,
      origin: draft.source.id,
      sourceEarliest: draft.source.publishedEarliest,
      sourceDay: draft.source.publishedDay,
      sourceTitle: draft.source.title,
      sourceUrl: draft.source.url,
      ...(draft.source.sponsored === true ? { sponsored: true } : {}),
      ...(draft.source.takenFrom === undefined ? {} : { takenFrom: draft.source.takenFrom }),
      ...{ ordinal, stance, modality, speaker, certain, note, qualifiers, passages },
      ...(texts === undefined ? {} : { texts }),
    },
  };
}
