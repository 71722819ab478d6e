import type { PictureEdge, PictureNode, Point } from './graph.ts';

/** A picture of which every place is known: what the pages and the files draw. Units are those of 13-unit type. */
export interface PlacedPicture {
  readonly title: string;
  /** In the order in which a reader walks through them: from the centre outwards, or from left to right. */
  readonly nodes: readonly PlacedNode[];
  readonly lines: readonly PlacedLine[];
  /** Whole numbers, round everything drawn. */
  readonly viewBox: ViewBox;
}

export interface ViewBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A node, its shape about (x, y), its name below. Whole numbers. */
export interface PlacedNode extends PictureNode, Point {
  readonly radius: number;
  /** The name as it fits: one line or two, the second cut with an ellipsis. */
  readonly lines: readonly string[];
  /** Round shape and name. */
  readonly box: Box;
}

/** A line from the subject of its claims to their object. */
export interface PlacedLine {
  readonly from: string;
  readonly to: string;
  /** The claims it stands for: one, or several that would lie too close to be told apart. */
  readonly edges: readonly PictureEdge[];
  /** The line, and the arrowhead at its end, as SVG path data. */
  readonly path: string;
  readonly arrow: string;
  /** Where its words or its mark stand: the middle of the text. */
  readonly at: Point;
  /** The words on it; none in a picture that is too full for them. */
  readonly words: readonly string[];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far two boxes overlap, in square units; 0 when they do not. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** The view round all boxes, with a margin. */
export function viewBoxRound(boxes: readonly Box[], margin = 20): ViewBox {
  const least = (side: 'left' | 'top') => Math.floor(Math.min(...boxes.map((box) => box[side]))) - margin;
  const most = (side: 'right' | 'bottom') => Math.ceil(Math.max(...boxes.map((box) => box[side]))) + margin;
  if (boxes.length === 0) return { x: 0, y: 0, width: 2 * margin, height: 2 * margin };
  const [x, y] = [least('left'), least('top')];
  return { x, y, width: most('right') - x, height: most('bottom') - y };
}
