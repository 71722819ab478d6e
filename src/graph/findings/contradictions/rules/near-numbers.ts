import { foldName } from '../../../../ontology/names/fold-name.ts';
import type { ClaimView } from '../../../../ontology/view.ts';
import { measureOf } from '../../measures.ts';
import { pairsWithin } from '../../pairs.ts';
import { between, type ContradictionRule, shareSource } from '../clash.ts';
import { type Counted, countedIn, figureSide } from './two-values/two-figures.ts';

/** How far numbers may lie apart to be taken for two of one thing: a quarter of the larger. */
const nearest = 0.75;

/** 41.500 "pekerja rentan" in one paper, 40.212 "orang" in another: they may count the same, and no source says so. */
export const nearNumbers: ContradictionRule = {
  text: {
    en: 'two numbers lie near each other and may be of one thing: {left} and {right}',
    id: 'dua angka berdekatan dan mungkin tentang hal yang sama: {left} dan {right}',
  },
  types: ['FIGURE', 'RECIPIENT_COUNT'],
  about: [
    'Programme',
    'Edition',
    'Event',
    'Conferral',
    'Province',
    'Regency',
    'Organisation',
    'Company',
    'Award',
    'Place',
  ],
  candidates: [{ of: 'saidTwice', types: ['FIGURE', 'RECIPIENT_COUNT'] }],
  find: async (id, facts) => {
    const counted = (await facts.said(id, 'FIGURE', 'RECIPIENT_COUNT')).flatMap(countedIn);
    return pairsWithin(counted, ({ claim }) => measureOf(claim).name, facts)
      .filter(([a, b]) => a.thing !== b.thing && !shareSource(a.claim, b.claim) && mayBeOfOne(a.claim, b.claim))
      .filter(([a, b]) => areNear(a, b))
      .map(([a, b]) => between('TENSION', figureSide(a), figureSide(b)));
  },
};

/** Numbers whose bounds leave no number in common, and yet lie near. */
function areNear(a: Counted, b: Counted): boolean {
  const [low, high] = a.most < b.least ? [a, b] : [b, a];
  return low.most < high.least && low.most > 0 && low.most / high.least >= nearest;
}

/** What a programme reaches, or things with a word in common. */
function mayBeOfOne(a: ClaimView, b: ClaimView): boolean {
  const words = ({ value }: ClaimView): string[] =>
    foldName(String(value?.['of'] ?? ''))
      .split(' ')
      .filter((word) => word.length > 3);
  const own = words(a);
  return fitTogether(a, b) && (measureOf(a).isOfReach || words(b).some((word) => own.includes(word)));
}

/** One period, or none; one category, status and grade, as far as both say one. */
function fitTogether(a: ClaimView, b: ClaimView): boolean {
  const text = (said: unknown): string => foldName(JSON.stringify(said ?? ''));
  return (
    text(a.value?.['period']) === text(b.value?.['period']) &&
    Object.keys(a.qualifiers).every(
      (name) => b.qualifiers[name] === undefined || text(a.qualifiers[name]) === text(b.qualifiers[name]),
    )
  );
}
