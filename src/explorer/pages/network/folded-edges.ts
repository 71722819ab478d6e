import type { Language } from '../../core/language.ts';
import type { PictureEdge } from '../../picture/graph.ts';
import { type JoiningClaim, pictureEdge } from '../../picture/of-claims.ts';
import { labelOf, toldStatus } from '../../ui/vocabulary/value-labels.ts';
import { type Fold, type Folded, standIn } from './fold.ts';

/**
 * The lines of a picture: a claim between two names as it is, and a conferral from who gave to who received, named by
 * its round. What was not conferred is dashed and says so. @param shown the names that are drawn
 */
export function foldedEdges(
  claims: readonly JoiningClaim[],
  { folds, stacks }: Folded,
  shown: ReadonlySet<string>,
  language: Language,
): PictureEdge[] {
  const plain = claims
    .filter(({ subject, object }) => shown.has(subject.id) && shown.has(object.id))
    .map((claim) => pictureEdge(claim, language));
  const given = folds.flatMap((one) =>
    linesOf(one, claims, language).map((edge) => ({ ...edge, to: standIn(stacks, one, edge.to) })),
  );
  const drawn = given.filter(({ from, to }) => from !== to && shown.has(from) && shown.has(to));
  return [
    ...plain,
    ...drawn.filter(({ to }) => !stacks.has(to)),
    ...gathered(drawn.filter(({ to }) => stacks.has(to))),
  ];
}

function linesOf({ conferral, sources, receivers, round }: Fold, claims: readonly JoiningClaim[], language: Language) {
  const own = claims.filter(({ subject }) => subject.id === conferral);
  const roundName = own.find(({ object }) => object.id === round)?.object.name;
  return sources.flatMap((from) =>
    receivers.flatMap((to): PictureEdge[] => {
      const got = own.find(({ type, object }) => type === 'RECIPIENT' && object.id === to);
      if (got === undefined) return [];
      const giving = own.find(({ object }) => object.id === from);
      const status = toldStatus(got) ?? null;
      const isReal = status === 'CONFERRED';
      const name = roundName ?? got.subject.name;
      const label = isReal || status === null ? name : `${name} (${labelOf('ConferralStatus', status, language)})`;
      const certain = isReal && got.certain && (giving?.certain ?? true);
      return [
        {
          id: `${got.id}${sources.length > 1 ? `/${from}` : ''}`,
          from,
          to,
          type: got.type,
          label,
          certain,
          standing: got.standing,
        },
      ];
    }),
  );
}

/** One line to each stack from whoever gave: solid where anything in it was conferred, with the number of receivers. */
function gathered(edges: readonly PictureEdge[]): PictureEdge[] {
  const lines = new Map<string, PictureEdge & { readonly count: number }>();
  for (const edge of edges) {
    const key = `${edge.from} ${edge.to}`;
    const known = lines.get(key);
    lines.set(
      key,
      known ? { ...known, certain: known.certain || edge.certain, count: known.count + 1 } : { ...edge, count: 1 },
    );
  }
  return [...lines.values()].map(({ count, ...edge }) => ({ ...edge, label: `${edge.label} · ${count}` }));
}
