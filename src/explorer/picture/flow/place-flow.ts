import { asText } from '../../core/format/text.ts';
import { wrap } from '../lay-out/wrap.ts';

/** One end of a flow; without an id it stands for all that are not drawn by themselves. */
export interface FlowEnd {
  readonly id: string | null;
  readonly name: string;
}

/** How much went from one to another. */
export interface Flow {
  readonly from: FlowEnd;
  readonly to: FlowEnd;
  /** 1 or more. */
  readonly value: number;
  /** Where the rows behind it are. */
  readonly href?: string;
}

export interface PlacedEnd {
  readonly end: FlowEnd;
  readonly value: number;
  readonly lines: readonly string[];
  readonly top: number;
  readonly tall: number;
  /** The middle of its name. */
  readonly middle: number;
}

export interface PlacedFlow {
  readonly froms: readonly PlacedEnd[];
  readonly tos: readonly PlacedEnd[];
  readonly ribbons: readonly (Flow & { readonly path: string })[];
  readonly width: number;
  readonly height: number;
}

/** Where the two columns of bars stand, and how wide a bar is; the names stand outside of them. */
export const flowPlaces = { left: 220, right: 480, bar: 10, width: 700 } as const;

const type = { size: 12, line: 15 } as const;
const tallestUnit = 24;
const gap = 6;

/**
 * Givers on the left, receivers on the right, each as high as what goes through it, and ribbons between. Givers stand the
 * largest first; receivers beside the giver from whom they have most, so that few ribbons cross.
 * @param tallest how high all ribbons together may be; names may need more
 */
export function placeFlow(flows: readonly Flow[], tallest = 420): PlacedFlow {
  const total = flows.reduce((sum, { value }) => sum + value, 0);
  const unit = Math.min(tallestUnit, tallest / Math.max(1, total));
  const froms = column(
    endsOf(flows, 'from').sort((a, b) => restLast(a.end, b.end) || b.value - a.value || order(a.end, b.end)),
    unit,
  );
  const placeOf = new Map(froms.map(({ end }, index) => [keyOf(end), index]));
  const mainGiver = (end: FlowEnd): number => {
    const [main] = flows
      .filter(({ to }) => keyOf(to) === keyOf(end))
      .sort((a, b) => b.value - a.value || (placeOf.get(keyOf(a.from)) ?? 0) - (placeOf.get(keyOf(b.from)) ?? 0));
    return main === undefined ? 0 : (placeOf.get(keyOf(main.from)) ?? 0);
  };
  const tos = column(
    endsOf(flows, 'to').sort(
      (a, b) =>
        mainGiver(a.end) - mainGiver(b.end) || restLast(a.end, b.end) || b.value - a.value || order(a.end, b.end),
    ),
    unit,
  );
  const height = Math.max(bottomOf(froms), bottomOf(tos));
  return { froms, tos, ribbons: ribbons(flows, froms, tos, unit), width: flowPlaces.width, height };
}

function ribbons(flows: readonly Flow[], froms: readonly PlacedEnd[], tos: readonly PlacedEnd[], unit: number) {
  const rank = (ends: readonly PlacedEnd[]): Map<string, number> =>
    new Map(ends.map(({ end }, index) => [keyOf(end), index]));
  const [left, right] = [rank(froms), rank(tos)];
  const at = (ranks: Map<string, number>, end: FlowEnd): number => ranks.get(keyOf(end)) ?? 0;
  const sorted = [...flows].sort((a, b) => at(left, a.from) - at(left, b.from) || at(right, a.to) - at(right, b.to));
  const used = new Map<string, number>();
  const take = (side: string, ends: readonly PlacedEnd[], index: number, tall: number): number => {
    const key = `${side}${index}`;
    const taken = used.get(key) ?? 0;
    used.set(key, taken + tall);
    return (ends[index]?.top ?? 0) + taken;
  };
  return sorted.map((flow) => {
    const tall = Math.max(1, flow.value * unit);
    const y0 = take('l', froms, at(left, flow.from), flow.value * unit);
    const y1 = take('r', tos, at(right, flow.to), flow.value * unit);
    const [x0, x1] = [flowPlaces.left + flowPlaces.bar, flowPlaces.right];
    const middle = (x0 + x1) / 2;
    const path = `M${x0} ${n(y0)}C${middle} ${n(y0)} ${middle} ${n(y1)} ${x1} ${n(y1)}V${n(y1 + tall)}C${middle} ${n(y1 + tall)} ${middle} ${n(y0 + tall)} ${x0} ${n(y0 + tall)}Z`;
    return { ...flow, path };
  });
}

function column(ends: readonly { readonly end: FlowEnd; readonly value: number }[], unit: number): PlacedEnd[] {
  let top = 0;
  return ends.map(({ end, value }) => {
    const lines = wrap(asText(end.name), { size: type.size, width: flowPlaces.left - 60, most: 2 });
    const tall = Math.max(2, value * unit);
    const slot = Math.max(tall, lines.length * type.line);
    const placed = { end, value, lines, top: top + (slot - tall) / 2, tall, middle: top + slot / 2 };
    top += slot + gap;
    return placed;
  });
}

function endsOf(flows: readonly Flow[], side: 'from' | 'to') {
  const ends = new Map<string, { readonly end: FlowEnd; value: number }>();
  for (const flow of flows) {
    const end = flow[side];
    const known = ends.get(keyOf(end)) ?? { end, value: 0 };
    known.value += flow.value;
    ends.set(keyOf(end), known);
  }
  return [...ends.values()];
}

/** What stands for others, or for nobody who is named, comes last. */
function restLast(a: FlowEnd, b: FlowEnd): number {
  return Number(a.id === null) - Number(b.id === null);
}

/** By id; what stands for others last. */
function order(a: FlowEnd, b: FlowEnd): number {
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

function keyOf({ id, name }: FlowEnd): string {
  return id ?? `~${name}`;
}

function bottomOf(ends: readonly PlacedEnd[]): number {
  const last = ends.at(-1);
  return last === undefined ? 0 : Math.ceil(Math.max(last.top + last.tall, last.middle + type.line));
}

function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}
