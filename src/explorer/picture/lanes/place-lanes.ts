import { formatNumber } from '../../core/format/numbers.ts';
import { asText } from '../../core/format/text.ts';
import type { Language } from '../../core/language.ts';
import { wordsIn } from '../../core/words.ts';
import { textWidth, wrap } from '../lay-out/wrap.ts';
import { toneLabel } from '../tones/tones.ts';
import { type Lane, type LaneEntry, type LaneGroup, lanes } from './lanes.ts';
import { type TimeScale, timeScale } from './time-scale.ts';
import { laneWords } from './words.ts';

const width = 920;
const labels = { width: 168, size: 12, line: 15 } as const;
const names = { size: 14, line: 19 } as const;
const left = labels.width + 16;
const right = 12;
export const mark = { height: 12, row: 17, narrowest: 9, gap: 3 } as const;
/** More of one day in one lane are one mark that says how many they are: a ceremony would fill a column as high as a house. */
const mostOfOneDay = 6;

export interface PlacedMark extends LaneEntry {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** How many it stands for, where these are several. */
  readonly count: number;
}

export interface PlacedLane {
  readonly lane: Lane;
  readonly label: readonly string[];
  readonly y: number;
  readonly height: number;
  readonly marks: readonly PlacedMark[];
}

export interface PlacedGroup extends Omit<LaneGroup, 'entries'> {
  readonly lines: readonly string[];
  readonly y: number;
  readonly lanes: readonly PlacedLane[];
}

export interface PlacedLanes {
  readonly width: number;
  readonly height: number;
  /** Where the lanes begin and end; the years stand between. */
  readonly left: number;
  readonly right: number;
  readonly ticks: TimeScale['ticks'];
  readonly groups: readonly PlacedGroup[];
}

/**
 * Places what is dated of each name in lanes under it, time from left to right. Marks that would lie on each other are
 * in rows of their own. Names of which nothing is dated are left out; null where that is so of all.
 */
export function placeLanes(groups: readonly LaneGroup[], language: Language): PlacedLanes | null {
  const dated = groups.filter(({ entries }) => entries.length > 0);
  const days = dated.flatMap(({ entries }) => entries.flatMap(({ from, to }) => [from, to]));
  if (days.length === 0) return null;
  const end = width - right;
  const scale = timeScale(days, left, end - left);
  let y = 24;
  const placed = dated.map((group): PlacedGroup => {
    const { entries, ...named } = group;
    const lines = wrap(asText(group.name), { size: names.size * 1.05, width: width - 8, most: 2 });
    const top = y;
    y += 8 + lines.length * names.line + 4;
    const ofLanes = lanes.flatMap((lane): PlacedLane[] => {
      const ofLane = entries.filter((entry) => entry.lane === lane);
      if (ofLane.length === 0) return [];
      const one = placeLane(lane, ofLane, y, scale, language);
      y += one.height;
      return [one];
    });
    y += 10;
    return { ...named, lines, y: top, lanes: ofLanes };
  });
  return { width, height: y, left, right: end, ticks: scale.ticks, groups: placed };
}

function placeLane(
  lane: Lane,
  entries: readonly LaneEntry[],
  top: number,
  scale: TimeScale,
  language: Language,
): PlacedLane {
  const label = wrap(laneLabel(lane, language), { size: labels.size, width: labels.width, most: 3 });
  /** Where the last mark of each row ends. */
  const taken: number[] = [];
  const marks = bundled(entries, language).map((entry): PlacedMark => {
    const { x, width: wide } = spanOf(entry, scale);
    const free = taken.findIndex((until) => until + mark.gap <= x);
    const row = free === -1 ? taken.length : free;
    taken[row] = x + wide;
    return { ...entry, x, y: top + 4 + row * mark.row, width: wide };
  });
  const height = Math.max(taken.length * mark.row + 6, label.length * labels.line + 6);
  return { lane, label, y: top, height, marks };
}

function spanOf(entry: LaneEntry & { readonly count: number }, scale: TimeScale): { x: number; width: number } {
  const begin = scale.beginOf(entry.from);
  const end = entry.isOpen ? width - right : scale.endOf(entry.to);
  // A single day is too narrow to be seen or met: it is widened about its middle, and kept on the line.
  const least = Math.max(mark.narrowest, entry.count > 1 ? textWidth(`${entry.count}`, 11) + 10 : 0);
  if (end - begin >= least) return { x: begin, width: round(end - begin) };
  const x = Math.min(Math.max((begin + end - least) / 2, left), width - right - least);
  return { x: round(x), width: round(least) };
}

/** In the order of time; those of one span as one where they are many. */
function bundled(entries: readonly LaneEntry[], language: Language): (LaneEntry & { readonly count: number })[] {
  const spanKey = ({ from, to, isOpen, isCertain }: LaneEntry) => `${from} ${to} ${isOpen} ${isCertain}`;
  const sorted = entries.toSorted((a, b) => (spanKey(a) < spanKey(b) ? -1 : spanKey(a) > spanKey(b) ? 1 : 0));
  const spans = new Map<string, LaneEntry[]>();
  for (const entry of sorted) spans.set(spanKey(entry), [...(spans.get(spanKey(entry)) ?? []), entry]);
  return [...spans.values()].flatMap((ofSpan) => {
    const [first] = ofSpan;
    if (first === undefined || ofSpan.length <= mostOfOneDay) return ofSpan.map((entry) => ({ ...entry, count: 1 }));
    const { href: _, ...shared } = first;
    const title = wordsIn(laneWords, language).several(formatNumber(ofSpan.length, language), first.when);
    return [{ ...shared, title, count: ofSpan.length, ...(first.listed === undefined ? {} : { href: first.listed }) }];
  });
}

export function laneLabel(lane: Lane, language: Language): string {
  return lane === 'office' || lane === 'event' ? wordsIn(laneWords, language)[lane] : toneLabel(lane, language);
}

function round(place: number): number {
  return Math.round(place * 10) / 10;
}
