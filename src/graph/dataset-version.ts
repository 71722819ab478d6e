import { createHash } from 'node:crypto';
import { compare } from '../ontology/claim.ts';
import type { Instant } from '../ontology/values/instant.ts';
import type { Reader } from '../store/store.ts';
import type { GraphContext } from './context.ts';
import { turnOf } from './live/watch.ts';
import type { Watch } from './live/watched.ts';

/** What the contents of all dossiers come to. */
export interface DatasetVersion {
  /** Equal versions answer equally. */
  readonly version: string;
  /** When a dossier was last written; null while there is none. */
  readonly builtAt: Instant | null;
}

// One a server. All dossiers are read once each time the graph has changed, and not for each request.
const known = new WeakMap<Watch, { readonly turn: number; readonly version: Promise<DatasetVersion> }>();

/** The version of the graph as it is now. */
export async function datasetVersion({ store, watch }: GraphContext): Promise<DatasetVersion> {
  // The turn first: what is written between the two is only found twice.
  const turn = await turnOf(store);
  const before = known.get(watch);
  if (before?.turn === turn) return before.version;
  const version = readVersion(store);
  known.set(watch, { turn, version });
  version.catch(() => known.delete(watch));
  return version;
}

/** The version that a store holds, worked out from the ledger of its dossiers. */
export async function readVersion(store: Reader): Promise<DatasetVersion> {
  const rows = await store.read('dossiers', {});
  const content = rows
    .filter(({ retractedAt }) => retractedAt === null)
    .map(({ id, sha256 }) => `${id} ${sha256}`)
    .sort(compare)
    .join('\n');
  const written = rows.flatMap(({ ingestedAt }) => ingestedAt ?? []).sort(compare);
  return {
    version: createHash('sha256').update(content).digest('hex').slice(0, 16),
    builtAt: written.at(-1) ?? null,
  };
}
