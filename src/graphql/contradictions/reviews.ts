import DataLoader from 'dataloader';
import type { ReviewState } from '../../ontology/ontology.ts';
import type { PartialDate } from '../../ontology/values/partial-date.ts';
import { earliestDay } from '../../ontology/values/partial-date.ts';
import type { View } from '../../ontology/view.ts';
import type { Context } from '../context.ts';

/** The decision of an editor, out of a dossier of decisions. */
export interface ReviewShape {
  readonly state: ReviewState;
  readonly by: string;
  readonly decided: PartialDate;
  readonly why: string;
}

/** The reviews of contradictions by their ids: what dossiers of decisions say of them. */
export async function reviewsOf(
  ids: readonly string[],
  { store }: Context,
): Promise<ReadonlyMap<string, readonly ReviewShape[]>> {
  const reviews = new Map<string, ReviewShape[]>();
  for (const { about, kind, entry } of await store.read('decisions-about', { ids }))
    if (kind === 'REVIEW') reviews.set(about, [...(reviews.get(about) ?? []), JSON.parse(entry) as ReviewShape]);
  return reviews;
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
