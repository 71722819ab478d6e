import type { CategoryParts, Rank } from './claim.ts';
import { compare } from './claim.ts';
import { type ConferralStatus, type Level, type Role, roles, vocabularies } from './ontology.ts';
import { earliestDay, type PartialDate } from './values/partial-date.ts';
import { type ClaimView, isFact } from './view.ts';

/** A party to a conferral: the entity, for whom it stood there, and the claim that says so. */
export interface PartyShape {
  readonly claim: ClaimView;
  readonly entity: string;
  readonly onBehalfOf: string | null;
  /** The office as whose holder it stood there. */
  readonly capacity: string | null;
}

/** The category of an award and the rank in it, as the recipient's claim has them. */
export interface CategoryShape {
  readonly parts: CategoryParts;
  readonly rank: Rank | null;
  readonly grade: string | null;
  readonly listed: number | null;
}

/** What claims say of a conferral. */
export interface FactsOfConferral {
  readonly id: string;
  readonly edition: string | null;
  readonly award: string | null;
  readonly level: Level | null;
  readonly area: string | null;
  readonly labelYear: number | null;
  /** Oldest first; a wish or a plan is none. */
  readonly statuses: readonly ClaimView[];
  readonly status: ConferralStatus | null;
  readonly date: PartialDate | null;
  readonly category: CategoryShape | null;
  readonly parties: Readonly<Record<Role, readonly PartyShape[]>>;
  /** The place of the first recipient among its dossier's claims: keeps the order of a printed list. */
  readonly printedAt: number | null;
}

/**
 * Reads the claims on a conferral and on its edition as one row of the ledger.
 * @param own what the view lets one see of the conferral, never empty
 * @param ofEdition what it lets one see of the conferral's edition
 */
export function factsOfClaims(
  id: string,
  own: readonly ClaimView[],
  ofEdition: readonly ClaimView[],
): FactsOfConferral {
  const facts = own.filter(isFact);
  const statuses = facts.filter(({ type }) => type === 'STATUS').sort(bySequence);
  const current = statuses.at(-1);
  const edition = facts.find(({ type }) => type === 'IN_EDITION')?.object ?? null;
  const editionOf = ofEdition.find(
    (claim) => claim.type === 'EDITION_OF' && isFact(claim) && claim.subject === edition,
  );
  const parties = Object.fromEntries(
    roles.map((role) => [
      role,
      facts
        .filter(({ type }) => type === role)
        .sort(byPrintedOrder)
        .map(party),
    ]),
  ) as Record<Role, PartyShape[]>;
  const named = parties.RECIPIENT.find(({ claim }) =>
    ['category', 'rank', 'grade', 'listed'].some((name) => claim.qualifiers[name] !== undefined),
  );
  return {
    id,
    edition,
    award: editionOf?.object ?? facts.find(({ type }) => type === 'OF_AWARD')?.object ?? null,
    // The ontology typed these when the dossier was read.
    level: (editionOf?.qualifiers['level'] as Level | undefined) ?? null,
    area: (editionOf?.qualifiers['area'] as string | undefined) ?? null,
    labelYear: (editionOf?.qualifiers['labelYear'] as number | undefined) ?? null,
    statuses,
    status: current === undefined ? null : statusOf(current),
    date: current?.validFrom ?? null,
    category:
      named === undefined
        ? null
        : {
            parts: (named.claim.qualifiers['category'] ?? {}) as CategoryParts,
            rank: (named.claim.qualifiers['rank'] as Rank | undefined) ?? null,
            grade: (named.claim.qualifiers['grade'] as string | undefined) ?? null,
            listed: (named.claim.qualifiers['listed'] as number | undefined) ?? null,
          },
    parties,
    printedAt: parties.RECIPIENT[0]?.claim.assertions[0]?.ordinal ?? null,
  };
}

export function statusOf(claim: ClaimView): ConferralStatus {
  return claim.value?.['status'] as ConferralStatus; // required by the ontology
}

function party(claim: ClaimView): PartyShape {
  return {
    claim,
    entity: claim.object ?? '',
    onBehalfOf: (claim.qualifiers['onBehalfOf'] as string | undefined) ?? null,
    capacity: (claim.qualifiers['capacity'] as string | undefined) ?? null,
  };
}

/** By the day they were reached; an undated one counts from the day it was reported. Of one day, in the ontology's order. */
function bySequence(a: ClaimView, b: ClaimView): number {
  const order = Object.keys(vocabularies.ConferralStatus);
  return compare(dayOf(a), dayOf(b)) || order.indexOf(statusOf(a)) - order.indexOf(statusOf(b)) || compare(a.id, b.id);
}

function dayOf({ validFrom, heldFrom }: ClaimView): string {
  return validFrom === null ? (heldFrom ?? '') : earliestDay(validFrom);
}

function byPrintedOrder(a: ClaimView, b: ClaimView): number {
  return (a.assertions[0]?.ordinal ?? 0) - (b.assertions[0]?.ordinal ?? 0) || compare(a.id, b.id);
}
