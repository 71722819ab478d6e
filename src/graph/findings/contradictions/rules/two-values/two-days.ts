import { areDisjoint, spanOfOccurrence } from '../../../days.ts';
import type { Facts } from '../../../facts.ts';
import { pairsOf } from '../../../pairs.ts';
import { between, type Clash, sideOf } from '../../clash.ts';

/** An event on two days, or an award that started in two years; April 2023 and 13 April 2023 agree, and so do three days and one of them. */
export async function twoDays(id: string, facts: Facts): Promise<Clash[]> {
  const dated = (await facts.said(id, 'OCCURRED', 'STARTED')).flatMap((claim) => {
    const span = spanOfOccurrence(claim);
    return span === null ? [] : [{ claim, span }];
  });
  return pairsOf(dated, facts)
    .filter(([a, b]) => areDisjoint(a.span, b.span))
    .map(([a, b]) => between('CONFLICT', side(a.claim), side(b.claim)));
}

function side(claim: Parameters<typeof spanOfOccurrence>[0]): Clash['left'] {
  const { date, from, to } = (claim.value ?? {}) as Record<string, string | undefined>;
  return sideOf([claim], [date ?? [from, to].filter((day) => day !== undefined).join('/')]);
}
