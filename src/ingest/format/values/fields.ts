import type { CategoryParts, Data, Datum, Rank } from '../../../ontology/claim.ts';
import {
  categoryParts,
  type Fields,
  type FieldType,
  type rankParts,
  type Vocabulary,
  vocabularies,
} from '../../../ontology/ontology.ts';
import { closed, mapIn, optional, type Row, readRows, required, rowsFor } from './rows.ts';
import { schemaOf, type ValueType } from './value-type.ts';
import {
  currency,
  date,
  days,
  entityId,
  flag,
  integer,
  number,
  ordinal,
  text,
  texts,
  wordOf,
  year,
} from './value-types.ts';
import { type Wording, wording } from './wording.ts';

export const rankRows = {
  value: required(integer, 'the number of the rank', 'rank'),
  basis: optional(text, 'what it was read from, such as "Juara I"'),
  certain: optional(flag, 'no, where a printed number need not be a rank'),
  shared: optional(flag, 'yes, where several hold it'),
} satisfies Record<(typeof rankParts)[number], Row<unknown>>;

export const rank: ValueType<Rank> = {
  definition: 'rank',
  schema: {
    description: 'a rank: its number, or a map with what it was read from',
    anyOf: [schemaOf(integer), closed(rankRows, 'a rank')],
  },
  read: (value) => {
    if (value.is === 'text') {
      const alone = integer.read(value, 'rank');
      return alone === null ? null : { value: alone, certain: true };
    }
    const map = mapIn(value, 'rank');
    const read = map === null ? null : readRows(map, rankRows).done();
    if (read === null) return null;
    const { basis, certain, shared } = read;
    return {
      ...{ value: read.value, ...(basis === null ? {} : { basis }), certain: certain ?? true },
      ...(shared === true ? { shared } : {}),
    };
  },
};

/** A category; a rank is a rank within one, and reporters write it there as often as beside it. */
interface Category {
  readonly parts: CategoryParts;
  readonly rank: Rank | null;
}

export const categoryRows = {
  ...(Object.fromEntries(
    categoryParts.map((part) => [part, optional(text, `the ${part} of the category, as printed`)]),
  ) as Record<(typeof categoryParts)[number], Row<string>>), // it has each of them
  recipients: optional(text, 'another word for group'),
  rank: optional(rank),
};

export const category: ValueType<Category> = {
  definition: 'category',
  schema: closed(categoryRows, 'the parts of the category that are printed'),
  read: (value) => {
    const map = mapIn(value, 'category');
    if (map === null) return null;
    const { values, done } = readRows(map, categoryRows);
    done();
    const { recipients, rank: inside, ...rest } = values;
    const given = Object.entries({ ...rest, group: rest.group ?? recipients }).flatMap(
      ([name, one]): [string, string][] => (one === null ? [] : [[name, one]]),
    );
    return { parts: Object.fromEntries(given), rank: inside };
  },
};

/** How a type of the ontology is read, and what its schema says behind the name of the field. */
type TypeOfField = readonly [type: ValueType<unknown>, says?: string];
const fieldTypes: Readonly<Record<Exclude<FieldType, Vocabulary>, TypeOfField>> = {
  Text: [text],
  Wording: [wording],
  Words: [texts],
  Integer: [integer],
  Number: [number],
  Flag: [flag],
  PartialDate: [date, 'as precise as the source'],
  Days: [days, 'the days for which the source says so'],
  EntityId: [entityId, 'the id of an entity'],
  Category: [category],
  Rank: [rank],
};
/** Fields of which more is asked than of others of their type. */
const fieldTypesByName: Readonly<Record<string, ValueType<unknown>>> = {
  ...{ currency, year, labelYear: year },
  ...{ ordinal, nthTime: ordinal },
};

/** The rows of the named fields, by their types in the ontology. */
export function fieldRows<F extends Fields>(fields: F): Readonly<Record<keyof F & string, Row<unknown, false>>> {
  return rowsFor(Object.keys(fields) as (keyof F & string)[], (name) => fieldRow(name, fields[name] as FieldType));
}

function fieldRow(name: string, type: FieldType): Row<unknown, false> {
  if (type in vocabularies) return optional(wordOf(type as Vocabulary, name)); // it was found among them
  const [common, says] = fieldTypes[type as Exclude<FieldType, Vocabulary>]; // and what is left is here
  const own = fieldTypesByName[name] ?? common;
  if (own.definition === 'category' || own.definition === 'rank') return optional(own);
  return optional(own, says === undefined ? name : `${name}: ${says}`);
}

/** What was read of the named fields; absent ones are left out. What has several forms is the one that stands first. */
export function dataOf(values: Readonly<Record<string, unknown>>, fields: Fields): Data {
  const data: Record<string, Datum> = {};
  for (const [name, type] of Object.entries(fields)) {
    const value = values[name] ?? null;
    if (value === null) continue;
    if (type === 'Category') {
      const { parts, rank: inside } = value as Category; // read by its type, as those below
      data[name] = parts;
      if (inside !== null) data['rank'] = inside;
    } else if (type === 'Wording') data[name] = (value as Wording).text;
    else data[name] = value as Datum;
  }
  return data;
}
