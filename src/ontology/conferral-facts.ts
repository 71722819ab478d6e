import { type CategoryParts, compare, type Data, type Rank } from './claim.ts';
import { qualifierFields } from './claim-rules.ts';
import { type ConferralStatus, type Level, type Role, roles, vocabularies } from './ontology.ts';
import { readingsOf } from './parting/merge.ts';
import { readings } from './parting/values.ts';
import { earliestDay, type PartialDate } from './values/partial-date.ts';
import { type ClaimView, decidingOf, isFact } from './view.ts';

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

/** What can only be one way in a conferral, and what it is found by where sources say otherwise: all that they say. */
export interface Readings {
  readonly edition: readonly string[];
  readonly award: readonly string[];
  readonly level: readonly Level[];
  readonly area: readonly string[];
  readonly labelYear: readonly number[];
  readonly date: readonly PartialDate[];
  readonly category: readonly CategoryParts[];
  readonly rank: readonly Rank[];
  readonly grade: readonly string[];
  readonly listed: readonly number[];
}

/** What claims say of a conferral. Of what sources say otherwise the first stands; `readings` has the others too. */
export interface FactsOfConferral {
  readonly id: string;
  readonly readings: Readings;
  readonly edition: string | null;
  readonly award: string | null;
  readonly level: Level | null;
  readonly area: string | null;
  readonly labelYear: number | null;
  /** Oldest first; a wish or a plan is none. */
  readonly statuses: readonly ClaimView[];
  readonly status: ConferralStatus | null;
  readonly date: PartialDate | null;
  /** Whether some source says its status outright, and each of its recipients. */
  readonly certain: boolean;
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
  const inEditions = facts.filter(({ type }) => type === 'IN_EDITION');
  const editionsOf = inEditions.flatMap(({ object }) =>
    ofEdition.filter((claim) => claim.type === 'EDITION_OF' && isFact(claim) && claim.subject === object),
  );
  const ofAward = facts.filter(({ type }) => type === 'OF_AWARD');
  // Of an edition that nobody names its level may be known all the same.
  const rounds = [...editionsOf, ...ofAward];
  const parties = Object.fromEntries(
    roles.map((role) => [
      role,
      facts
        .filter(({ type }) => type === role)
        .sort(byPrintedOrder)
        .map(party),
    ]),
  ) as Record<Role, PartyShape[]>;
  const named = parties.RECIPIENT.map(({ claim }) => claim)
    .filter(({ qualifiers }) => ['category', 'rank', 'grade', 'listed'].some((name) => qualifiers[name] !== undefined))
    .slice(0, 1);
  // The ontology typed all of these when the dossier was read.
  const reached = statusRuns(statuses).at(-1) ?? [];
  const all: Readings = {
    edition: objectsOf(inEditions),
    award: objectsOf(editionsOf.length > 0 ? editionsOf : ofAward),
    level: said(rounds, 'level') as Level[],
    area: said(rounds, 'area') as string[],
    labelYear: said(rounds, 'labelYear') as number[],
    // One may be dated otherwise by another source.
    date: datesOf(reached.toReversed()),
    category: said(named, 'category') as CategoryParts[],
    rank: said(named, 'rank') as Rank[],
    grade: said(named, 'grade') as string[],
    listed: said(named, 'listed') as number[],
  };
  return {
    id,
    readings: all,
    edition: all.edition[0] ?? null,
    award: all.award[0] ?? null,
    level: all.level[0] ?? null,
    area: all.area[0] ?? null,
    labelYear: all.labelYear[0] ?? null,
    statuses,
    status: current === undefined ? null : statusOf(current),
    date: all.date[0] ?? null,
    certain:
      (reached.length === 0 || reached.some((claim) => claim.certain)) &&
      parties.RECIPIENT.every(({ claim }) => claim.certain),
    category:
      named.length === 0
        ? null
        : {
            parts: all.category[0] ?? {},
            rank: all.rank[0] ?? null,
            grade: all.grade[0] ?? null,
            listed: all.listed[0] ?? null,
          },
    parties,
    printedAt: parties.RECIPIENT[0]?.claim.assertions[0]?.ordinal ?? null,
  };
}

/** The fields of a conferral of which sources say more than one thing. */
export function contestedIn({ readings: all }: FactsOfConferral): (keyof Readings)[] {
  return (Object.keys(all) as (keyof Readings)[]).filter((name) => all[name].length > 1);
}

/** What sources say of a qualifier of these claims, the values that do not agree apart, the one that stands first. */
function said(claims: readonly ClaimView[], name: string): Data[string][] {
  const [first, ...others] = claims;
  if (first === undefined) return [];
  const own = readingsOf(first.type, name, decidingOf(first.assertions));
  if (others.length === 0) return own;
  const type = qualifierFields(first.type)[name] ?? 'Text';
  const theirs = others.flatMap((claim) => readingsOf(claim.type, name, decidingOf(claim.assertions)));
  return readings(type, [...own, ...theirs]);
}

function objectsOf(claims: readonly ClaimView[]): string[] {
  return [...new Set(claims.map(({ object }) => object ?? ''))];
}

/** Statuses in the order in which they were reached, those of one name together between which no other was. */
export function statusRuns(claims: readonly ClaimView[]): ClaimView[][] {
  const runs: ClaimView[][] = [];
  for (const claim of claims.toSorted(bySequence)) {
    const last = runs.at(-1);
    if (last?.[0] !== undefined && statusOf(last[0]) === statusOf(claim)) last.push(claim);
    else runs.push([claim]);
  }
  return runs;
}

function datesOf(claims: readonly ClaimView[]): PartialDate[] {
  const dates = claims.flatMap(({ validFrom }) => (validFrom === null ? [] : [validFrom]));
  return readings('PartialDate', dates) as PartialDate[]; // of dates, dates
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
