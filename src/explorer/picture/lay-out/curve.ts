import type { Point } from '../graph.ts';

/** A cubic Bézier: where it starts, its two handles, where it ends. */
export type Cubic = readonly [start: Point, handle: Point, handle: Point, end: Point];

/** Cubics that follow on each other; a place on it is a number from 0 to how many they are. */
export type Curve = readonly Cubic[];

/** A straight line, or one that bows `bow` units to its left. */
export function bowed(from: Point, to: Point, bow: number): Curve {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  // A cubic reaches three quarters of the way to its handles.
  const [nx, ny] = [((to.y - from.y) / length) * bow * (4 / 3), (-(to.x - from.x) / length) * bow * (4 / 3)];
  const part = (share: number): Point => ({
    x: from.x + (to.x - from.x) * share + nx,
    y: from.y + (to.y - from.y) * share + ny,
  });
  return [[from, part(0.3), part(0.7), to]];
}

/** From one point to another by way of a third, which should lie nearer to the middle than to either. */
export function through(from: Point, via: Point, to: Point): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((via.x - from.x) * dx + (via.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(0.7, Math.max(0.3, along));
  const [a, b] = [(1 - share) ** 2, share ** 2];
  const handle = (start: number, middle: number, end: number) => (middle - a * start - b * end) / (1 - a - b);
  const bend = { x: handle(from.x, via.x, to.x), y: handle(from.y, via.y, to.y) };
  return [[from, mix(from, bend, 2 / 3), mix(to, bend, 2 / 3), to]];
}

export function pointAt(curve: Curve, place: number): Point {
  const { cubic, share } = within(curve, place);
  return split(cubic, share).point;
}

/** The part between two places. */
export function between(curve: Curve, start: number, end: number): Curve {
  return curve.flatMap((cubic, index) => {
    const first = Math.max(0, start - index);
    const last = Math.min(1, end - index);
    if (first >= 1 || last <= 0 || first >= last) return [];
    const head = split(cubic, last).before;
    return [split(head, first / last).after];
  });
}

/** The same curve, walked the other way. */
export function reversed(curve: Curve): Curve {
  return curve.toReversed().map(([a, b, c, d]) => [d, c, b, a]);
}

/** SVG path data, to a tenth of a unit. */
export function pathData(curve: Curve): string {
  const start = curve[0]?.[0];
  if (start === undefined) return '';
  return `M${pair(start)}${curve.map(([, b, c, d]) => `C${pair(b)} ${pair(c)} ${pair(d)}`).join('')}`;
}

export function pair({ x, y }: Point): string {
  return `${tenth(x)} ${tenth(y)}`;
}

// -0 would print as 0 here, yet compare as another number elsewhere.
function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

function within(curve: Curve, place: number): { cubic: Cubic; share: number } {
  const index = Math.min(Math.max(0, Math.floor(place)), curve.length - 1);
  const cubic = curve[index];
  if (cubic === undefined) throw new RangeError('A curve of no parts has no points');
  return { cubic, share: place - index };
}

function split([a, b, c, d]: Cubic, share: number): { before: Cubic; point: Point; after: Cubic } {
  const [ab, bc, cd] = [mix(a, b, share), mix(b, c, share), mix(c, d, share)];
  const [abc, bcd] = [mix(ab, bc, share), mix(bc, cd, share)];
  const point = mix(abc, bcd, share);
  return { before: [a, ab, abc, point], point, after: [point, bcd, cd, d] };
}

function mix(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}
