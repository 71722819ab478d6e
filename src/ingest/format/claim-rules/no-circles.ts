import type { DraftClaim } from '../dossier.ts';
import { type DraftRule, isToldAsFact } from './draft-rule.ts';

/** The types that lead from a part to its whole, or from one id to the one that stands for it. */
const upwards = ['PART_OF', 'LOCATED_IN', 'SAME_AS'];

/** Nothing is a part of its own part. Reported at the last claim of the circle, since the ones before it allow it. */
export const noCircles: DraftRule = (claims) => {
  for (const type of upwards) {
    const edges = claims.filter(
      (claim) => claim.claim.type === type && claim.claim.object !== null && isToldAsFact(claim),
    );
    const circle = circleIn(edges);
    const ids = circle.map(({ claim }) => claim.subject);
    const last = edges.findLast((edge) => circle.includes(edge));
    last?.location.problem(
      `${type} goes round in a circle: ${[...ids.slice(0, 8), ids[0]].join(' → ')}: take one of them out`,
    );
  }
};

/** The edges of one circle in the order in which they are walked; empty when there is none. */
function circleIn(edges: readonly DraftClaim[]): DraftClaim[] {
  const onwards = insideCircles(edges);
  const walked: DraftClaim[] = [];
  const places = new Map<string, number>();
  // Whoever is left leads on to somebody who is left, so the walk comes back to where it was.
  for (let [edge] = onwards.values(); edge !== undefined; edge = onwards.get(edge.claim.object ?? '')) {
    const seen = places.get(edge.claim.subject);
    if (seen !== undefined) return walked.slice(seen);
    places.set(edge.claim.subject, walked.length);
    walked.push(edge);
  }
  return [];
}

/** For each entity from which a circle is reached an edge that leads on; all that lead to an end are taken away. */
function insideCircles(edges: readonly DraftClaim[]): Map<string, DraftClaim> {
  const waysOn = new Map<string, number>();
  const leadingTo = new Map<string, string[]>();
  for (const { claim } of edges) {
    const object = claim.object ?? '';
    waysOn.set(claim.subject, (waysOn.get(claim.subject) ?? 0) + 1);
    const subjects = leadingTo.get(object) ?? [];
    subjects.push(claim.subject);
    leadingTo.set(object, subjects);
  }
  const ends = [...leadingTo.keys()].filter((id) => !waysOn.has(id));
  for (let end = ends.pop(); end !== undefined; end = ends.pop())
    for (const subject of leadingTo.get(end) ?? []) {
      const left = (waysOn.get(subject) ?? 0) - 1;
      waysOn.set(subject, left);
      if (left === 0) ends.push(subject);
    }
  const alive = edges.filter(
    ({ claim }) => (waysOn.get(claim.subject) ?? 0) > 0 && (waysOn.get(claim.object ?? '') ?? 0) > 0,
  );
  return new Map(alive.map((edge) => [edge.claim.subject, edge]));
}
