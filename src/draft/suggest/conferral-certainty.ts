import type { Certainty } from '../draft.ts';
import type { Sure } from '../find/finding.ts';
import type { Rank } from '../say/ranks.ts';
import type { Told } from '../say/told.ts';
import type { Conferral } from './conferral.ts';
import { concluded } from './gather-conferrals.ts';
import type { Editions } from './suggest-editions.ts';

/** What a conferral is suggested to have beside its recipient and its award. */
export interface Details {
  readonly rank: Rank | null;
  readonly grade: string | null;
  readonly category: string | null;
  readonly number: number | null;
  /** Whether that number is suggested as a place. */
  readonly isRanked: boolean;
}

/** How sure a conferral is, and each part of it that stands for itself. */
export function certaintyOf(
  draft: Conferral,
  best: Told,
  { rank, grade, category, number, isRanked }: Details,
  editions: Editions,
): { own: Certainty; parts: Record<string, Certainty> } {
  const parts: [string, Certainty | null][] = [
    [
      'rank',
      rank !== null
        ? ofRank(draft, rank)
        : isRanked
          ? { sure: 'low', reason: 'the number before it in a list, in an article that tells of places' }
          : null,
    ],
    [
      'listed',
      rank === null && grade === null && number !== null && !isRanked
        ? { sure: 'medium', reason: 'the number before it in a list, which need not be a place' }
        : null,
    ],
    [
      'grade',
      grade === null
        ? null
        : {
            sure: best.placed.grade === grade && best.shape !== 'item' ? 'high' : 'medium',
            reason: 'a class of the award stands with the winner',
          },
    ],
    ['category', category === null ? null : ofCategory(draft, category)],
    ['date', draft.date],
    ['presenter', least(draft.presenters)],
    ['acceptedBy', least(draft.acceptedBy)],
  ];
  return {
    own: ofWhole(draft, best, editions),
    parts: Object.fromEntries(
      parts.flatMap(([name, part]) => (part === null ? [] : [[name, { sure: part.sure, reason: part.reason }]])),
    ),
  };
}

function ofRank({ told }: Conferral, rank: Rank): Certainty {
  if (rank.at === concluded)
    return { sure: 'low', reason: 'another is second, and this one has no place: not printed' };
  const by = told.find(({ placed }) => placed.rank === rank);
  if (by?.follows === true) return { sure: 'medium', reason: 'counted on from the place before' };
  return { sure: 'high', reason: 'the place is printed beside the winner' };
}

function ofCategory({ told }: Conferral, category: string): Certainty {
  const by = told.find((one) => one.category === category && one.categoryIsNear);
  if (by === undefined) return { sure: 'medium', reason: 'the category stands in a sentence before' };
  return by.shape === 'item'
    ? { sure: 'high', reason: 'the category heads the list' }
    : { sure: 'high', reason: 'the category stands with the winner' };
}

/** Several are as sure as the least sure of them. */
function least(list: readonly Certainty[]): Certainty | null {
  const levels: readonly Sure[] = ['low', 'medium', 'high'];
  return list.toSorted((a, b) => levels.indexOf(a.sure) - levels.indexOf(b.sure))[0] ?? null;
}

const said: Readonly<Record<Told['shape'], string>> = {
  subject: 'the verb stands behind the name',
  object: 'the verb stands before the name',
  given: 'is said to be given to',
  place: 'a place beside a name',
  category: 'a category beside a name',
  item: 'an item of a list',
};

function ofWhole({ recipient, told }: Conferral, best: Told, { awards }: Editions): Certainty {
  const kinds = new Set(awards.map(({ entity }) => entity.id)).size;
  const near = best.award !== null;
  const reason = `${said[best.shape]} ("${best.by}")${best.moodWords === null ? '' : `; "${best.moodWords}" says how far it has come`}`;
  const clear = recipient.sure === 'high' && best.party.letter !== 'U';
  const plain = best.status === 'CONFERRED' && best.moodWords === null && best.past === null;
  if (
    clear &&
    plain &&
    (near || kinds === 1) &&
    (told.length > 1 ||
      best.shape === 'object' ||
      best.shape === 'place' ||
      best.shape === 'given' ||
      best.shape === 'subject')
  )
    return { sure: 'high', reason };
  if (best.party.letter === 'U' || recipient.sure === 'low') return { sure: 'low', reason };
  return { sure: 'medium', reason };
}
