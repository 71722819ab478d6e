import { claimTypeNames, kindNames } from '../../../../ontology/claim-rules.ts';
import { claimInShort } from '../../claim-in-short.ts';
import { type ContradictionRule, type Side, sideOf, supporting } from '../clash.ts';

/** What one source says and another denies. */
export const disputed: ContradictionRule = {
  text: {
    en: '{left} is said, and disputed',
    id: '{left} dinyatakan, dan dibantah',
  },
  types: claimTypeNames,
  about: kindNames,
  candidates: [{ of: 'disputed' }],
  find: async (id, facts) =>
    (await facts.said(id)).flatMap((claim) => {
      const against = claim.assertions.filter(({ stance }) => stance === 'DISPUTES');
      if (against.length === 0) return [];
      const left: Side = sideOf([claim], [claimInShort(claim)], supporting(claim));
      return [
        {
          kind: 'CONFLICT',
          left,
          right: sideOf([claim], [{ en: 'that it is not so', id: 'bahwa tidak demikian' }], against),
        },
      ];
    }),
};
