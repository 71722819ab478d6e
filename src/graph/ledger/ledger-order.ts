import { keyPlace, newestFirstPlace, type SortField } from '../../ontology/ledger-row.ts';
import { vocabularies } from '../../ontology/ontology.ts';
import { earliestDay } from '../../ontology/values/partial-date.ts';
import type { ConferralFacts } from '../conferral-facts.ts';
import type { Key, Order } from '../paging.ts';

/** What a ledger can be sorted by. Each gives null where the conferral has none, and null stands last. */
export const orderFields = {
  DATE: {
    of: ({ date }: ConferralFacts) => (date === null ? null : earliestDay(date)),
    description: 'The day of the status.',
  },
  YEAR: { of: ({ labelYear }: ConferralFacts) => labelYear, description: "The year on the edition's label." },
  AWARD: { of: ({ award }: ConferralFacts) => award, description: "The award's id." },
  EDITION: { of: ({ edition }: ConferralFacts) => edition, description: "The edition's id." },
  STATUS: {
    of: ({ status }: ConferralFacts) =>
      status === null ? null : Object.keys(vocabularies.ConferralStatus).indexOf(status),
    description: 'How far it has come.',
  },
  RANK: {
    of: ({ category }: ConferralFacts) => category?.rank?.value ?? null,
    description: 'The rank in its category.',
  },
} as const satisfies Record<SortField, unknown>;

type Field = SortField;

export interface OrderShape {
  readonly field: Field;
  readonly descending: boolean;
}

const newestFirst: readonly OrderShape[] = [
  { field: 'DATE', descending: true },
  { field: 'EDITION', descending: false },
];

/** A total order of the ledger, and the key of a row in it. */
export function ledgerOrder(given: readonly OrderShape[] | null | undefined): {
  order: Order;
  keyOf: (row: ConferralFacts) => Key;
} {
  const parts = given === null || given === undefined || given.length === 0 ? newestFirst : given;
  return {
    order: {
      name: parts.map(({ field, descending }) => `${field}${descending ? '-' : '+'}`).join(''),
      descending: [...parts.map(({ descending }) => descending), false, false],
    },
    keyOf: (row) => [...parts.map(({ field }) => orderFields[field].of(row)), row.printedAt, row.id],
  };
}

/** The same order in the database: which keys of a row to join, and the order of the one key that they make. */
export function storedOrder(given: readonly OrderShape[] | null | undefined): {
  order: Order;
  keys: { by: number; further: readonly number[] };
} {
  const parts = given === null || given === undefined || given.length === 0 ? newestFirst : eachFieldOnce(given);
  const places = parts.map(({ field, descending }) => keyPlace(field, descending));
  const name = `row ${places.join(' ')}`;
  const [by = newestFirstPlace, ...further] = parts === newestFirst ? [newestFirstPlace] : places;
  return { order: { name, descending: [false] }, keys: { by, further } };
}

/** A field that comes again breaks no tie of its own. */
function eachFieldOnce(parts: readonly OrderShape[]): OrderShape[] {
  return parts.filter(({ field }, index) => parts.findIndex((other) => other.field === field) === index);
}
