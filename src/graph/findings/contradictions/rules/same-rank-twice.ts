import type { Rank } from '../../../../ontology/claim.ts';
import { foldName } from '../../../../ontology/names/fold-name.ts';
import { categoryParts } from '../../../../ontology/ontology.ts';
import type { ClaimView } from '../../../../ontology/view.ts';
import { conferralsWithTwice, editionsOf } from '../../in-edition.ts';
import { pairsWithin } from '../../pairs.ts';
import { between, type ContradictionRule, objectOf, sideOf } from '../clash.ts';

/** One rank of one category for two recipients. A shared rank, an uncertain one and an award taken away clash with none. */
export const sameRankTwice: ContradictionRule = {
  text: {
    en: 'one rank of one category went to two: {left} and {right}',
    id: 'satu peringkat dalam satu kategori diberikan kepada dua pihak: {left} dan {right}',
  },
  types: ['RECIPIENT'],
  about: ['Edition'],
  reach: { Conferral: editionsOf },
  candidates: [{ of: 'rankedTwice' }],
  find: async (id, facts) => {
    const ranked = (await conferralsWithTwice('ranksTwice', id, facts))
      .filter(({ status }) => status !== 'DROPPED' && status !== 'REVOKED')
      .flatMap(({ parties }) => parties.RECIPIENT)
      .flatMap(({ claim }) => {
        const place = placeOf(claim);
        return place === null ? [] : [{ claim, place }];
      });
    return pairsWithin(ranked, ({ place }) => place, facts)
      .filter(([a, b]) => a.claim.subject !== b.claim.subject && a.claim.object !== b.claim.object)
      .map(([{ claim: a }, { claim: b }]) =>
        between('CONFLICT', sideOf([a], [objectOf(a)]), sideOf([b], [objectOf(b)])),
      );
  },
};

/** The rank with its category; null where no source says that the number is a rank of one alone. */
function placeOf({ qualifiers }: ClaimView): string | null {
  const rank = qualifiers['rank'] as Rank | undefined; // typed so by the ontology
  if (rank === undefined || !rank.certain || rank.shared === true) return null;
  const category = (qualifiers['category'] ?? {}) as Record<string, string>;
  return JSON.stringify([rank.value, ...categoryParts.map((part) => foldName(category[part] ?? ''))]);
}
