import { type Chains, stops } from '../chains.ts';
import type { PictureEdge, PictureNode, Point } from '../graph.ts';
import { type PlacedPicture, viewBoxRound } from '../placed-picture.ts';
import { bundles } from './bundles.ts';
import { type Cubic, type Curve, pointAt, reversed } from './curve.ts';
import { drawLines, type LineRoute } from './draw-lines.ts';
import { nodeSize, placedNode, wordsBox, wordsOn } from './node-size.ts';

const columnWidth = 148;
/** Names stand below their shapes, so the middle of what shows of a line lies so much lower. */
const belowNames = 22;
/** Within so much of the first column and of the last, the lines of all chains fan out; those columns are wider. */
const fan = 30;
const laneHeight = 190;

/**
 * Places chains downwards: one end above, the other below, every chain on a lane of its own between them, what several
 * chains share halfway between their lanes. It is reckoned from left to right, as "columns" and "lanes", and turned at
 * the end, so that it fits a phone and a page. A plain reckoning of rows and columns: the same chains in the same
 * order give the same picture.
 */
export function layOutChains({ title, from, to, nodes, chains }: Chains): PlacedPicture {
  const columns = columnsOf(from, to, chains);
  const lanes = lanesOf(columns, from, to, chains);
  const rows = rowsOf(columns, lanes, nodes);
  const last = columns.get(to) ?? 1;
  const xOf = (column: number) => column * columnWidth + (column > 0 ? fan : 0) + (column === last ? fan : 0);
  const placed = nodes
    .map((node) => ({ node, column: columns.get(node.id) ?? 0, row: rows.get(node.id) ?? 0 }))
    .sort((a, b) => a.column - b.column || a.row - b.row)
    .map(({ node, column, row }) => {
      const shown: PictureNode = node.id === from || node.id === to ? { ...node, centre: true } : node;
      const at = turned({ x: xOf(column), y: Math.round(row * laneHeight) + 0 });
      return placedNode(shown, nodeSize(shown), at);
    });

  const byId = new Map(placed.map((node) => [node.id, node]));
  const edges = [...new Map(chains.flat().map((edge) => [edge.id, edge])).values()];
  const routes = bundles(edges).flatMap(({ edges: alike, bow, ...ends }): LineRoute[] => {
    const [start, end] = [byId.get(ends.from), byId.get(ends.to)];
    if (!start || !end) return [];
    const [first, second] = [columns.get(ends.from) ?? 0, columns.get(ends.to) ?? 0];
    const forward = first <= second;
    const [upper, lower] = forward ? [start, end] : [end, start];
    const [left, right] = [upper, lower].map(turned) as [Point, Point]; // two of two
    const between = placed
      .filter(({ id }) => isBetween(columns.get(id) ?? 0, first, second))
      .map(({ x }) => x / laneHeight);
    const lane = freeLane(lanes.ofEdge.get(alike[0]?.id ?? '') ?? [0], between) * laneHeight;
    const stations = Array.from({ length: Math.abs(second - first) + 1 }, (_, step) =>
      xOf(Math.min(first, second) + step),
    );
    const way = along(left, right, {
      lane,
      stations,
      apart: forward ? -bow : bow,
      fans: { left: upper.id === from, right: lower.id === to },
    });
    const curve = way.curve.map((cubic) => cubic.map(turned) as unknown as Cubic); // four of four
    const at = turned(way.at);
    const words = wordsOn(alike, true);
    const route = { ...ends, edges: alike, curve: forward ? curve : reversed(curve), words };
    if (first === second) return [route];
    const mark = alike.some(({ standing }) => standing === 'CONTESTED') ? 8 : 0;
    return [{ ...route, at: { x: Math.round(at.x) + mark, y: Math.round(at.y) + belowNames } }];
  });
  const lines = drawLines(routes, byId);
  const boxes = [...placed.map(({ box }) => box), ...lines.map(({ at, words }) => wordsBox(at, words))];
  return { title, nodes: placed, lines, viewBox: viewBoxRound(boxes) };
}

/** As many columns as the longest chain has stops; shorter chains spread over them, shared stops stand in between. */
function columnsOf(from: string, to: string, chains: Chains['chains']): Map<string, number> {
  const last = Math.max(1, ...chains.map(({ length }) => length));
  const met = new Map<string, number[]>();
  for (const chain of chains)
    for (const [index, id] of stops(from, chain).entries())
      met.set(id, [...(met.get(id) ?? []), (index * last) / chain.length]);
  const columns = new Map([...met].map(([id, at]) => [id, Math.min(last - 1, Math.max(1, Math.round(mean(at))))]));
  return columns.set(from, 0).set(to, last);
}

interface Lanes {
  /** The lanes on which an entity is met. */
  readonly ofNode: ReadonlyMap<string, readonly number[]>;
  /** Those of the chains that have a claim. */
  readonly ofEdge: ReadonlyMap<string, readonly number[]>;
}

/** The lanes, counted from the middle one. A chain that meets nothing new runs with the chain before it. */
function lanesOf(columns: ReadonlyMap<string, number>, from: string, to: string, chains: Chains['chains']): Lanes {
  const ofNode = new Map<string, number[]>();
  const ofEdge = new Map<string, number[]>();
  let next = 0;
  for (const chain of chains) {
    const between = stops(from, chain).slice(1, -1);
    const unmet = chain.filter(({ id }) => !ofEdge.has(id));
    const reach = (edge: PictureEdge) => Math.abs((columns.get(edge.from) ?? 0) - (columns.get(edge.to) ?? 0));
    const needsRoom = between.some((id) => !ofNode.has(id)) || unmet.some((edge) => reach(edge) > 1);
    const lane = needsRoom || next === 0 ? next++ : next - 1;
    for (const id of between) ofNode.set(id, [...(ofNode.get(id) ?? []), lane]);
    for (const { id } of chain) ofEdge.set(id, [...(ofEdge.get(id) ?? []), lane]);
  }
  const middle = (next - 1) / 2;
  const centred = (lanes: ReadonlyMap<string, readonly number[]>) =>
    new Map([...lanes].map(([id, at]) => [id, at.map((lane) => lane - middle)]));
  return { ofNode: centred(ofNode).set(from, [0]).set(to, [0]), ofEdge: centred(ofEdge) };
}

/** In lanes from the middle. In one column, no two nodes come nearer than a lane. */
function rowsOf(
  columns: ReadonlyMap<string, number>,
  lanes: Lanes,
  nodes: readonly PictureNode[],
): Map<string, number> {
  const wanted = nodes.map(({ id }) => ({ id, column: columns.get(id) ?? 0, row: mean(lanes.ofNode.get(id) ?? [0]) }));
  wanted.sort((a, b) => a.column - b.column || a.row - b.row || (a.id < b.id ? -1 : 1));
  const rows = new Map<string, number>();
  let lowest = { column: -1, row: 0 };
  for (const { id, column, row } of wanted) {
    const free = column === lowest.column ? Math.max(row, lowest.row + 1) : row;
    rows.set(id, free);
    lowest = { column, row: free };
  }
  return rows;
}

/** Halfway between the lanes of all chains that share a claim, unless a stop on the way stands there. */
function freeLane(lanes: readonly number[], stopsBetween: readonly number[]): number {
  const shared = mean(lanes);
  return stopsBetween.some((row) => Math.abs(row - shared) < 0.7) ? (lanes[0] ?? shared) : shared;
}

function isBetween(column: number, one: number, other: number): boolean {
  return column > Math.min(one, other) && column < Math.max(one, other);
}

interface Way {
  /** y of the lane. */
  readonly lane: number;
  /** x of each column from that of the left stop to that of the right one. */
  readonly stations: readonly number[];
  /** How far to bow, where several lines join the same two stops. */
  readonly apart: number;
  /** Whether the stop is an end of the chains, where lines fan out. */
  readonly fans: { readonly left: boolean; readonly right: boolean };
}

/**
 * From a stop to one further right: within the first column to the height of its lane, along the lane, and within the
 * last column to the stop. So it crosses no lane where another chain has its stops. `at` is the middle of what lies flat.
 */
function along(left: Point, right: Point, { lane, stations, apart, fans }: Way): { curve: Curve; at: Point } {
  const columns = stations.length - 1;
  if (columns === 0) return withMiddle([bend(left, right, left.x + 90 + apart, right.x + 90 + apart)]);
  if (columns === 1 && fans.left === fans.right) return withMiddle([swing(left, right, apart)]);
  const y = (columns > 1 ? lane : fans.left ? right.y : left.y) + apart;
  const enter = fans.left ? { x: left.x + fan, y } : columns > 1 ? { x: stations[1] ?? left.x, y } : left;
  const leave = fans.right ? { x: right.x - fan, y } : columns > 1 ? { x: stations.at(-2) ?? right.x, y } : right;
  const marks = [left, enter, leave, right];
  const curve = marks.slice(1).flatMap((to, index) => {
    const from = marks[index] ?? left;
    return from.x < to.x ? [swing(from, to, 0)] : [];
  });
  return { curve, at: { x: (enter.x + leave.x) / 2, y } };
}

function withMiddle(curve: Curve): { curve: Curve; at: Point } {
  return { curve, at: pointAt(curve, curve.length / 2) };
}

function swing(left: Point, right: Point, apart: number): Cubic {
  const half = (right.x - left.x) / 2;
  return [left, { x: left.x + half, y: left.y + apart }, { x: right.x - half, y: right.y + apart }, right];
}

function bend(start: Point, end: Point, startX: number, endX: number): Cubic {
  return [start, { x: startX, y: start.y }, { x: endX, y: end.y }, end];
}

function turned({ x, y }: Point): Point {
  return { x: y, y: x };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
