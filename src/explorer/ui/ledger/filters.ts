import { vocabularies } from '../../../ontology/ontology.ts';
import { recipientKinds } from '../../core/entity-kinds.ts';
import type {
  ConferralFilter,
  ConferralOrder,
  ConferralOrderField,
  ConferralStatus,
  EntityKind,
  Level,
} from '../../core/operation-types.ts';
import type { Parameters } from '../../core/parameters.ts';

/** What the ledger is narrowed to, by the names of its parameters; those not given are undefined. */
export interface LedgerFilters {
  /** Letters of the name of the conferral, whatever their capitals. */
  readonly q: string | undefined;
  /** That is awarded, or has any role in it. */
  readonly about: string | undefined;
  readonly award: string | undefined;
  readonly edition: string | undefined;
  /** On the label of the edition. */
  readonly year: number | undefined;
  readonly level: Level | undefined;
  /** For which the edition was held. */
  readonly area: string | undefined;
  /** That received it, itself or by one of its regencies. */
  readonly province: string | undefined;
  readonly kind: EntityKind | undefined;
  readonly status: ConferralStatus | undefined;
  /** Who conferred it or handed it over. */
  readonly giver: string | undefined;
  readonly presenter: string | undefined;
  readonly recipient: string | undefined;
}

export type FilterName = keyof LedgerFilters;

/** The filters that name an entity. */
export const idFilters = ['about', 'award', 'edition', 'giver', 'presenter', 'recipient', 'province', 'area'] as const;

export const filterNames: readonly FilterName[] = ['q', ...idFilters, 'year', 'level', 'kind', 'status'];

export const statuses = Object.keys(vocabularies.ConferralStatus) as ConferralStatus[]; // the words of the enum
export const levels = Object.keys(vocabularies.Level) as Level[]; // as above

export function readFilters(parameters: Parameters): LedgerFilters {
  return {
    q: parameters.text('q'),
    about: parameters.id('about'),
    award: parameters.id('award'),
    edition: parameters.id('edition'),
    year: parameters.int('year', { least: 1900, most: 2100 }),
    level: parameters.choice('level', levels),
    area: parameters.id('area'),
    province: parameters.id('province'),
    kind: parameters.choice('kind', recipientKinds),
    status: parameters.choice('status', statuses),
    giver: parameters.id('giver'),
    presenter: parameters.id('presenter'),
    recipient: parameters.id('recipient'),
  };
}

export function whereOf(filters: LedgerFilters): ConferralFilter {
  const { q, about, award, edition, year, level, area, province, kind, status, giver, presenter, recipient } = filters;
  return {
    ...(q !== undefined && { name: { containsInsensitive: q } }),
    ...(award !== undefined && { award: { eq: award } }),
    ...(edition !== undefined && { edition: { eq: edition } }),
    ...(year !== undefined && { labelYear: { eq: year } }),
    ...(level !== undefined && { level: { eq: level } }),
    ...(area !== undefined && { area: { eq: area } }),
    ...(province !== undefined && { province: { eq: province } }),
    ...(kind !== undefined && { recipientKind: { eq: kind } }),
    ...(status !== undefined && { status: { eq: status } }),
    ...(presenter !== undefined && { presenter: { eq: presenter } }),
    ...(recipient !== undefined && { recipient: { eq: recipient } }),
    ...anyOf(
      giver === undefined ? [] : [{ presenter: { eq: giver } }, { conferrer: { eq: giver } }],
      about === undefined ? [] : [{ party: { eq: about } }, { award: { eq: about } }, { edition: { eq: about } }],
    ),
  };
}

/** Of each list one is to hold; an empty list asks nothing. */
function anyOf(...lists: readonly (readonly ConferralFilter[])[]): ConferralFilter {
  const asked = lists.filter((list) => list.length > 0).map((or) => ({ or: [...or] }));
  return asked.length === 0 ? {} : { and: asked };
}

/** By edition is how people remember awards, the newest first; all else is flat rows. */
export const sorts = ['edition', 'date', 'year', 'award', 'rank', 'status'] as const;
export const directions = ['asc', 'desc'] as const;

export interface LedgerOrder {
  readonly sort: (typeof sorts)[number];
  readonly order: (typeof directions)[number];
}

/** By edition, the newest first, unless asked otherwise; what is no time begins at its beginning. */
export function readOrder(parameters: Parameters): LedgerOrder {
  const sort = parameters.choice('sort', sorts) ?? 'edition';
  const isTime = sort === 'edition' || sort === 'date' || sort === 'year';
  const order = parameters.choice('order', directions) ?? (isTime ? 'desc' : 'asc');
  return { sort, order };
}

export function orderBy({ sort, order }: LedgerOrder): ConferralOrder[] {
  const descending = order === 'desc';
  if (sort === 'edition')
    return [
      { field: 'DATE', descending },
      { field: 'EDITION', descending: false },
    ];
  return [{ field: sort.toUpperCase() as ConferralOrderField, descending }]; // each sort is named after its field
}
