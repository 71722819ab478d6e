import { statusOf } from '../../../../ontology/conferral-facts.ts';
import { type ConferralStatus, edgeTypes, valueTypes, vocabularies } from '../../../../ontology/ontology.ts';
import { lastDayPrinted } from '../../../../ontology/values/instant.ts';
import { earliestDay, type PartialDate } from '../../../../ontology/values/partial-date.ts';
import type { ClaimView } from '../../../../ontology/view.ts';
import type { Facts } from '../../facts.ts';
import type { Word } from '../../words.ts';
import { type Clash, type ContradictionRule, sideOf, supporting } from '../clash.ts';

/** What is to come may lie ahead of the article that tells of it. */
const ahead: readonly ConferralStatus[] = ['PLANNED'];

/** An article tells of what had happened when it came out: a later day is a slip, its own or the reader's. */
export const afterItsArticle: ContradictionRule = {
  text: {
    en: 'dated after the article that tells of it: {left}, in an article of {right}',
    id: 'bertanggal sesudah artikel yang memberitakannya: {left}, dalam artikel tanggal {right}',
  },
  types: ['STATUS', 'OCCURRED', 'ISSUED'],
  about: ['Conferral', 'Event', 'Office', 'Province', 'Regency', 'Organisation'],
  candidates: [{ of: 'saying', types: ['STATUS', 'OCCURRED', 'ISSUED'], texts: ['"date"', '"from"'] }],
  find: async (id, facts) => {
    const claims = await facts.said(id, 'STATUS', 'OCCURRED', 'ISSUED');
    return (await Promise.all(claims.map((claim) => lateIn(claim, facts)))).flat();
  },
};

async function lateIn(claim: ClaimView, facts: Facts): Promise<Clash[]> {
  if (claim.type === 'STATUS' && ahead.includes(statusOf(claim))) return [];
  const found = await Promise.all(
    supporting(claim).map(async (assertion): Promise<Clash[]> => {
      const given = claim.type === 'OCCURRED' ? (claim.value ?? {}) : assertion.qualifiers;
      const { date, from = date } = given as { date?: PartialDate; from?: PartialDate }; // typed so by the ontology
      if (from === undefined || earliestDay(from) <= assertion.sourceDay) return [];
      const published = (await facts.record(assertion.source))?.published ?? '';
      const last = lastDayPrinted(published);
      if (last === null || earliestDay(from) <= last) return [];
      const left = sideOf([claim], [[nameOf(claim), from]], [assertion]);
      const right = sideOf([claim], [last], [assertion]);
      return [{ kind: 'CONFLICT', left, right, matter: [assertion.source] }];
    }),
  );
  return found.flat();
}

function nameOf(claim: ClaimView): Word {
  if (claim.type === 'STATUS') return vocabularies.ConferralStatus[statusOf(claim)];
  return claim.type === 'OCCURRED' ? [claim.subject, valueTypes.OCCURRED.label] : edgeTypes.ISSUED.label;
}
