import { statusOf } from '../../../../ontology/conferral-facts.ts';
import type { ClaimView } from '../../../../ontology/view.ts';
import { areDisjoint, spanOf, spanOfOccurrence } from '../../days.ts';
import { editionsOf } from '../../in-edition.ts';
import type { Look } from '../../look.ts';
import { type Finding, type Rule, sideOf, subjectsOf } from '../rule.ts';

/** Conferred on a day on which no ceremony of its edition took place; it may have been handed over later. */
export const conferredOffCeremony: Rule = {
  text: {
    en: 'conferred on {left}, and the ceremony of its edition was on {right}',
    id: 'dianugerahkan pada {left}, sedangkan acara penganugerahan edisinya pada {right}',
  },
  types: ['STATUS', 'OCCURRED'],
  about: ['Conferral'],
  reach: { Event: conferralsAt },
  candidates: [{ of: 'offCeremony' }],
  find: async (id, look) => {
    const conferred = (await look.said(id, 'STATUS')).filter((claim) => statusOf(claim) === 'CONFERRED');
    const dated = conferred.filter(({ validFrom }) => validFrom !== null);
    const ceremonies = dated.length === 0 ? null : await ceremoniesOf(id, look);
    if (ceremonies === null || ceremonies.length === 0) return [];
    return dated
      .filter(
        ({ validFrom }) => validFrom !== null && ceremonies.every(({ span }) => areDisjoint(span, spanOf(validFrom))),
      )
      .map((claim): Finding => {
        const claims = ceremonies.map(({ occurred }) => occurred);
        const days = ceremonies.map(({ span: { first, last } }) => (first === last ? first : `${first}/${last}`));
        return { kind: 'TENSION', left: sideOf([claim], [claim.validFrom ?? '']), right: sideOf(claims, days) };
      });
  },
};

/** The conferrals of the editions that an event belongs to. */
async function conferralsAt(event: string, look: Look): Promise<string[]> {
  const editions = await subjectsOf('HELD_AT')(event, look);
  return (await Promise.all(editions.map((edition) => subjectsOf('IN_EDITION')(edition, look)))).flat();
}

/** The days of all ceremonies of a conferral's edition; null where one of them has none, since it may have been that day. */
async function ceremoniesOf(
  id: string,
  look: Look,
): Promise<{ occurred: ClaimView; span: { first: string; last: string } }[] | null> {
  const held = await Promise.all((await editionsOf(id, look)).map((edition) => look.said(edition, 'HELD_AT')));
  const events = held.flat().filter(({ qualifiers }) => qualifiers['stage'] === 'CEREMONY');
  const days = await Promise.all(
    events.map(async ({ object }) =>
      (await look.said(object ?? '', 'OCCURRED')).flatMap((occurred) => {
        const span = spanOfOccurrence(occurred);
        return span === null ? [] : [{ occurred, span }];
      }),
    ),
  );
  return days.some((ofEvent) => ofEvent.length === 0) ? null : days.flat();
}
