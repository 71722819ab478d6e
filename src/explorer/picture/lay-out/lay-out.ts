import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Picture, PictureNode, Point } from '../graph.ts';
import { type Box, type PlacedPicture, viewBoxRound } from '../placed-picture.ts';
import { type Bundle, bundles } from './bundles.ts';
import { clearLines } from './clear-lines.ts';
import { bowed, pointAt, through } from './curve.ts';
import { drawLines, type LineRoute } from './draw-lines.ts';
import { type NodeSize, nodeSize, placedNode, wordsBox, wordsOn } from './node-size.ts';
import { type Body, pushApart } from './push-apart.ts';
import { readingOrder } from './reading-order.ts';

/** Above so many claims, verbs on the lines would hide the picture. */
export const mostWords = 25;

/** A small picture has the time to unfold, and the words on its lines need the room. */
const forces = {
  withWords: { ticks: 300, repulsion: -1100, upright: 0.075 },
  without: { ticks: 160, repulsion: -620, upright: 0.13 },
} as const;
const mostPasses = 400;
/** Free room round each node, in units. */
const air = 7;

interface Moving extends Omit<SimulationNodeDatum, 'x' | 'y'>, Body {
  readonly id: string;
  readonly node: PictureNode;
  readonly size: NodeSize;
}

interface Link extends SimulationLinkDatum<Moving> {
  readonly source: Moving;
  readonly target: Moving;
  /** In units, as long as nothing else pulls. */
  readonly length: number;
}

/** The words of a line keep a place of their own, and the line goes through it. */
interface WordsBody extends Body {
  readonly words: readonly string[];
  readonly bundle: Bundle;
}

/**
 * Places a network by forces: joined names near each other, no two upon each other, the centre at (0, 0), pinned ones
 * where they are. The same picture gives the same places to the last digit, in whatever order it came: there is no
 * chance in it and no clock. Up to about 150 nodes; beyond, it takes long and shows little.
 */
export function layOut(picture: Picture): PlacedPicture {
  const lines = bundles(picture.edges);
  const withWords = picture.edges.length <= mostWords;
  const moving = readingOrder(picture).map(startingPlace);
  const words = withWords ? lines.map(startingWords) : [];
  settle(moving, lines, words);

  const nodes = new Map(moving.map((one) => [one.id, placedNode(one.node, one.size, rounded(one))]));
  const routes = lines.flatMap((line, index): LineRoute[] => {
    const [start, end, spot] = [nodes.get(line.from), nodes.get(line.to), words[index]];
    if (!start || !end) return [];
    const { from, to, edges } = line;
    if (!spot) return [{ from, to, edges, curve: bowed(start, end, line.bow), words: wordsOn(edges, withWords) }];
    const at = rounded(spot);
    return [{ from, to, edges, curve: through(start, at, end), words: spot.words, at }];
  });
  const drawn = drawLines(routes, nodes);
  const boxes: Box[] = [...nodes.values()].map(({ box }) => box);
  boxes.push(...drawn.map(({ at, words: shown }) => wordsBox(at, shown)));
  return { title: picture.title, nodes: [...nodes.values()], lines: drawn, viewBox: viewBoxRound(boxes) };
}

function settle(moving: Moving[], lines: readonly Bundle[], words: readonly WordsBody[]): void {
  const byId = new Map(moving.map((one) => [one.id, one]));
  const links = lines.flatMap(({ from, to }, index): Link[] => {
    const [source, target, spot] = [byId.get(from), byId.get(to), words[index]];
    if (!source || !target || source === target) return [];
    const length = spot ? 40 + spot.room.right * 1.8 + (source.room.right + target.room.right) / 2 : 96;
    return [{ source, target, length }];
  });
  const bodies: Body[] = [...moving, ...words];
  const { ticks, repulsion, upright } = words.length > 0 ? forces.withWords : forces.without;
  forceSimulation(moving)
    .randomSource(seeded())
    .stop()
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .force(
      'link',
      forceLink<Moving, Link>(links).distance(({ length }) => length),
    )
    .force('charge', forceManyBody<Moving>().strength(repulsion).distanceMax(900).theta(1.2))
    // Screens are wider than they are high.
    .force('x', forceX<Moving>().strength(0.035))
    .force('y', forceY<Moving>().strength(upright))
    .force('words', () => {
      for (const spot of words) towardsMiddle(spot, byId, 0.5);
    })
    .force('lines', () => {
      // Only in a small picture is there a way for a line to be clear of all else.
      if (words.length > 0) clearLines(links, moving, 0.5);
    })
    .force('room', (alpha) => (alpha < 0.6 ? pushApart(bodies, 0.6 * (1 - alpha)) : undefined))
    .tick(ticks);
  for (let pass = 0; pass < mostPasses && pushApart(bodies, 1.05); pass++);
}

function startingPlace(node: PictureNode, index: number): Moving {
  const size = nodeSize(node);
  const { left, top, right, bottom } = size.box;
  const room = { left: left - air, top: top - air, right: right + air, bottom: bottom + air };
  const held = node.pinned ?? (node.centre ? { x: 0, y: 0 } : undefined);
  const fixed = held && rounded(held);
  const { x, y } = fixed ?? spiral(index);
  const hold = fixed ? { fx: fixed.x, fy: fixed.y } : {};
  return { id: node.id, node, size, room, fixed: fixed !== undefined, x, y, ...hold };
}

// Each a golden angle further round than the one before, so that neighbours in the order start on all sides.
function spiral(index: number): Point {
  const radius = 34 * Math.sqrt(index);
  const angle = index * Math.PI * (3 - Math.sqrt(5));
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

function startingWords(bundle: Bundle): WordsBody {
  const words = wordsOn(bundle.edges, true);
  const { left, top, right, bottom } = wordsBox({ x: 0, y: 0 }, words);
  const mark = bundle.edges.some(({ standing }) => standing === 'CONTESTED') ? 16 : 0;
  return {
    x: 0,
    y: 0,
    fixed: false,
    room: { left: left - mark - 4, top: top - 6, right: right + 4, bottom: bottom + 6 },
    words,
    bundle,
  };
}

// Left to itself, a line is straight, or bows as far as its neighbours make it.
function towardsMiddle(spot: WordsBody, nodes: ReadonlyMap<string, Moving>, share: number): void {
  const [start, end] = [nodes.get(spot.bundle.from), nodes.get(spot.bundle.to)];
  if (!start || !end) return;
  const middle = pointAt(bowed(start, end, spot.bundle.bow), 0.5);
  spot.x += (middle.x - spot.x) * share;
  spot.y += (middle.y - spot.y) * share;
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x) + 0, y: Math.round(y) + 0 };
}

/** Numbers from 0 to 1 that look like chance and are the same each time (Lehmer's generator modulo 2³¹ − 1). */
function seeded(): () => number {
  let state = 20_081_945;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
