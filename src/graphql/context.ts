import DataLoader from 'dataloader';
import type { Claim } from '../ontology/claim.ts';
import { claimsOf } from '../store/claim-rows.ts';
import type { DecisionRow, RecordRow } from '../store/rows.ts';
import type { Reader } from '../store/store.ts';
import type { ConferralFacts } from './ledger/conferral-facts.ts';

/** What a resolver has: the store to ask, and loaders that ask it once for all keys of a level. Made per request. */
export interface Context {
  readonly store: Reader;
  readonly loaders: Loaders;
  /** Rows of the ledger that this request has worked out, by conferral and view: see ledger/ledger.ts. */
  readonly ledgerRows: Map<string, Promise<ConferralFacts | null>>;
}

export interface Loaders {
  /** Entities and sources by id; null where there is none. */
  readonly record: DataLoader<string, RecordRow | null>;
  readonly claim: DataLoader<string, Claim | null>;
  /** Reviews and corrections by what they are about. */
  readonly decisions: DataLoader<string, readonly DecisionRow[]>;
  /** The ids of the sources that share a text with a source, in order. */
  readonly nearCopies: DataLoader<string, readonly string[]>;
  /** All claims on an entity as their subject, and as their object, with all evidence; a view is laid over them later. */
  readonly claimsBySubject: DataLoader<string, readonly Claim[]>;
  readonly claimsByObject: DataLoader<string, readonly Claim[]>;
}

export function makeContext(store: Reader): Context {
  return {
    store,
    ledgerRows: new Map(),
    loaders: {
      record: new DataLoader(async (ids) => inOrder(ids, await store.read('records-by-id', { ids }), ({ id }) => id)),
      claim: new DataLoader(async (ids) =>
        inOrder(ids, claimsOf(await store.read('claims-by-id', { ids })), ({ id }) => id),
      ),
      decisions: new DataLoader(async (ids) =>
        grouped(ids, await store.read('decisions-about', { ids }), ({ about }) => about),
      ),
      nearCopies: new DataLoader(async (ids) => {
        const rows = grouped(ids, await store.read('near-copies', { ids }), ({ id }) => id);
        return rows.map((group) => group.map(({ near }) => near));
      }),
      claimsBySubject: new DataLoader(async (ids) =>
        grouped(ids, claimsOf(await store.read('claims-by-subject', { ids })), ({ subject }) => subject),
      ),
      claimsByObject: new DataLoader(async (ids) =>
        grouped(ids, claimsOf(await store.read('claims-by-object', { ids })), ({ object }) => object ?? ''),
      ),
    },
  };
}

function inOrder<T>(ids: readonly string[], found: readonly T[], idOf: (item: T) => string): (T | null)[] {
  const byId = new Map(found.map((item) => [idOf(item), item]));
  return ids.map((id) => byId.get(id) ?? null);
}

function grouped<T>(ids: readonly string[], found: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>(ids.map((id) => [id, []]));
  for (const item of found) groups.get(keyOf(item))?.push(item);
  return ids.map((id) => groups.get(id) ?? []);
}
