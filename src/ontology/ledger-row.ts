import type { FactsOfConferral } from './conferral-facts.ts';
import { entityKindOf } from './ids.ts';
import { type Role, roles, vocabularies } from './ontology.ts';
import { numberKey, reversed, textKey, unknownKey } from './sort-keys.ts';
import { earliestDay, latestDay } from './values/partial-date.ts';

/** What a ledger can be sorted by, in the order in which a row holds the keys: each going up, then going down. */
export const sortFields = ['DATE', 'YEAR', 'AWARD', 'EDITION', 'STATUS', 'RANK'] as const;
export type SortField = (typeof sortFields)[number];

/** What a mark can be of: a value that a conferral has, or `nothing` where it may be asked for what has none. */
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
  readonly [property: `row${string}`]: string | number | readonly string[] | null;
  readonly rowAward: string | null;
  readonly rowEdition: string | null;
  readonly rowArea: string | null;
  readonly rowLevel: string | null;
  readonly rowYear: number | null;
  readonly rowStatus: string | null;
  /** The days between which the date of the status lies. */
  readonly rowEarliest: string | null;
  readonly rowLatest: string | null;
  /** In the order in which they are printed. */
  readonly rowRecipients: readonly string[];
  readonly rowPresenters: readonly string[];
  readonly rowKinds: readonly string[];
  /** Of the recipients: a province itself, or that of a regency. Of nobody else is one guessed. */
  readonly rowProvinces: readonly string[];
  readonly rowMarks: readonly string[];
  /** Texts that sort as the fields do: see `keyPlace`. */
  readonly rowKeys: readonly string[];
  /** The last key of all: the place in a printed list, and the id. Every row has it. */
  readonly rowTail: string;
}

/** @param provinces the province of each regency that has one */
export function ledgerRow(facts: FactsOfConferral, provinces: ReadonlyMap<string, string>): LedgerRow {
  const { award, edition, area, level, labelYear, status, date, printedAt, id } = facts;
  const inRole = (role: Role): string[] => [...new Set(facts.parties[role].map(({ entity }) => entity))];
  const recipients = inRole('RECIPIENT');
  const kinds = recipientKinds(recipients);
  const ofProvinces = provincesOf(recipients, provinces);
  const known: [FacetField, readonly (string | number)[]][] = [
    ...Object.entries({
      AWARD: award,
      EDITION: edition,
      AREA: area,
      LEVEL: level,
      YEAR: labelYear,
      STATUS: status,
    }).map(([field, value]): [FacetField, (string | number)[]] => [field as FacetField, [value ?? nothing]]),
    ['RECIPIENT_KIND', orNothing(kinds)],
    ['PROVINCE', orNothing(ofProvinces)],
    ...roles.map((role): [FacetField, readonly string[]] => {
      const asked = role === 'RECIPIENT' || role === 'PRESENTER'; // of these the totals have one for nobody
      return [role, asked ? orNothing(inRole(role)) : inRole(role)];
    }),
  ];
  return {
    rowAward: award,
    rowEdition: edition,
    rowArea: area,
    rowLevel: level,
    rowYear: labelYear,
    rowStatus: status,
    rowEarliest: date === null ? null : earliestDay(date),
    rowLatest: date === null ? null : latestDay(date),
    rowRecipients: recipients,
    rowPresenters: inRole('PRESENTER'),
    rowKinds: kinds,
    rowProvinces: ofProvinces,
    rowMarks: known.flatMap(([field, values]) => values.map((value) => facetToken(field, value))),
    rowKeys: keysOf(facts),
    rowTail: `${printedAt === null ? unknownKey : numberKey(printedAt)} ${id}`,
  };
}

/** The kinds of the recipients, each once. */
export function recipientKinds(recipients: readonly string[]): string[] {
  return unique(recipients.flatMap((id) => entityKindOf(id) ?? []));
}

/** The provinces of the recipients, each once. */
export function provincesOf(recipients: readonly string[], provinces: ReadonlyMap<string, string>): string[] {
  return unique(recipients.flatMap((id) => (entityKindOf(id) === 'Province' ? id : (provinces.get(id) ?? []))));
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

function orNothing(values: readonly string[]): readonly string[] {
  return values.length === 0 ? [nothing] : values;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
