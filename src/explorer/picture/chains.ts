import type { PictureEdge, PictureNode } from './graph.ts';

/** The ways from one entity to another, as `paths` answers them: shortest first. */
export interface Chains {
  /** What the picture shows, in the language of the page. */
  readonly title: string;
  readonly from: string;
  readonly to: string;
  /** Every entity on the way, each once, the two ends among them. */
  readonly nodes: readonly PictureNode[];
  /** Each a list of claims that lead on from `from`, whichever of its ends a claim is met by. */
  readonly chains: readonly (readonly PictureEdge[])[];
}

/**
 * The entities of a chain in the order in which it meets them, one more than it has claims.
 * @throws {RangeError} when a claim does not touch the entity that the chain has come to
 */
export function stops(from: string, chain: readonly PictureEdge[]): string[] {
  const met = [from];
  let at = from;
  for (const edge of chain) {
    if (edge.from !== at && edge.to !== at)
      throw new RangeError(
        `A chain stands at ${at}, and its next claim, ${edge.id}, joins ${edge.from} and ${edge.to}`,
      );
    at = edge.from === at ? edge.to : edge.from;
    met.push(at);
  }
  return met;
}
