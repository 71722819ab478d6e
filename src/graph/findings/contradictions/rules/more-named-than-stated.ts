import { editionsOf } from '../../in-edition.ts';
import { statedCounts } from '../../stated-counts.ts';
import { type ContradictionRule, sideOf } from '../clash.ts';

/** Four recipients are counted and five are named. */
export const moreNamedThanStated: ContradictionRule = {
  text: {
    en: '{left} recipients are stated, and {right} are named',
    id: '{left} penerima disebut jumlahnya, padahal {right} disebut namanya',
  },
  types: ['FIGURE', 'RECIPIENT_COUNT', 'RECIPIENT'],
  about: ['Edition', 'Conferral'],
  reach: { Conferral: editionsOf },
  candidates: [{ of: 'saying', types: ['FIGURE', 'RECIPIENT_COUNT'], texts: ['"unit"', '"count'] }],
  find: async (id, facts) =>
    (await statedCounts(id, facts))
      .filter(({ most, named }) => named.length > most)
      .map(({ claim, most, named }) => ({
        kind: 'CONFLICT',
        left: sideOf([claim], [String(most)]),
        right: sideOf(named, [String(named.length)]),
      })),
};
