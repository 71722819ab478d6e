import type { LedgerAnchor, LedgerConditions, LedgerWhere } from '../../store/conditions.ts';
import { type Clause, clausesOf, sizeOf } from '../filter/clauses.ts';
import type { Condition, Days } from '../filter/condition.ts';
import { indexSeeks, inOnePlace } from '../filter/index-seek.ts';

/** How many clauses the database is asked to hold against each row; a filter with more is held against rows here. */
const mostClauses = 16;

/** What to ask the database for, and what is left to do then. */
export interface LedgerPlan {
  readonly anchor: LedgerAnchor;
  readonly where: LedgerWhere;
  /**
   * What the database was not asked to hold against the rows: null when its answer is exact. Where it is not, the rows
   * that it gives are too many and never too few, and this is to be held against each of them.
   */
  readonly residual: Condition | null;
}

/** The one place that decides what of some conditions the database answers, and what is done here over the rows that it gives. */
export function ledgerPlan(conditions: readonly Condition[]): LedgerPlan {
  const clauses: Clause[] = [];
  const residual: Condition[] = [];
  for (const part of conditions.flatMap(partsOf)) {
    const found = clausesOf(part, mostClauses - clauses.length);
    if (found === null) residual.push(part);
    else clauses.push(...found);
  }
  const seeks = indexSeeks({ is: 'all', of: conditions }, inOnePlace) ?? [];
  return {
    anchor: seeks[0]?.anchor ?? 'ALL',
    where: {
      ids: [...new Set(seeks.flatMap(({ ids }) => ids))],
      roles: [...new Set(seeks.flatMap(({ roles }) => roles))],
      asked: pushed(clauses),
    },
    residual: residual.length === 0 ? null : { is: 'all', of: residual },
  };
}

/** The values of which a clause asks for one, when it asks for nothing else, and none of them is for nothing. */
function valuesOf(clause: Clause, field: string): string[] | null {
  const { has } = clause;
  const plain = has.length === sizeOf(clause) && has.every((mark) => mark.startsWith(field) && !mark.endsWith(' -'));
  return plain && has.length > 0 ? has.map((mark) => mark.slice(field.length)) : null;
}

/** Clauses as the database takes them: each in the cheapest place that it has for such a one. */
function pushed(clauses: readonly Clause[]): LedgerConditions {
  let statuses: string[] | null = null;
  let levels: string[] | null = null;
  const spans: Days[] = [];
  const [must, mustNot, others]: [string[], string[], Clause[]] = [[], [], []];
  for (const clause of clauses) {
    const [ofStatus, ofLevel] = [valuesOf(clause, 'STATUS '), valuesOf(clause, 'LEVEL ')];
    const [mark, lacking, days] = [clause.has[0], clause.lacks[0], clause.within[0]];
    const single = sizeOf(clause) === 1;
    if (ofStatus !== null) statuses = bothIn(statuses, ofStatus);
    else if (ofLevel !== null) levels = bothIn(levels, ofLevel);
    else if (single && mark !== undefined) must.push(mark);
    else if (single && lacking !== undefined) mustNot.push(lacking);
    else if (single && days !== undefined) spans.push(days);
    else others.push(clause);
  }
  const since =
    spans
      .map(([from]) => from)
      .sort()
      .at(-1) ?? null;
  const until = spans.map(([, to]) => to).sort()[0] ?? null;
  return { statuses, levels, must, mustNot, since, until, clauses: others.map((clause) => ({ ...clause })) };
}

function bothIn(before: string[] | null, values: string[]): string[] {
  return before === null ? values : before.filter((value) => values.includes(value));
}

function partsOf(condition: Condition): Condition[] {
  return condition.is === 'all' ? condition.of.flatMap(partsOf) : [condition];
}
