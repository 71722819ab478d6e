import type { ReviewState } from '../../../ontology/ontology.ts';
import { earliestDay, type PartialDate } from '../../../ontology/values/partial-date.ts';
import type { View } from '../../../ontology/view.ts';
import type { Texts } from '../../../ontology/wording.ts';
import type { GraphContext } from '../../context.ts';

/** The decision of an editor on a contradiction, out of a dossier of decisions. */
export interface ReviewShape {
  readonly state: ReviewState;
  readonly by: string;
  readonly decided: PartialDate;
  readonly why: string;
  readonly texts?: Texts;
}

/** The review of a contradiction that stands under a view: the last one that had been decided by then. */
export async function reviewOf(id: string, { knownAt }: View, { loaders }: GraphContext): Promise<ReviewShape | null> {
  const decisions = await loaders.decisions.load(id);
  const reviews = decisions
    .filter(({ kind }) => kind === 'REVIEW')
    .map(({ entry }) => JSON.parse(entry) as ReviewShape) // as readReviews wrote it
    .filter(({ decided }) => knownAt === null || earliestDay(decided) <= knownAt.slice(0, 10));
  return reviews.toSorted((a, b) => (earliestDay(a.decided) < earliestDay(b.decided) ? -1 : 1)).at(-1) ?? null;
}

export async function stateOf(id: string, view: View, context: GraphContext): Promise<ReviewState> {
  return (await reviewOf(id, view, context))?.state ?? 'OPEN';
}
