import type { ClaimView } from '../../../../ontology/view.ts';
import type { Facts } from '../../facts.ts';
import { type ContradictionRule, objectOf, sideOf } from '../clash.ts';

/** The governor and the province are both called the recipient, and no source says for whom the governor received it. */
export const holderOrBody: ContradictionRule = {
  text: {
    en: 'who received it is not settled: {left}, or {right}, where that person holds office',
    id: 'penerimanya belum jelas: {left}, atau {right} tempat ia menjabat',
  },
  types: ['RECIPIENT'],
  about: ['Conferral'],
  candidates: [{ of: 'saidTwice', types: ['RECIPIENT'] }],
  find: async (id, facts) => {
    const received = await facts.said(id, 'RECIPIENT');
    if (received.length < 2) return [];
    const own = received.filter(({ qualifiers }) => (qualifiers['onBehalfOf'] ?? qualifiers['capacity']) === undefined);
    const found = await Promise.all(
      own.map(async (holder) => {
        const bodies = await bodiesLedBy(objectOf(holder), facts);
        return received
          .filter(({ object }) => bodies.has(object ?? ''))
          .map((body) => [holder, body] as [ClaimView, ClaimView]);
      }),
    );
    return found.flat().map(([holder, body]) => ({
      kind: 'TENSION',
      left: sideOf([holder], [objectOf(holder)]),
      right: sideOf([body], [objectOf(body)]),
    }));
  },
};

/** The bodies of the offices that a person holds, or of an office itself. */
export async function bodiesLedBy(id: string, facts: Facts): Promise<Set<string>> {
  const offices = [id, ...(await facts.said(id, 'HOLDS')).map(objectOf)];
  const bodies = await Promise.all(offices.map((office) => facts.said(office, 'OFFICE_OF')));
  return new Set(bodies.flat().map(objectOf));
}
