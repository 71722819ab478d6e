import { byId, type Picture, type PictureNode } from '../graph.ts';

/**
 * The nodes in the order in which a reader meets them: the centre, its neighbours by name, theirs, and so on; at last
 * those that nothing joins to it. The same for the same picture in whatever order it came.
 */
export function readingOrder({ nodes, edges }: Picture): PictureNode[] {
  const neighbours = new Map<string, string[]>();
  for (const { from, to } of edges) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
    neighbours.set(to, [...(neighbours.get(to) ?? []), from]);
  }
  const left = new Map(nodes.toSorted(byCentreAndName).map((node) => [node.id, node]));
  const order: PictureNode[] = [];
  for (const start of [...left.values()]) {
    let ring = left.delete(start.id) ? [start] : [];
    while (ring.length > 0) {
      order.push(...ring);
      const next = new Set(ring.flatMap(({ id }) => neighbours.get(id) ?? []));
      ring = [...next].flatMap((id) => left.get(id) ?? []).sort(byCentreAndName);
      for (const { id } of ring) left.delete(id);
    }
  }
  return order;
}

function byCentreAndName(a: PictureNode, b: PictureNode): number {
  const centre = Number(b.centre ?? false) - Number(a.centre ?? false);
  if (centre !== 0) return centre;
  return a.name < b.name ? -1 : a.name > b.name ? 1 : byId(a, b);
}
