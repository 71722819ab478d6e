import { statusOf } from '../../../../ontology/conferral-facts.ts';
import type { ConferralStatus } from '../../../../ontology/ontology.ts';
import { vocabularies } from '../../../../ontology/ontology.ts';
import { earliestDay, latestDay, type PartialDate } from '../../../../ontology/values/partial-date.ts';
import type { ClaimView } from '../../../../ontology/view.ts';
import { occurrenceOf } from '../../../time/occurrence.ts';
import { spanOfOccurrence } from '../../days.ts';
import type { Facts } from '../../facts.ts';
import { pairsOf } from '../../pairs.ts';
import { type Clash, type ContradictionRule, sideOf, subjectsOf } from '../clash.ts';

/** The statuses that can only follow each other so; a plan, a claim or a drop may come at any time. */
const inOrder: readonly ConferralStatus[] = ['PROPOSED', 'NOMINATED', 'FINALIST', 'ANNOUNCED', 'CONFERRED', 'REVOKED'];

/** Conferred before it was proposed, announced after its ceremony. A term that ended before it began is two terms. */
export const datesOutOfOrder: ContradictionRule = {
  text: {
    en: 'the dates are out of order: {left} cannot come before {right}',
    id: 'urutan tanggalnya mustahil: {left} tidak mungkin mendahului {right}',
  },
  types: ['STATUS', 'EDITION_OF', 'OCCURRED'],
  about: ['Conferral', 'Edition'],
  reach: { Event: subjectsOf('HELD_AT') },
  candidates: [
    { of: 'saidTwice', types: ['STATUS', 'HELD_AT'] },
    { of: 'saying', types: ['EDITION_OF'], texts: ['"announcementDate"'] },
  ],
  find: async (id, facts) => [...statuses(await facts.said(id, 'STATUS'), facts), ...(await stages(id, facts))],
};

function statuses(claims: readonly ClaimView[], facts: Facts): Clash[] {
  const placed = claims.filter((claim) => inOrder.includes(statusOf(claim)));
  const place = (claim: ClaimView): number => inOrder.indexOf(statusOf(claim));
  const pairs = pairsOf(placed, facts)
    .filter(([a, b]) => place(a) !== place(b))
    .map(([a, b]) => (place(a) < place(b) ? { first: a, next: b } : { first: b, next: a }));
  return pairs
    .filter(({ first: { validFrom: before }, next: { validFrom: after } }) => {
      return before !== null && after !== null && latestDay(after) < earliestDay(before);
    })
    .map(({ first, next }) => conflict(dated(next), dated(first)));
}

/** An announcement or an interview after the last ceremony; there may be two under one label. */
async function stages(id: string, facts: Facts): Promise<Clash[]> {
  const held = await facts.said(id, 'HELD_AT');
  const staged = await Promise.all(
    held.map(async ({ object, qualifiers }) => {
      const occurred = occurrenceOf(await facts.said(object ?? '', 'OCCURRED'));
      const span = occurred === undefined ? null : spanOfOccurrence(occurred);
      return { stage: qualifiers['stage'], days: occurred === undefined || span === null ? null : { occurred, span } };
    }),
  );
  const ceremonies = staged.filter(({ stage }) => stage === 'CEREMONY').map(({ days }) => days);
  const last = ceremonies.toSorted((a, b) => ((a?.span.last ?? '') < (b?.span.last ?? '') ? 1 : -1))[0];
  if (last === undefined || last === null || ceremonies.includes(null)) return [];
  const before = staged.flatMap(({ stage, days }) => (stage === 'CEREMONY' || days === null ? [] : [days]));
  const announced = (await facts.said(id, 'EDITION_OF')).flatMap((claim) => {
    const date = claim.qualifiers['announcementDate'] as PartialDate | undefined; // typed so by the ontology
    return date === undefined ? [] : [{ claim, date }];
  });
  const ceremony = sideOf([last.occurred], [vocabularies.Stage.CEREMONY, last.span.last]);
  return [
    ...before
      .filter(({ span }) => span.first > last.span.last)
      .map(({ occurred, span }) => conflict(ceremony, sideOf([occurred], [occurred.subject, span.first]))),
    ...announced
      .filter(({ date }) => earliestDay(date) > last.span.last)
      .map(({ claim, date }) => conflict(ceremony, sideOf([claim], [vocabularies.Stage.ANNOUNCEMENT, date]))),
  ];
}

function dated(claim: ClaimView): Clash['left'] {
  return sideOf([claim], [vocabularies.ConferralStatus[statusOf(claim)], claim.validFrom ?? '']);
}

function conflict(left: Clash['left'], right: Clash['left']): Clash {
  return { kind: 'CONFLICT', left, right };
}
