import type { ClaimView } from '../../../../ontology/view.ts';
import type { Look } from '../../look.ts';
import { objectOf, type Rule, sideOf } from '../rule.ts';

/** The governor and the province are both called the recipient, and no source says for whom the governor received it. */
export const holderOrBody: Rule = {
  text: {
    en: 'who received it is not settled: {left}, or {right}, where that person holds office',
    id: 'penerimanya belum jelas: {left}, atau {right} tempat ia menjabat',
  },
  types: ['RECIPIENT'],
  about: ['Conferral'],
  candidates: [{ of: 'saidTwice', types: ['RECIPIENT'] }],
  find: async (id, look) => {
    const received = await look.said(id, 'RECIPIENT');
    if (received.length < 2) return [];
    const own = received.filter(({ qualifiers }) => (qualifiers['onBehalfOf'] ?? qualifiers['capacity']) === undefined);
    const found = await Promise.all(
      own.map(async (holder) => {
        const bodies = await bodiesLedBy(objectOf(holder), look);
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
export async function bodiesLedBy(id: string, look: Look): Promise<Set<string>> {
  const offices = [id, ...(await look.said(id, 'HOLDS')).map(objectOf)];
  const bodies = await Promise.all(offices.map((office) => look.said(office, 'OFFICE_OF')));
  return new Set(bodies.flat().map(objectOf));
}
