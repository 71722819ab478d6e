import { claimTypeNames, kindNames } from '../../../../ontology/claim-rules.ts';
import { claimInShort, reachedBy } from '../../claim-in-short.ts';
import { type Clash, type ContradictionRule, type Side, sideOf, supporting } from '../clash.ts';

/** What one source says and another denies. */
export const disputed: ContradictionRule = {
  text: {
    en: '{left} is said, and disputed',
    id: '{left} dinyatakan, dan dibantah',
  },
  types: claimTypeNames,
  about: kindNames,
  candidates: [{ of: 'disputed' }],
  find: async (id, facts) => {
    const clashes = (await facts.said(id)).map(async (claim): Promise<Clash[]> => {
      const against = claim.assertions.filter(({ stance }) => stance === 'DISPUTES');
      if (against.length === 0) return [];
      // Where no source says how far it came, what is disputed is that it was received.
      const short = claimInShort(claim, (await reachedBy(claim, facts.reached)) ?? undefined);
      const left: Side = sideOf([claim], [short], supporting(claim));
      const denied = [{ en: 'that it is not so', id: 'bahwa tidak demikian' }];
      return [{ kind: 'CONFLICT', left, right: sideOf([claim], denied, against) }];
    });
    return (await Promise.all(clashes)).flat();
  },
};
