import type { StepRow } from '../../store/rows.ts';

/** One claim as a chain crosses it. */
export type Edge = Omit<StepRow, 'degree'>;

/** The edges seen so far, from each of their ends. */
export class SeenEdges {
  readonly #from = new Map<string, Map<string, Edge>>();
  count = 0;

  add(edge: Edge): void {
    this.#put(edge);
    this.#put({ ...edge, from: edge.to, to: edge.from, forward: !edge.forward });
  }

  of(id: string): Iterable<Edge> {
    return this.#from.get(id)?.values() ?? [];
  }

  #put(edge: Edge): void {
    const edges = this.#from.get(edge.from) ?? new Map<string, Edge>();
    this.#from.set(edge.from, edges);
    if (!edges.has(edge.claim)) this.count += 1;
    edges.set(edge.claim, edge);
  }
}
