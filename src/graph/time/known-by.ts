import { isDay, isKnownBy, type KnownAt } from '../../ontology/values/known-by.ts';
import type { View } from '../../ontology/view.ts';
import type { Known } from '../../store/conditions.ts';

/**
 * Whether an entity had been named by then. Its rank opens with the moment at which the oldest source that introduces it
 * could be read and ends with the day that it prints; the gazetteer's, which is empty, comes before all, and so does what no dossier introduces any more.
 */
export function isNamedBy(rank: string | null, knownAt: KnownAt | null): boolean {
  if (knownAt === null || rank === null) return true;
  const [earliest = '', , day = earliest] = rank.split(' ');
  return isKnownBy({ earliest, day }, knownAt);
}

/** The second clock as a question to the database has it. */
export function knownIn({ knownAt }: View): Known {
  const isOfDay = knownAt !== null && isDay(knownAt);
  return { knownAt: isOfDay ? null : knownAt, knownOn: isOfDay ? knownAt : null };
}
