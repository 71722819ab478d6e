import type { Action } from './actions.ts';

/** That a claim joins two entities, whichever way it points. */
export interface Join {
  readonly ends: readonly [string, string];
  readonly certain: boolean;
}

export interface ChosenNodes {
  /** The centre first. Each is joined to one before it. */
  readonly ids: readonly string[];
  /** How many more there would be without the limit. */
  readonly leftOut: number;
}

type Neighbours = ReadonlyMap<string, ReadonlyMap<string, boolean>>;

/** The entities that a network shows after all that was done to it, at most `most` of them. */
export function choose(
  centre: string,
  joins: readonly Join[],
  actions: readonly Action[],
  { most, first }: { readonly most: number; readonly first: ReadonlySet<string> },
): ChosenNodes {
  const neighbours = neighboursIn(joins);
  const canvas = new Set([centre, ...of(centre, neighbours)]);
  for (const { act, id } of actions) {
    if (!canvas.has(id)) continue;
    if (act === 'expand') for (const one of of(id, neighbours)) canvas.add(one);
    if (act === 'dismiss' && id !== centre) canvas.delete(id);
    if (act === 'only') {
      const way = new Set([centre, ...wayTo(id, centre, canvas, neighbours)]);
      for (const one of canvas) if (!way.has(one)) canvas.delete(one);
    }
    if (act === 'dismiss') keepReached(canvas, centre, neighbours);
  }
  const order = outwards(centre, canvas, neighbours, first);
  return { ids: order.slice(0, most), leftOut: Math.max(0, order.length - most) };
}

/** Of each entity: those that a claim joins to it, and whether any such claim is certain. */
function neighboursIn(joins: readonly Join[]): Neighbours {
  const found = new Map<string, Map<string, boolean>>();
  const note = (one: string, other: string, certain: boolean): void => {
    const known = found.get(one) ?? new Map<string, boolean>();
    known.set(other, certain || known.get(other) === true);
    found.set(one, known);
  };
  for (const { ends, certain } of joins) {
    const [one, other] = ends;
    if (one === other) continue;
    note(one, other, certain);
    note(other, one, certain);
  }
  return found;
}

function of(id: string, neighbours: Neighbours): string[] {
  return [...(neighbours.get(id)?.keys() ?? [])];
}

/** From the centre ring by ring; within a ring those that the reader handled, then what is certain, then by id. */
function outwards(
  centre: string,
  canvas: ReadonlySet<string>,
  neighbours: Neighbours,
  first: ReadonlySet<string>,
): string[] {
  const order = [centre];
  const met = new Set(order);
  for (let ring = [centre]; ring.length > 0; ) {
    const certain = new Map<string, boolean>();
    for (const id of ring)
      for (const [one, sure] of neighbours.get(id) ?? [])
        if (canvas.has(one) && !met.has(one)) certain.set(one, sure || certain.get(one) === true);
    const weight = (id: string): number => (first.has(id) ? 2 : 0) + (certain.get(id) === true ? 1 : 0);
    ring = [...certain.keys()].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
    for (const id of ring) met.add(id);
    order.push(...ring);
  }
  return order;
}

function keepReached(canvas: Set<string>, centre: string, neighbours: Neighbours): void {
  const reached = new Set(outwards(centre, canvas, neighbours, new Set()));
  for (const id of canvas) if (!reached.has(id)) canvas.delete(id);
}

/** A shortest way over what is shown, the end of it included; of several, the one through the smaller ids. */
function wayTo(end: string, centre: string, canvas: ReadonlySet<string>, neighbours: Neighbours): string[] {
  const from = new Map<string, string>();
  for (const id of outwards(centre, canvas, neighbours, new Set()))
    for (const one of of(id, neighbours).sort())
      if (canvas.has(one) && one !== centre && !from.has(one)) from.set(one, id);
  const way: string[] = [];
  for (let at: string | undefined = end; at !== undefined && at !== centre; at = from.get(at)) way.push(at);
  return way;
}
