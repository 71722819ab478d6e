import { type FacetField, facetToken } from '../../ontology/ledger-row.ts';
import { roleOf, roles, roleWords } from '../../ontology/ontology.ts';
import { earliestDay, latestDay, type PartialDate } from '../../ontology/values/partial-date.ts';
import { type DateMatching, isGiven, type Matching, type NumberMatching } from './operators.ts';
import type { ConferralFilterShape } from './shapes.ts';

/** Two days, both included. */
export type Days = readonly [from: string, to: string];

/** What is to hold of a row of the ledger. `has` asks for one of the marks, `lacks` for none; so do the days. */
export type Condition =
  | { readonly is: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly is: 'has' | 'lacks'; readonly marks: readonly string[] }
  | { readonly is: 'within' | 'without'; readonly days: readonly Days[] }
  /** The year on the label, both ends included. Held against rows here: the database has no place for it. */
  | { readonly is: 'inYears' | 'notInYears'; readonly from: number; readonly to: number };

/** What a condition looks at: the marks of a row, and the days between which its date lies. */
export interface Looked {
  readonly marks: readonly string[];
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * A filter on the ledger as a condition on its rows; `matchesConferral` says the same of the claims themselves. What a
 * row cannot tell is left out: see `flatBound`.
 */
export function conditionOf(where: ConferralFilterShape): Condition {
  const { not } = where;
  return {
    is: 'all',
    of: [
      ...asked(['AWARD'], where.award),
      ...asked(['EDITION'], where.edition),
      ...asked(['AREA'], where.area),
      ...asked(['PROVINCE'], where.province),
      ...asked(['STATUS'], where.status),
      ...asked(['LEVEL'], where.level),
      ...roleWords.flatMap((word) => asked([roleOf[word]], where[word])),
      ...asked(roles, where.party),
      ...asked(['RECIPIENT_KIND'], where.recipientKind),
      ...numbered(where.labelYear),
      ...dated(where.date),
      ...(where.and ?? []).map(conditionOf),
      ...(where.or === null || where.or === undefined ? [] : [{ is: 'any' as const, of: where.or.map(conditionOf) }]),
      ...(not === null || not === undefined ? [] : [opposite(conditionOf(not))]),
    ],
  };
}

export function opposite(condition: Condition): Condition {
  switch (condition.is) {
    case 'all':
      return { is: 'any', of: condition.of.map(opposite) };
    case 'any':
      return { is: 'all', of: condition.of.map(opposite) };
    case 'has':
      return { ...condition, is: 'lacks' };
    case 'lacks':
      return { ...condition, is: 'has' };
    case 'within':
      return { ...condition, is: 'without' };
    case 'without':
      return { ...condition, is: 'within' };
    case 'inYears':
      return { ...condition, is: 'notInYears' };
    case 'notInYears':
      return { ...condition, is: 'inYears' };
  }
}

/** Whether the condition holds of a row. */
export function holds(condition: Condition, row: Looked): boolean {
  switch (condition.is) {
    case 'all':
      return condition.of.every((part) => holds(part, row));
    case 'any':
      return condition.of.some((part) => holds(part, row));
    case 'has':
      return condition.marks.some((mark) => row.marks.includes(mark));
    case 'lacks':
      return !condition.marks.some((mark) => row.marks.includes(mark));
    case 'within':
      return isWithin(condition.days, row);
    case 'without':
      return !isWithin(condition.days, row);
    case 'inYears':
      return isInYears(condition, row);
    case 'notInYears':
      return !isInYears(condition, row);
  }
}

function isWithin(days: readonly Days[], { earliest, latest }: Looked): boolean {
  return earliest !== null && latest !== null && days.some(([from, to]) => earliest >= from && latest <= to);
}

function isInYears({ from, to }: { readonly from: number; readonly to: number }, { marks }: Looked): boolean {
  const year = Number(marks.find((mark) => mark.startsWith('YEAR '))?.slice('YEAR '.length));
  return year >= from && year <= to; // of a conferral without a year this is no number, and in no years
}

function asked(fields: readonly FacetField[], filter: Matching<string> | null | undefined): Condition[] {
  if (filter === null || filter === undefined) return [];
  const { eq, in: list, not } = filter;
  const marks = (values: readonly string[]): string[] =>
    fields.flatMap((field) => values.map((value) => facetToken(field, value)));
  return [
    ...(eq === null || eq === undefined ? [] : [{ is: 'has' as const, marks: marks([eq]) }]),
    ...(list === null || list === undefined ? [] : [{ is: 'has' as const, marks: marks(list) }]),
    ...(not === null || not === undefined ? [] : [{ is: 'lacks' as const, marks: marks([not]) }]),
  ];
}

function numbered(filter: NumberMatching | null | undefined): Condition[] {
  const { eq, in: list, not, gte, lte } = filter ?? {};
  const text = (year: number | null | undefined) => (isGiven(year) ? String(year) : year);
  return [
    ...asked(['YEAR'], { eq: text(eq), in: list?.map(String), not: text(not) }),
    ...(isGiven(gte) || isGiven(lte) ? [{ is: 'inYears' as const, from: gte ?? -Infinity, to: lte ?? Infinity }] : []),
  ];
}

function dated(filter: DateMatching | null | undefined): Condition[] {
  if (filter === null || filter === undefined) return [];
  const { eq, in: list, not, gte, lte } = filter;
  const of = (date: PartialDate): Days => [earliestDay(date), latestDay(date)];
  const within = (days: readonly Days[]): Condition => ({ is: 'within', days });
  return [
    ...(eq === null || eq === undefined ? [] : [within([of(eq)])]),
    ...(list === null || list === undefined ? [] : [within(list.map(of))]),
    ...(not === null || not === undefined ? [] : [opposite(within([of(not)]))]),
    ...(gte === null || gte === undefined ? [] : [within([[earliestDay(gte), '9999-12-31']])]),
    ...(lte === null || lte === undefined ? [] : [within([['0000-01-01', latestDay(lte)]])]),
  ];
}
