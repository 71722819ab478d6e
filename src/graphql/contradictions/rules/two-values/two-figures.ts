import { foldName } from '../../../../ontology/names.ts';
import { formatAmount } from '../../../../ontology/values/amount.ts';
import type { SeenClaim } from '../../../../ontology/view.ts';
import type { Look } from '../../../findings/look.ts';
import { pairsOf } from '../../../findings/pairs.ts';
import { between, type Finding, sideOf } from '../../rule.ts';

/** A number with the bounds within which its source leaves it. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

interface Counted extends Bounds {
  readonly claim: SeenClaim;
  /** What is counted: numbers of one thing may be held against each other. */
  readonly thing: string;
}

/** Two numbers of one thing, beyond what their words leave open: "76.016" and "puluhan ribu" agree, 5 and 7 do not. */
export async function twoFigures(id: string, look: Look): Promise<Finding[]> {
  const figures = (await look.said(id, 'FIGURE')).flatMap(counted);
  return pairsOf(figures)
    .filter(([a, b]) => a.thing === b.thing && (a.most < b.least || b.most < a.least))
    .map(([a, b]) => between('CONFLICT', side(a), side(b)));
}

function counted(claim: SeenClaim): Counted[] {
  const { of, unit, period, currency, amount, amountMin, amountMax } = claim.value ?? {};
  const bounds = { least: Number(amount ?? amountMin ?? -Infinity), most: Number(amount ?? amountMax ?? Infinity) };
  const thing = JSON.stringify([of, unit, period, currency].map((word) => foldName(String(word ?? ''))));
  return [{ claim, thing, ...bounds }];
}

function side({ claim, least, most }: Counted): Finding['left'] {
  const { printed, unit, currency = null } = claim.value ?? {};
  const bounds = [...new Set([least, most])].filter(Number.isFinite);
  const number = bounds.map((value) => formatAmount({ value, currency: currency as string | null })).join('–');
  return sideOf([claim], [[printed ?? number, unit ?? ''].join(' ').trim()]);
}
