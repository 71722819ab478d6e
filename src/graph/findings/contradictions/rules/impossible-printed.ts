import { datePrinted } from '../../../../ontology/values/printed-date.ts';
import { type ContradictionRule, sideOf } from '../clash.ts';

/** A date that does not exist, kept as it is printed: nobody guesses which day was meant. One that exists is none. */
export const impossiblePrinted: ContradictionRule = {
  text: {
    en: 'the date printed cannot be: {left}',
    id: 'tanggal yang tercetak tidak mungkin ada: {left}',
  },
  types: ['OCCURRED', 'STATUS'],
  about: ['Event', 'Conferral'],
  candidates: [{ of: 'saying', types: ['OCCURRED', 'STATUS'], texts: ['"printed"', '"printedDate"'] }],
  find: async (id, facts) =>
    (await facts.said(id, 'OCCURRED', 'STATUS')).flatMap((claim) => {
      const printed = claim.type === 'OCCURRED' ? claim.value?.['printed'] : claim.qualifiers['printedDate'];
      if (printed === undefined || datePrinted(String(printed)) !== 'impossible') return [];
      return [{ kind: 'CONFLICT', left: sideOf([claim], [String(printed)]), right: null }];
    }),
};
