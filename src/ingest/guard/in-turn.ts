import type { Span } from './rule.ts';

/** What looks like two things, a card's number and a phone's, is told once: as the first of them. */
export function inTurn<Found extends Span>(found: readonly Found[]): Found[] {
  const told: Found[] = [];
  for (const one of found) if (!told.some((other) => one.start < other.end && one.end > other.start)) told.push(one);
  return told;
}
