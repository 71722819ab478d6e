import { tones } from '../tones/tones.ts';

/** What a name has lanes for, from the top: awards by how far they have come, offices held, all else that has a date. */
export const lanes = [...tones, 'office', 'event'] as const;
export type Lane = (typeof lanes)[number];

/** Something of a name that sources date. */
export interface LaneEntry {
  readonly lane: Lane;
  /** The first and the last day on which it may have been, or from which to which it was so: `2023-01-01`. */
  readonly from: string;
  readonly to: string;
  /** It began then, and no source says when it ended. */
  readonly isOpen: boolean;
  /** Nobody doubts it, and no source says that it was only planned, mentioned or dropped, where its lane does not say so. */
  readonly isCertain: boolean;
  /** When, in words. */
  readonly when: string;
  /** When and what, for whoever points at it. */
  readonly title: string;
  readonly href?: string;
  /** Where the list has it with others of its time. */
  readonly listed?: string;
}

/** A name and what is dated of it; a name of which nothing is has no entries. */
export interface LaneGroup {
  readonly id: string;
  readonly name: string;
  readonly href?: string;
  readonly entries: readonly LaneEntry[];
}
