import { createHash } from 'node:crypto';
import { compare } from '../ontology/claim.ts';
import { versionRoot } from '../ontology/proof/leaves.ts';
import type { Instant } from '../ontology/values/instant.ts';
import type { DossierRow } from '../store/rows.ts';
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
  /** The Merkle root over what all dossiers say; null where one was written by an earlier version of Jejak. */
  readonly merkleRoot: string | null;
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
  const standing = rows.filter(({ retractedAt }) => retractedAt === null);
  const content = standing
    .map(({ id, sha256 }) => `${id} ${sha256}`)
    .sort(compare)
    .join('\n');
  const written = rows.flatMap(({ ingestedAt }) => ingestedAt ?? []).sort(compare);
  return {
    version: createHash('sha256').update(content).digest('hex').slice(0, 16),
    builtAt: written.at(-1) ?? null,
    merkleRoot: rootOf(standing),
  };
}

function rootOf(dossiers: readonly DossierRow[]): string | null {
  const leaves = dossiers.flatMap(({ id, sha256, claimsRoot }) =>
    claimsRoot === null ? [] : [{ dossier: id, sha256, claims: claimsRoot }],
  );
  return leaves.length === dossiers.length ? versionRoot(leaves) : null;
}
