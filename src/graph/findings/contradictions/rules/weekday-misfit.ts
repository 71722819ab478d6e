import { type PartialDate, weekdayOf } from '../../../../ontology/values/partial-date.ts';
import { weekdayNamed } from '../../../../ontology/values/weekday.ts';
import { type ContradictionRule, sideOf, supporting } from '../clash.ts';

/** "Rabu (13/04/2023)", which was a Thursday: the day is wrong, or the weekday. */
export const weekdayMisfit: ContradictionRule = {
  text: {
    en: 'the weekday printed does not fit the date: {left} is no {right}',
    id: 'hari yang tercetak tidak cocok dengan tanggalnya: {left} bukan {right}',
  },
  types: ['OCCURRED'],
  about: ['Event'],
  candidates: [{ of: 'saying', types: ['OCCURRED'], texts: ['"printedWeekday"'] }],
  find: async (id, facts) =>
    (await facts.said(id, 'OCCURRED')).flatMap((claim) => {
      const date = claim.value?.['date'] as PartialDate | undefined; // typed so by the ontology
      const weekday = date === undefined ? null : weekdayOf(date);
      const misfits = supporting(claim).filter(({ qualifiers }) => {
        const printed = weekdayNamed(String(qualifiers['printedWeekday'] ?? ''));
        return printed !== null && weekday !== null && printed !== weekday;
      });
      const words = [...new Set(misfits.map(({ qualifiers }) => String(qualifiers['printedWeekday'])))];
      if (misfits.length === 0) return [];
      return [{ kind: 'CONFLICT', left: sideOf([claim], [date ?? '']), right: sideOf([claim], words, misfits) }];
    }),
};
