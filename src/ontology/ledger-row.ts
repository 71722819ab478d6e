import { type Belonging, mayBelong } from './belonging.ts';
import type { FactsOfConferral } from './conferral-facts.ts';
import { entityKindOf } from './ids.ts';
import { type Role, vocabularies } from './ontology.ts';
import { numberKey, reversed, textKey, unknownKey } from './sort-keys.ts';
import { earliestDay, latestDay } from './values/partial-date.ts';

/** What a ledger can be sorted by, in the order in which a row holds the keys: each going up, then going down. */
export const sortFields = ['DATE', 'YEAR', 'AWARD', 'EDITION', 'STATUS', 'RANK'] as const;
export type SortField = (typeof sortFields)[number];

/** What a conferral can be found and counted by. */
export type FacetField =
  | 'AWARD'
  | 'EDITION'
  | 'AREA'
  | 'LEVEL'
  | 'YEAR'
  | 'STATUS'
  | 'RECIPIENT_KIND'
  | 'PROVINCE'
  | Role;

/** The values that a conferral has of a facet, each once; none where it is not known. */
export const facets: Readonly<
  Record<FacetField, (facts: FactsOfConferral, belonging: Belonging) => readonly (string | number)[]>
> = {
  AWARD: ({ readings }) => readings.award,
  EDITION: ({ readings }) => readings.edition,
  AREA: ({ readings }) => readings.area,
  LEVEL: ({ readings }) => readings.level,
  YEAR: ({ readings }) => readings.labelYear,
  STATUS: ({ status }) => present(status),
  RECIPIENT_KIND: (facts) => unique(inRole(facts, 'RECIPIENT').flatMap((id) => entityKindOf(id) ?? [])),
  // A province itself, or that of a regency, a team, a company or an office, where that is settled. None is guessed.
  PROVINCE: (facts, belonging) => unique(reachedBy(facts, belonging).filter((id) => entityKindOf(id) === 'Province')),
  RECIPIENT: (facts) => inRole(facts, 'RECIPIENT'),
  PRESENTER: (facts) => inRole(facts, 'PRESENTER'),
  CONFERRER: (facts) => inRole(facts, 'CONFERRER'),
  ACCEPTED_BY: (facts) => inRole(facts, 'ACCEPTED_BY'),
  PROPOSER: (facts) => inRole(facts, 'PROPOSER'),
  WITNESS: (facts) => inRole(facts, 'WITNESS'),
};

/** In the place of a value in a token, where none is known: by it totals count such rows, and filters find them. */
export const nothing = '-';

/** One value of a conferral as text, such as `RECIPIENT regency:tebo`. */
export function facetToken(field: FacetField, value: string | number): string {
  return `${field} ${value}`;
}

/** The place of a field's key in `rowKeys`. */
export function keyPlace(field: SortField, descending: boolean): number {
  return sortFields.indexOf(field) * 2 + (descending ? 1 : 0);
}

/** The place of the key for newest first, then by edition: both in one, since it is what most ask for. */
export const newestFirstPlace = sortFields.length * 2;

/**
 * A conferral as the database can filter, sort and count it: flat properties of its node, each beginning with `row`.
 * It is a projection of the claims as seen without clocks, and says nothing that they do not say.
 */
export interface LedgerRow {
  readonly [property: `row${string}`]: string | number | boolean | readonly string[] | readonly number[] | null;
  readonly rowAward: string | null;
  readonly rowEdition: string | null;
  readonly rowArea: string | null;
  readonly rowLevel: string | null;
  readonly rowYear: number | null;
  readonly rowStatus: string | null;
  /** See `FactsOfConferral`. */
  readonly rowCertain: boolean;
  /** The days between which the date of the status lies. */
  readonly rowEarliest: string | null;
  readonly rowLatest: string | null;
  /** What other sources say in the place of the properties above, where they do: a row is found by either. */
  readonly rowOtherAwards: readonly string[] | null;
  readonly rowOtherEditions: readonly string[] | null;
  readonly rowOtherAreas: readonly string[] | null;
  readonly rowOtherLevels: readonly string[] | null;
  readonly rowOtherYears: readonly number[] | null;
  /** Each the days between which another date lies: `2024-06-20 2024-06-30`. */
  readonly rowOtherDays: readonly string[] | null;
  /** The first other area, by which an index finds the row. */
  readonly rowOtherArea: string | null;
  /** In the order in which they are printed. */
  readonly rowRecipients: readonly string[];
  readonly rowPresenters: readonly string[];
  readonly rowKinds: readonly string[];
  /** Those of the recipients, or of those for whom they received: see `facets`. */
  readonly rowProvinces: readonly string[];
  /** What the provinces hang on: who of the recipients may belong to something, and what was found on the way. */
  readonly rowThrough: readonly string[];
  readonly rowMarks: readonly string[];
  /** Texts that sort as the fields do: see `keyPlace`. */
  readonly rowKeys: readonly string[];
  /** The last key of all: the place in a printed list, and the id. Every row has it. */
  readonly rowTail: string;
}

export function ledgerRow(facts: FactsOfConferral, belonging: Belonging): LedgerRow {
  const { award, edition, area, level, labelYear, status, certain, date, printedAt, id, readings } = facts;
  const known = Object.fromEntries(
    Object.entries(facets).map(([field, values]) => [field, values(facts, belonging)]),
  ) as Record<FacetField, readonly string[]>; // those of text are read from it below
  return {
    rowAward: award,
    rowEdition: edition,
    rowArea: area,
    rowLevel: level,
    rowYear: labelYear,
    rowStatus: status,
    rowCertain: certain,
    rowEarliest: date === null ? null : earliestDay(date),
    rowLatest: date === null ? null : latestDay(date),
    rowOtherAwards: others(readings.award),
    rowOtherEditions: others(readings.edition),
    rowOtherAreas: others(readings.area),
    rowOtherLevels: others(readings.level),
    rowOtherYears: others(readings.labelYear),
    rowOtherDays: others(readings.date.map((one) => `${earliestDay(one)} ${latestDay(one)}`)),
    rowOtherArea: readings.area[1] ?? null,
    rowRecipients: known.RECIPIENT,
    rowPresenters: known.PRESENTER,
    rowKinds: known.RECIPIENT_KIND,
    rowProvinces: known.PROVINCE,
    rowThrough: unique(reachedBy(facts, belonging).filter(mayBelong)),
    rowMarks: (Object.keys(facets) as FacetField[]).flatMap((field) => tokensOf(field, known[field])),
    rowKeys: keysOf(facts),
    rowTail: `${printedAt === null ? unknownKey : numberKey(printedAt)} ${id}`,
  };
}

function tokensOf(field: FacetField, values: readonly string[]): string[] {
  return (values.length === 0 ? [nothing] : values).map((value) => facetToken(field, value));
}

function keysOf({ date, labelYear, award, edition, status, category }: FactsOfConferral): string[] {
  const up: Record<SortField, string | null> = {
    DATE: date === null ? null : textKey(earliestDay(date)),
    YEAR: labelYear === null ? null : numberKey(labelYear),
    AWARD: award === null ? null : textKey(award),
    EDITION: edition === null ? null : textKey(edition),
    STATUS: status === null ? null : numberKey(Object.keys(vocabularies.ConferralStatus).indexOf(status)),
    RANK: category?.rank ? numberKey(category.rank.value) : null,
  };
  // What is not known stands last, whichever way the others run.
  const keys = sortFields.flatMap((field) => {
    const key = up[field];
    return key === null ? [unknownKey, unknownKey] : [key, reversed(key)];
  });
  return [...keys, `${keys[keyPlace('DATE', true)]}${keys[keyPlace('EDITION', false)]}`];
}

/** The recipients, and those on whose behalf they received. */
export function standingFor({ parties }: FactsOfConferral): string[] {
  return [...new Set(parties.RECIPIENT.flatMap(({ entity, onBehalfOf }) => [entity, ...present(onBehalfOf)]))];
}

function reachedBy(facts: FactsOfConferral, belonging: Belonging): string[] {
  return standingFor(facts).flatMap((id) => belonging.get(id) ?? [id]);
}

/** In the order in which they are printed. */
function inRole({ parties }: FactsOfConferral, role: Role): string[] {
  return [...new Set(parties[role].map(({ entity }) => entity))];
}

/** All but the first, which stands in the row itself; null where there are none. */
function others<T>(values: readonly T[]): readonly T[] | null {
  return values.length > 1 ? values.slice(1) : null;
}

function present<T>(value: T | null): T[] {
  return value === null ? [] : [value];
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
