import { foldName } from '../../../../ontology/names/fold-name.ts';
import { categoryParts } from '../../../../ontology/ontology.ts';
import type { ClaimView } from '../../../../ontology/view.ts';
import type { Facts } from '../../facts.ts';
import { conferralsOf, conferralsWithTwice, editionsOf } from '../../in-edition.ts';
import { pairsWithin } from '../../pairs.ts';
import { possiblySameWins } from '../../possibly-same.ts';
import { between, type Clash, type ContradictionRule, objectOf, sideOf } from '../clash.ts';

/**
 * One recipient, one edition, one category, and two conferrals: two reports of one award may have been taken for two. So may
 * reports under two editions of which an editor has left open whether they are one.
 */
export const countedTwice: ContradictionRule = {
  text: {
    en: 'two conferrals may be one award: {left} and {right}',
    id: 'dua penganugerahan ini mungkin satu penghargaan: {left} dan {right}',
  },
  types: ['RECIPIENT', 'POSSIBLY_SAME_AS'],
  about: ['Edition'],
  reach: {
    Edition: async (id, facts) => (await facts.leadingAs(id, 'POSSIBLY_SAME_AS')).map(({ subject }) => subject),
    Conferral: async (id, facts) => {
      const editions = await editionsOf(id, facts);
      const decided = editions.map((edition) => facts.leadingAs(edition, 'POSSIBLY_SAME_AS'));
      return [...editions, ...(await Promise.all(decided)).flat().map(({ subject }) => subject)];
    },
  },
  candidates: [
    { of: 'awardingTwice' },
    // Every qualifier is JSON, so that this finds each decision.
    { of: 'saying', types: ['POSSIBLY_SAME_AS'], texts: ['{'] },
  ],
  find: async (id, facts) => {
    const received = (await conferralsWithTwice('awardsTwice', id, facts))
      .filter(({ status }) => status === 'CONFERRED')
      .flatMap(({ parties }) => parties.RECIPIENT.map(({ claim }) => claim));
    const within = pairsWithin(received, (claim) => `${claim.object} ${categoryOf(claim)}`, facts)
      .filter(([a, b]) => a.subject !== b.subject)
      .map(([a, b]) => between('TENSION', sideOf([a], [a.subject]), sideOf([b], [b.subject])));
    return [...within, ...(await acrossEditions(id, facts))];
  },
};

/** Under the edition of which the decision is said, so that it is found once. */
async function acrossEditions(id: string, facts: Facts): Promise<Clash[]> {
  const decisions = await facts.said(id, 'POSSIBLY_SAME_AS');
  if (decisions.length === 0) return [];
  const others = new Set(decisions.map(objectOf));
  const rows = await conferralsOf(id, facts);
  const found = await Promise.all(
    rows.map(async (row) =>
      (await possiblySameWins(row.id, facts))
        .filter(({ row: other }) => other.edition !== null && others.has(other.edition))
        .map(({ row: other, because }) => {
          const [left, right] = [row, other].map(({ id: subject, parties }) =>
            sideOf(
              parties.RECIPIENT.map(({ claim }) => claim),
              [subject],
            ),
          ) as [Clash['left'], Clash['left']]; // two in, two out
          return { ...between('TENSION', left, right), claims: [...left.claims, ...right.claims, ...because] };
        }),
    ),
  );
  return found.flat();
}

function categoryOf({ qualifiers }: ClaimView): string {
  const category = (qualifiers['category'] ?? {}) as Record<string, string>;
  return JSON.stringify(categoryParts.map((part) => foldName(category[part] ?? '')));
}
