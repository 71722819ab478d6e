import { badInput } from '../../errors.ts';
import { type FacetField, facetToken, nothing } from '../../ontology/ledger-row.ts';
import { hasClock, type View } from '../../ontology/view.ts';
import type { LedgerTotalRow } from '../../store/rows.ts';
import { askByCanonicalIds } from '../canonical-id.ts';
import type { GraphContext } from '../context.ts';
import type { Condition } from '../filter/condition.ts';
import type { ConferralFilter } from '../filter/filters.ts';
import { conditionOf } from '../filter/row-condition.ts';
import { rowsHeld } from './held-rows.ts';
import { indexedCounts, indexedLedger } from './index/indexed-ledger.ts';
import { combinations, compareAll } from './index/row-counts.ts';
import { storedOrder } from './ledger-order.ts';
import { ledgerPlan } from './ledger-plan.ts';
import { rowsUnder } from './rows-under.ts';

type Column = Exclude<keyof LedgerTotalRow, 'count' | 'contested'>;

/** What a ledger can be counted by: the column of a total, and the mark of a row that has such a value. */
export const dimensions = {
  AWARD: { column: 'award', description: 'The award.' },
  EDITION: { column: 'edition', description: 'The round of the award.' },
  YEAR: { column: 'year', description: "The year on the edition's label, which need not be that of the ceremony." },
  LEVEL: { column: 'level', description: 'The level of the edition.' },
  RECIPIENT: { column: 'recipient', description: 'Each recipient: a conferral with two counts once under either.' },
  PRESENTER: { column: 'presenter', description: 'Each who handed it over, as for recipients.' },
  RECIPIENT_KIND: { column: 'recipientKind', description: 'The kind of each recipient.' },
  PROVINCE: {
    column: 'province',
    description:
      'The province that received it, or that of a regency, a team, a company or an office that did, or for which they did: by certain, undisputed claims that it is part of it. None is guessed.',
  },
  STATUS: { column: 'status', description: 'How far it has come. A nomination is no award received.' },
  AREA: { column: 'area', description: 'The area of the edition.' },
} as const satisfies Partial<Record<FacetField, { column: Column; description: string }>>;

export type Dimension = keyof typeof dimensions;

/** Of these a conferral may have several, and nobody contradicts another. */
const mayBeSeveral: readonly Dimension[] = ['RECIPIENT', 'PRESENTER', 'RECIPIENT_KIND', 'PROVINCE'];

const dimensionNames = Object.keys(dimensions) as Dimension[];

export interface TotalsAsked {
  readonly by: readonly Dimension[];
  readonly where: ConferralFilter;
  readonly view: View;
  readonly first: number;
}

/** How many conferrals have these values; null for what they have not, or what was not asked for. */
export interface Total {
  readonly count: number;
  /** Of how many of these sources say more than one thing in what is counted by: they count under either. */
  readonly contested: number;
  readonly values: Readonly<Partial<Record<Dimension, string | null>>>;
  readonly where: ConferralFilter;
  readonly view: View;
}

/**
 * The totals of a ledger, the largest first, ties by their values in the order of the dimensions, what is not known
 * last. Without clocks the index counts, where there is one and the filter begins nowhere, or the database, in one read.
 * @throws {JejakError} BAD_USER_INPUT without a dimension; TOO_MANY_CONFERRALS past a work limit
 */
export async function ledgerTotals(asked: TotalsAsked, context: GraphContext): Promise<Total[]> {
  if (asked.by.length === 0) throw badInput('by', 'names what to count by, such as [YEAR]');
  if (asked.first < 1 || asked.first > 100) throw badInput('first', 'is from 1 to 100', asked.first);
  const ask = (where: ConferralFilter) => totalsOf({ ...asked, where }, context);
  return askByCanonicalIds(asked.where, context, ask, (found) => found.length === 0);
}

/** What holds of the conferrals that a total counts, beside the filter. */
export function conditionsOfTotal({ values }: Total): Condition[] {
  return dimensionNames.flatMap((field): Condition[] => {
    const value = values[field];
    return value === undefined ? [] : [{ is: 'facet', tokens: [facetToken(field, value ?? nothing)], not: false }];
  });
}

async function totalsOf(asked: TotalsAsked, context: GraphContext): Promise<Total[]> {
  const { where, view } = asked;
  if (hasClock(view)) {
    const rows = await rowsUnder(where, view, context);
    return counted(
      rows.map(({ row }) => row),
      asked,
      context,
    );
  }
  const indexed = await indexedLedger(asked, context);
  if (indexed !== null) {
    const by = fieldsOf(asked);
    const found = await indexedCounts(indexed, by, asked.first, context);
    return found.map(({ count, contested, values }) => ({
      ...{ count, contested, where, view },
      values: Object.fromEntries(by.map(({ field }, at) => [field, values[at] === nothing ? null : values[at]])),
    }));
  }
  const held = await rowsHeld({ where }, storedOrder(null).keys, context);
  if (held !== null) return counted(held, asked, context);
  const plan = ledgerPlan([conditionOf(where)]);
  const columns = Object.fromEntries(
    dimensionNames.map((name) => [dimensions[name].column, asked.by.includes(name)]),
  ) as Record<Column, boolean>; // each dimension has its column
  const parameters = { ...plan.where, ...columns, limit: asked.first };
  const rows = await context.store.read(`ledger-totals:${plan.anchor}`, parameters);
  return rows.map((row) => ({
    count: row.count,
    contested: row.contested,
    values: valuesIn(row, asked.by),
    where,
    view,
  }));
}

/** What is counted by, each once. */
function fieldsOf({ by }: TotalsAsked): { readonly field: Dimension; readonly mayBeSeveral: boolean }[] {
  return dimensionNames
    .filter((name) => by.includes(name))
    .map((field) => ({ field, mayBeSeveral: mayBeSeveral.includes(field) }));
}

function valuesIn(row: LedgerTotalRow, by: readonly Dimension[]): Total['values'] {
  return Object.fromEntries(
    by.map((name) => {
      const value = row[dimensions[name].column];
      return [name, value === '~' || value === 99_999 ? null : String(value)];
    }),
  );
}

/** Counts rows by their marks, as the database does by their columns. */
function counted(
  rows: readonly { readonly marks: readonly string[] }[],
  asked: TotalsAsked,
  { meter }: GraphContext,
): Total[] {
  const by = dimensionNames.filter((name) => asked.by.includes(name));
  const groups = new Map<string, { values: string[]; count: number; contested: number }>();
  for (const { marks } of rows) {
    const lists = by.map((name) => valuesOf(marks, name));
    const isContested = by.some((name, at) => !mayBeSeveral.includes(name) && (lists[at]?.length ?? 0) > 1);
    // One that has a hundred recipients and a hundred presenters counts ten thousand times.
    meter.charge(
      'operand',
      lists.reduce((product, list) => product * list.length, 1),
    );
    for (const values of combinations(lists)) {
      const key = values.join(' ');
      const group = groups.get(key) ?? { values, count: 0, contested: 0 };
      groups.set(key, group);
      group.count += 1;
      if (isContested) group.contested += 1;
    }
  }
  // A value that is not known sorts behind all others, as in the database.
  const known = (value: string): string => (value === nothing ? '~' : value);
  return [...groups.values()]
    .sort((a, b) => b.count - a.count || compareAll(a.values.map(known), b.values.map(known)))
    .slice(0, asked.first)
    .map(({ values, count, contested }) => ({
      ...{ count, contested },
      values: Object.fromEntries(by.map((name, at) => [name, values[at] === nothing ? null : values[at]])),
      where: asked.where,
      view: asked.view,
    }));
}

function valuesOf(marks: readonly string[], field: Dimension): string[] {
  return marks.filter((mark) => mark.startsWith(`${field} `)).map((mark) => mark.slice(field.length + 1));
}
