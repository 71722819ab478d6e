import type { PictureEdge, Point } from '../graph.ts';
import { type Box, overlap, type PlacedLine, type PlacedNode } from '../placed-picture.ts';
import { between, type Curve, pair, pathData, pointAt } from './curve.ts';
import { moreReach, wordsBox } from './node-size.ts';

/** A line before it is cut to what shows: from the middle of its subject to the middle of its object. */
export interface LineRoute {
  readonly from: string;
  readonly to: string;
  readonly edges: readonly PictureEdge[];
  readonly curve: Curve;
  /** The words on it; none in a picture that is too full for them. */
  readonly words: readonly string[];
  /** Where they stand, if that is settled. */
  readonly at?: Point;
}

const arrowLength = 9;
const arrowHalf = 4;
/** Between a node and the line that meets it. */
const clearance = 3;
const steps = 48;
// The middle first, then ever nearer to the ends.
const tries = [0.5, 0.43, 0.57, 0.36, 0.64, 0.29, 0.71, 0.22, 0.78];

/**
 * Cuts the routes to what shows between the nodes, puts an arrowhead where each arrives, and finds a free place for
 * its words, or for its mark where the picture has no room for words.
 */
export function drawLines(routes: readonly LineRoute[], nodes: ReadonlyMap<string, PlacedNode>): PlacedLine[] {
  const taken: Box[] = [...nodes.values()].map(({ box }) => box);
  return routes.flatMap(({ from, to, edges, curve, words, at: settled }) => {
    const [start, end] = [nodes.get(from), nodes.get(to)];
    if (start === undefined || end === undefined) return [];
    const { shown, arrow } = cutToNodes(curve, start, end);
    const isMarked = words.length > 0 || edges.some(({ standing }) => standing === 'CONTESTED');
    const at = settled ?? freePlace(shown, words, isMarked ? taken : []);
    if (isMarked) taken.push(wordsBox(at, words));
    return [{ from, to, edges, path: pathData(shown), arrow, at, words }];
  });
}

function cutToNodes(curve: Curve, start: PlacedNode, end: PlacedNode): { shown: Curve; arrow: string } {
  const places = Array.from({ length: curve.length * steps + 1 }, (_, index) => index / steps);
  const out = places.find((place) => !covers(start, pointAt(curve, place))) ?? 0;
  const inward = places.findLast((place) => !covers(end, pointAt(curve, place))) ?? curve.length;
  // Two nodes that a reader put upon each other: better a line through both than none.
  const [first, last] = out < inward ? [edge(curve, start, out, -1), edge(curve, end, inward, 1)] : [0, curve.length];
  const tip = pointAt(curve, last);
  const neck = neckOf(curve, first, last, tip);
  return { shown: between(curve, first, neck), arrow: head(pointAt(curve, neck), tip) };
}

function covers({ x, y, radius, box, more }: PlacedNode, point: Point): boolean {
  if (Math.hypot(point.x - x, point.y - y) <= radius + clearance) return true;
  const besideIt = point.x > x && point.x < x + moreReach(radius, more) && Math.abs(point.y - y + radius) < 8;
  return besideIt || (point.x > box.left && point.x < box.right && point.y > y + radius && point.y < box.bottom);
}

// Halves the last step, on the side of the node, until the line meets it.
function edge(curve: Curve, node: PlacedNode, outside: number, towards: 1 | -1): number {
  let free = outside;
  for (let step = 1 / steps / 2; step > 1e-4; step /= 2) {
    const next = Math.min(curve.length, Math.max(0, free + towards * step));
    if (!covers(node, pointAt(curve, next))) free = next;
  }
  return free;
}

function neckOf(curve: Curve, first: number, last: number, tip: Point): number {
  let [near, far] = [last, first];
  while (near - far > 1e-4) {
    const middle = (near + far) / 2;
    const point = pointAt(curve, middle);
    if (Math.hypot(point.x - tip.x, point.y - tip.y) < arrowLength) near = middle;
    else far = middle;
  }
  return far;
}

function head(neck: Point, tip: Point): string {
  const length = Math.hypot(tip.x - neck.x, tip.y - neck.y) || 1;
  const across = { x: (-(tip.y - neck.y) / length) * arrowHalf, y: ((tip.x - neck.x) / length) * arrowHalf };
  const wing = (side: 1 | -1): Point => ({ x: neck.x + side * across.x, y: neck.y + side * across.y });
  return `M${pair(tip)}L${pair(wing(1))}L${pair(wing(-1))}Z`;
}

function freePlace(curve: Curve, words: readonly string[], taken: readonly Box[]): Point {
  let best: Point = { x: 0, y: 0 };
  let least = Number.POSITIVE_INFINITY;
  for (const share of tries) {
    const { x, y } = pointAt(curve, share * curve.length);
    const at = { x: Math.round(x), y: Math.round(y) };
    const box = wordsBox(at, words);
    const cost = taken.reduce((sum, other) => sum + overlap(box, other), 0);
    if (cost < least) [best, least] = [at, cost];
    if (least === 0) break;
  }
  return best;
}
