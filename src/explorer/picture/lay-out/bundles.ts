import { byId, type PictureEdge } from '../graph.ts';

/** Claims that share a line, and how far it bows to the left of the way from their subject to their object. */
export interface Bundle {
  readonly from: string;
  readonly to: string;
  readonly edges: readonly PictureEdge[];
  readonly bow: number;
}

// Of four lines between the same two nodes nobody can say which is which.
const mostApart = 3;
const apart = 30;

/**
 * The lines of a picture. Up to three claims between two entities have one each, side by side; of more, those that
 * point the same way share one. In the order of the ids of their first claims.
 */
export function bundles(edges: readonly PictureEdge[]): Bundle[] {
  const pairs = grouped(edges.toSorted(byId), ({ from, to }) => [from, to].sort().join(' '));
  return pairs.flatMap((alike) => {
    const lines = alike.length <= mostApart ? alike.map((edge) => [edge]) : byDirection(alike);
    return lines.flatMap((line, index) => {
      const [first] = line;
      if (first === undefined) return [];
      const bow = (index - (lines.length - 1) / 2) * apart;
      // Left of the way there is right of the way back.
      return [{ from: first.from, to: first.to, edges: line, bow: first.from < first.to ? bow : -bow }];
    });
  });
}

function byDirection(edges: readonly PictureEdge[]): PictureEdge[][] {
  return grouped(edges, ({ from }) => from);
}

function grouped(edges: readonly PictureEdge[], key: (edge: PictureEdge) => string): PictureEdge[][] {
  const groups = new Map<string, PictureEdge[]>();
  for (const edge of edges) {
    const group = groups.get(key(edge));
    if (group) group.push(edge);
    else groups.set(key(edge), [edge]);
  }
  return [...groups.values()];
}
