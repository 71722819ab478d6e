import { everything } from '../../ontology/view.ts';
import type { CandidateRow } from '../../store/rows.ts';
import type { GraphContext } from '../context.ts';
import { rowCondition } from '../filter/candidates.ts';
import { type Condition, holds } from '../filter/condition.ts';
import type { ConferralFilter } from '../filter/filters.ts';
import { isFlat } from '../filter/row-condition.ts';
import { kept } from '../kept.ts';
import { heldFor } from './ledger.ts';
import type { storedOrder } from './ledger-order.ts';
import { ledgerPlan } from './ledger-plan.ts';
import { withinLimit, workLimits } from './work-limit.ts';

interface Asked {
  readonly where: ConferralFilter;
  readonly also?: readonly Condition[] | undefined;
}

/**
 * The rows that a question without clocks asks for, where the database alone cannot tell them: it gives those near, and
 * they are held against the filter here, by themselves or, where the filter leads through relations, by their claims.
 * @returns null when the database can be asked for these very rows
 * @throws {JejakError} TOO_MANY_CONFERRALS when too many lie near
 */
export function rowsHeld(
  asked: Asked,
  keys: ReturnType<typeof storedOrder>['keys'],
  context: GraphContext,
): Promise<CandidateRow[] | null> {
  return kept('rows held', [asked, keys], context, () => holdRows(asked, keys, context));
}

async function holdRows(
  { where, also }: Asked,
  keys: ReturnType<typeof storedOrder>['keys'],
  context: GraphContext,
): Promise<CandidateRow[] | null> {
  const flat = isFlat(where);
  const { anchor, where: near, residual } = ledgerPlan([await rowCondition(where, context), ...(also ?? [])]);
  if (flat && residual === null) return null;
  const what = flat ? 'rows' : 'claims';
  const read = await context.store.read(`ledger-rows:${anchor}`, { ...near, ...keys, limit: workLimits[what] + 1 });
  withinLimit(read, what);
  const rows = residual === null ? read : read.filter((row) => holds(residual, row));
  if (flat) return rows;
  const editions = new Map(rows.map(({ conferral, edition }) => [conferral, edition === null ? [] : [edition]]));
  const held = new Set((await heldFor(where, editions, everything, context)).map(({ id }) => id));
  return rows.filter(({ conferral }) => held.has(conferral));
}
