import type { RandomEdge, RandomGraph } from './random-graphs.ts';

export interface PathsAsked {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly types: readonly string[];
  readonly avoid: readonly string[];
  /** Nodes with more edges are not gone through. */
  readonly hubLimit: number;
  /** Only what the older source says. */
  readonly early: boolean;
}

/** The claims of one chain, in the order in which they are crossed. */
export type PlainPath = readonly RandomEdge[];

/**
 * Every chain that joins the two and passes no node twice, in the order that `paths` promises: the plain search that
 * goes everywhere, to hold the clever one against.
 */
export function plainPaths({ edges }: RandomGraph, asked: PathsAsked): PlainPath[] {
  const usable = edges.filter(({ type, early }) => asked.types.includes(type) && (early || !asked.early));
  const closed = new Set([...asked.avoid, ...hubsIn(edges, asked.hubLimit)]);
  const found: RandomEdge[][] = [];
  const go = (at: string, path: readonly RandomEdge[], visited: readonly string[]): void => {
    for (const edge of usable) {
      const next = edge.from === at ? edge.to : edge.to === at ? edge.from : null;
      if (next === null || visited.includes(next)) continue;
      if (next === asked.to) found.push([...path, edge]);
      else if (path.length + 1 < asked.maxLength && !closed.has(next)) go(next, [...path, edge], [...visited, next]);
    }
  };
  go(asked.from, [], [asked.from]);
  return found.sort(surestFirst);
}

export function hubsIn(edges: readonly RandomEdge[], hubLimit: number): string[] {
  const degrees = new Map<string, number>();
  for (const end of edges.flatMap(({ from, to }) => [from, to])) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  return [...degrees].filter(([, degree]) => degree > hubLimit).map(([id]) => id);
}

function surestFirst(a: PlainPath, b: PlainPath): number {
  const uncertain = (path: PlainPath): number => path.filter(({ certain }) => !certain).length;
  const weakest = (path: PlainPath): number => Math.min(...path.map(({ sources }) => sources));
  const ids = (path: PlainPath): string => path.map(({ claim }) => claim).join(' ');
  return a.length - b.length || uncertain(a) - uncertain(b) || weakest(b) - weakest(a) || (ids(a) < ids(b) ? -1 : 1);
}
