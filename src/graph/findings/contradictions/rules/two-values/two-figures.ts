import type { Rank } from '../../../../../ontology/claim.ts';
import { foldName } from '../../../../../ontology/names/fold-name.ts';
import { formatAmount } from '../../../../../ontology/values/amount.ts';
import type { ClaimView } from '../../../../../ontology/view.ts';
import type { Facts } from '../../../facts.ts';
import { pairsWithin } from '../../../pairs.ts';
import { between, type Clash, shareSource, sideOf } from '../../clash.ts';

/** A number, within the bounds that its source gives, of a thing: numbers of one thing are held against each other. */
export interface Counted {
  readonly claim: ClaimView;
  readonly thing: string;
  readonly least: number;
  readonly most: number;
}

/** Two numbers of one thing, beyond what their words leave open: "76.016" and "puluhan ribu" agree, 5 and 7 do not. */
export async function twoFigures(id: string, facts: Facts): Promise<Clash[]> {
  const counted = (await facts.said(id, 'FIGURE', 'RECIPIENT_COUNT', 'PRIZE')).flatMap(countedIn);
  return pairsWithin(counted, ({ thing }) => thing, facts)
    .filter(([a, b]) => a.most < b.least || b.most < a.least)
    .filter(([a, b]) => a.claim.type !== 'PRIZE' || !shareSource(a.claim, b.claim)) // one source may list several prizes
    .map(([a, b]) => between('CONFLICT', figureSide(a), figureSide(b)));
}

/** A number and of what it is, as a claim on one has them; none where it gives no number. */
export function countedIn(claim: ClaimView): Counted[] {
  const { type, value, qualifiers } = claim;
  const { count, countMin, countMax, amount = count, amountMin = countMin, amountMax = countMax } = value ?? {};
  const { of, item, unit, period, currency } = value ?? {};
  const { category = {}, status, rank, grade, givenBy, givenTo } = qualifiers;
  const words = [
    type,
    of,
    item,
    unit,
    period,
    currency,
    status,
    grade,
    givenBy,
    givenTo,
    (rank as Rank | undefined)?.value,
  ]; // typed so by the ontology
  const parts = Object.entries(category).sort().flat();
  const thing = JSON.stringify([...words, ...parts].map((word) => foldName(String(word ?? ''))));
  const [least, most] = [amount ?? amountMin ?? -Infinity, amount ?? amountMax ?? Infinity].map(Number);
  return least === undefined || most === undefined ? [] : [{ claim, thing, least, most }];
}

/** A number in words, with its unit. */
export function figureSide({ claim, least, most }: Counted): Clash['left'] {
  const { printed, unit, item, of, currency = null } = claim.value ?? {};
  const bounds = [...new Set([least, most])].filter(Number.isFinite);
  const number = bounds.map((value) => formatAmount({ value, currency: currency as string | null })).join('–');
  // What is printed of a prize names its thing too.
  if (claim.type === 'PRIZE' && printed !== undefined) return sideOf([claim], [String(printed)]);
  const thing = unit ?? item ?? (claim.type === 'RECIPIENT_COUNT' ? of : undefined) ?? '';
  return sideOf([claim], [[printed ?? number, thing].join(' ').trim()]);
}
