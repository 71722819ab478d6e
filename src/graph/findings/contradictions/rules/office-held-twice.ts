import { earliestDay, latestDay, type PartialDate } from '../../../../ontology/values/partial-date.ts';
import type { ClaimView } from '../../../../ontology/view.ts';
import { pairsOf } from '../../pairs.ts';
import { between, type ContradictionRule, objectsOf, sideOf, supporting } from '../clash.ts';

/** Two people hold one office on one day, and neither is acting. Both must be attested for it: nothing is filled in. */
export const officeHeldTwice: ContradictionRule = {
  text: {
    en: 'one office, two holders on one day: {left} and {right}',
    id: 'satu jabatan, dua pemegang pada hari yang sama: {left} dan {right}',
  },
  types: ['HOLDS'],
  about: ['Office'],
  reach: { Person: objectsOf('HOLDS') },
  candidates: [{ of: 'ledToTwice', types: ['HOLDS'] }],
  find: async (id, facts) => {
    const held = (await facts.leading(id, 'HOLDS')).map((claim) => ({ claim, times: timesOf(claim) }));
    return pairsOf(held, facts)
      .filter(([a, b]) => a.claim.subject !== b.claim.subject)
      .filter(([a, b]) => a.times.some((time) => b.times.some((other) => meet(time, other))))
      .map(([{ claim: a }, { claim: b }]) => between('CONFLICT', sideOf([a], [a.subject]), sideOf([b], [b.subject])));
  },
};

/** From one day to another. On the day of a handover two may be named: a term's own first and last day count for neither. */
interface Time {
  readonly first: string;
  readonly last: string;
  readonly isTerm: boolean;
}

/** The days for which each source attests a holder: a term as far as it is certain, or single days. */
function timesOf(claim: ClaimView): Time[] {
  return supporting(claim).flatMap(({ qualifiers, sourceDay }): Time[] => {
    if (qualifiers['acting'] === true) return [];
    // The ontology typed these when the dossier was read.
    const {
      from,
      to,
      attested = [],
    } = qualifiers as { from?: PartialDate; to?: PartialDate; attested?: PartialDate[] };
    const named = attested.filter((date) => date.length === 10);
    const days = attested.length === 0 && to === undefined ? [sourceDay] : named;
    const points = days.map((day): Time => ({ first: day, last: day, isTerm: false }));
    if (from === undefined && to === undefined) return points;
    const first = from === undefined ? (days[0] ?? null) : latestDay(from);
    const last = to === undefined ? (days.at(-1) ?? null) : earliestDay(to);
    return first === null || last === null || first > last ? points : [...points, { first, last, isTerm: true }];
  });
}

function meet(a: Time, b: Time): boolean {
  const [, first = ''] = [a.first, b.first].sort();
  const [last = ''] = [a.last, b.last].sort();
  return first < last || (first === last && !isEdge(a, first) && !isEdge(b, first));
}

function isEdge({ first, last, isTerm }: Time, day: string): boolean {
  return isTerm && (day === first || day === last);
}
