import { foldName } from '../../../../ontology/names/fold-name.ts';
import { categoryParts } from '../../../../ontology/ontology.ts';
import type { ClaimView } from '../../../../ontology/view.ts';
import { conferralsWithTwice, editionsOf } from '../../in-edition.ts';
import { pairsWithin } from '../../pairs.ts';
import { between, type ContradictionRule, sideOf } from '../clash.ts';

/** One recipient, one edition, one category, and two conferrals: two reports of one award may have been taken for two. */
export const countedTwice: ContradictionRule = {
  text: {
    en: 'two conferrals may be one award: {left} and {right}',
    id: 'dua penganugerahan ini mungkin satu penghargaan: {left} dan {right}',
  },
  types: ['RECIPIENT'],
  about: ['Edition'],
  reach: { Conferral: editionsOf },
  candidates: [{ of: 'awardingTwice' }],
  find: async (id, facts) => {
    const received = (await conferralsWithTwice('awardsTwice', id, facts))
      .filter(({ status }) => status === 'CONFERRED')
      .flatMap(({ parties }) => parties.RECIPIENT.map(({ claim }) => claim));
    return pairsWithin(received, (claim) => `${claim.object} ${categoryOf(claim)}`, facts)
      .filter(([a, b]) => a.subject !== b.subject)
      .map(([a, b]) => between('TENSION', sideOf([a], [a.subject]), sideOf([b], [b.subject])));
  },
};

function categoryOf({ qualifiers }: ClaimView): string {
  const category = (qualifiers['category'] ?? {}) as Record<string, string>;
  return JSON.stringify(categoryParts.map((part) => foldName(category[part] ?? '')));
}
