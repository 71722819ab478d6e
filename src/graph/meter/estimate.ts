import type { PartialDate } from '../../ontology/values/partial-date.ts';
import type { ConferralFilter } from '../filter/filters.ts';
import { isGiven } from '../filter/given.ts';
import { byClaims, indexSeeks } from '../filter/index-seek.ts';
import { conditionOf, isFlat } from '../filter/row-condition.ts';
import { allOperands } from './operands.ts';
import { estimates } from './prices.ts';

/** The clocks as an argument has them. */
type ViewGiven = {
  readonly asOf?: PartialDate | null | undefined;
  readonly knownAt?: string | null | undefined;
  readonly knownOn?: PartialDate | null | undefined;
};
type Given<T> = T | null | undefined;

/** Units that a question to the ledger is expected to cost beside its rows, by its filter and its clocks. */
export function ledgerUnits(where: Given<ConferralFilter>, view: Given<ViewGiven>): number {
  const isNear = isLedgerNear(where);
  return (
    clockUnits(view, isNear) + (isGiven(where) && isFlat(where) ? operandUnits(where) : relatedUnits(where, isNear))
  );
}

/** Whether a filter names ids near which all lies that it can hold for. */
export function isLedgerNear(where: Given<ConferralFilter>): boolean {
  return isGiven(where) && indexSeeks(conditionOf(where), byClaims) !== null;
}

/** The same for a filter on claims or entities, which is held against each of them here. */
export function filterUnits(where: Given<object>, view: Given<ViewGiven>): number {
  const isNear = namesId(where);
  const only = Object.keys(where ?? {});
  const isPlain = only.every((name) => name === 'type' || name === 'kind');
  return clockUnits(view, isNear) + (isPlain ? operandUnits(where) : relatedUnits(where, isNear));
}

/** Units for what rules find: near an entity that is named, or anywhere. */
export function findingsUnits(about: Given<{ readonly eq?: unknown; readonly in?: unknown }>, view: Given<ViewGiven>) {
  const isNear = isGiven(about?.eq) || isGiven(about?.in);
  const near = estimates.findingsNear.units * Math.max(allOperands(about), 1);
  return clockUnits(view, isNear) + (isNear ? near : estimates.findings.units);
}

/** @param isNear whether an id bounds what the view is laid over */
export function clockUnits(view: Given<ViewGiven>, isNear: boolean): number {
  if (![view?.asOf, view?.knownAt, view?.knownOn].some(isGiven)) return 0;
  return isNear ? estimates.clockNear.units : estimates.clockAnywhere.units;
}

function operandUnits(where: unknown): number {
  return allOperands(where) * estimates.operand.units;
}

function relatedUnits(where: unknown, isNear: boolean): number {
  return (allOperands(where) * estimates.relatedOperand.units) / (isNear ? 10 : 1);
}

/** Whether a filter asks, at its top, for ids: then only what lies near them is looked at. */
function namesId(where: Given<object>): boolean {
  return ['id', 'subject', 'object', 'about', 'source'].some((name) => {
    const asked = (where as Readonly<Record<string, { eq?: unknown; in?: unknown }>> | null | undefined)?.[name];
    return isGiven(asked?.eq) || isGiven(asked?.in);
  });
}
