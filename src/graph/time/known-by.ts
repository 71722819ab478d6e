import type { Instant } from '../../ontology/values/instant.ts';

/**
 * Whether an entity had been named by then. Its rank opens with the moment at which the oldest source that introduces it
 * could be read; the gazetteer's, which is empty, comes before all, and so does what no dossier introduces any more.
 */
export function isNamedBy(rank: string | null, knownAt: Instant | null): boolean {
  return knownAt === null || rank === null || (rank.split(' ')[0] ?? '') <= knownAt;
}
