import { statusOf } from '../../../../ontology/conferral-facts.ts';
import type { ClaimView } from '../../../../ontology/view.ts';
import { areDisjoint, spanOf, spanOfOccurrence } from '../../days.ts';
import type { Facts } from '../../facts.ts';
import { editionsOf } from '../../in-edition.ts';
import { type Clash, type ContradictionRule, sideOf, subjectsOf } from '../clash.ts';

/** Conferred on a day on which no ceremony of its edition took place; it may have been handed over later. */
export const conferredOffCeremony: ContradictionRule = {
  text: {
    en: 'conferred on {left}, and the ceremony of its edition was on {right}',
    id: 'dianugerahkan pada {left}, sedangkan acara penganugerahan edisinya pada {right}',
  },
  types: ['STATUS', 'OCCURRED'],
  about: ['Conferral'],
  reach: { Event: conferralsAt },
  candidates: [{ of: 'offCeremony' }],
  find: async (id, facts) => {
    const conferred = (await facts.said(id, 'STATUS')).filter((claim) => statusOf(claim) === 'CONFERRED');
    const dated = conferred.filter(({ validFrom }) => validFrom !== null);
    const ceremonies = dated.length === 0 ? null : await ceremoniesOf(id, facts);
    if (ceremonies === null || ceremonies.length === 0) return [];
    return dated
      .filter(
        ({ validFrom }) => validFrom !== null && ceremonies.every(({ span }) => areDisjoint(span, spanOf(validFrom))),
      )
      .map((claim): Clash => {
        const claims = ceremonies.map(({ occurred }) => occurred);
        const days = ceremonies.map(({ span: { first, last } }) => (first === last ? first : `${first}/${last}`));
        return { kind: 'TENSION', left: sideOf([claim], [claim.validFrom ?? '']), right: sideOf(claims, days) };
      });
  },
};

/** The conferrals of the editions that an event belongs to. */
async function conferralsAt(event: string, facts: Facts): Promise<string[]> {
  const editions = await subjectsOf('HELD_AT')(event, facts);
  return (await Promise.all(editions.map((edition) => subjectsOf('IN_EDITION')(edition, facts)))).flat();
}

/** The days of all ceremonies of a conferral's edition; null where one of them has none, since it may have been that day. */
async function ceremoniesOf(
  id: string,
  facts: Facts,
): Promise<{ occurred: ClaimView; span: { first: string; last: string } }[] | null> {
  const held = await Promise.all((await editionsOf(id, facts)).map((edition) => facts.said(edition, 'HELD_AT')));
  const events = held.flat().filter(({ qualifiers }) => qualifiers['stage'] === 'CEREMONY');
  const days = await Promise.all(
    events.map(async ({ object }) =>
      (await facts.said(object ?? '', 'OCCURRED')).flatMap((occurred) => {
        const span = spanOfOccurrence(occurred);
        return span === null ? [] : [{ occurred, span }];
      }),
    ),
  );
  return days.some((ofEvent) => ofEvent.length === 0) ? null : days.flat();
}
