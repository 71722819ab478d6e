import type { Span } from './rule.ts';

/** So many are told; who has more has pasted a list of people, and sees it by then. */
export const mostTold = 100;

/** What looks like two things, a card's number and a phone's, is told once: as the first of them. */
export function inTurn<Found extends Span>(found: readonly Found[]): Found[] {
  const told: Found[] = [];
  for (const one of found) {
    if (told.length === mostTold) break;
    if (!told.some((other) => one.start < other.end && one.end > other.start)) told.push(one);
  }
  return told;
}
