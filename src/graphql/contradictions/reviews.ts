import DataLoader from 'dataloader';
import type { PartialDate } from '../../ontology/values/partial-date.ts';
import { earliestDay } from '../../ontology/values/partial-date.ts';
import type { View } from '../../ontology/view.ts';
import type { Context } from '../context.ts';

/** What an editor can decide about a contradiction; OPEN where nobody has. */
export const reviewStates = {
  OPEN: { en: 'nobody has decided', id: 'belum diputuskan' },
  LEFT_WRONG: { en: 'the left side is wrong', id: 'sisi kiri salah' },
  RIGHT_WRONG: { en: 'the right side is wrong', id: 'sisi kanan salah' },
  BOTH_WRONG: { en: 'both sides are wrong', id: 'kedua sisi salah' },
  NOT_A_CONFLICT: { en: 'both can be right', id: 'keduanya dapat benar' },
} as const;
export type ReviewState = keyof typeof reviewStates;

/** The decision of an editor, out of a dossier of decisions. */
export interface ReviewShape {
  readonly state: ReviewState;
  readonly by: string;
  readonly decided: PartialDate;
  readonly why: string;
}

/** The reviews of contradictions by their ids. */
export async function reviewsOf(
  _ids: readonly string[],
  _context: Context,
): Promise<ReadonlyMap<string, readonly ReviewShape[]>> {
  return new Map();
}

/** The review that stands under a view: the last one that had been decided by then. */
export function reviewUnder({ knownAt }: View, reviews: readonly ReviewShape[]): ReviewShape | null {
  const known = reviews.filter(({ decided }) => knownAt === null || earliestDay(decided) <= knownAt.slice(0, 10));
  return known.toSorted((a, b) => (earliestDay(a.decided) < earliestDay(b.decided) ? -1 : 1)).at(-1) ?? null;
}

const loaders = new WeakMap<Context, DataLoader<string, readonly ReviewShape[]>>();

/** The review of one contradiction that stands under a view; those of a whole page are read at once. */
export async function reviewOf(id: string, view: View, context: Context): Promise<ReviewShape | null> {
  const loader =
    loaders.get(context) ??
    new DataLoader(async (ids: readonly string[]) => {
      const reviews = await reviewsOf(ids, context);
      return ids.map((one) => reviews.get(one) ?? []);
    });
  loaders.set(context, loader);
  return reviewUnder(view, await loader.load(id));
}
