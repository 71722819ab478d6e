import { asText } from '../../core/format/text.ts';
import { centreRadius, glyphRadius } from '../glyphs.ts';
import type { PictureEdge, PictureNode, Point } from '../graph.ts';
import type { Box, PlacedNode } from '../placed-picture.ts';
import { textWidth, wrap } from './wrap.ts';

/** Type on the nodes: size, height of a line, and the room between a shape and the name below it. */
export const nodeType = { size: 13, line: 16, gap: 5 } as const;
/** Type on the lines. */
export const lineType = { size: 11.5, line: 14, widest: 128 } as const;

const widest = 144;
/** Names of the centre are set bold, which is about a tenth wider. */
const bold = 1.12;

/** What a node takes up about its place, before it has one. */
export interface NodeSize {
  readonly radius: number;
  readonly lines: readonly string[];
  /** About (0, 0). */
  readonly box: Box;
}

export function nodeSize(node: PictureNode): NodeSize {
  const radius = node.centre ? centreRadius : glyphRadius;
  const weight = node.centre ? bold : 1;
  const size = nodeType.size * weight;
  const lines = wrap(asText(node.name), { size, width: node.centre ? widest * 1.35 : widest, most: 2 });
  const half = Math.max(radius, ...lines.map((line) => textWidth(line, size) / 2));
  return {
    radius,
    lines,
    box: {
      left: -Math.ceil(half) - 3,
      top: -radius - 4,
      right: Math.ceil(Math.max(half, moreReach(radius, node.more))) + 3,
      bottom: radius + nodeType.gap + lines.length * nodeType.line + 2,
    },
  };
}

export function placedNode(node: PictureNode, { radius, lines, box }: NodeSize, at: Point): PlacedNode {
  const { x, y } = at;
  const moved = { left: x + box.left, top: y + box.top, right: x + box.right, bottom: y + box.bottom };
  return { ...node, x, y, radius, lines, box: moved };
}

/** How far the number beside a shape reaches to the right of its middle; 0 without one. */
export function moreReach(radius: number, more = 0): number {
  return more > 0 ? radius + 6 + textWidth(moreText(more), 11) : 0;
}

/** Beside the shape: how many neighbours are not shown. */
export function moreText(more: number): string {
  return `+${more}`;
}

/** Round the words of a line, or round the mark that stands in their place. */
export function wordsBox(at: Point, words: readonly string[]): Box {
  const half = Math.max(8, ...words.map((line) => Math.ceil(textWidth(line, lineType.size) / 2) + 2));
  const height = Math.max(8, (words.length * lineType.line) / 2 + 1);
  return { left: at.x - half, top: at.y - height, right: at.x + half, bottom: at.y + height };
}

/** What stands on a line: the verb of its one claim, where the picture has room for verbs, or how many claims it is. */
export function wordsOn(edges: readonly PictureEdge[], withWords: boolean): string[] {
  const [first] = edges;
  if (edges.length > 1) return [`×${edges.length}`];
  if (!withWords || first === undefined) return [];
  return wrap(asText(first.label), { size: lineType.size, width: lineType.widest, most: 2 });
}
