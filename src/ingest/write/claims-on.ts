import type { Claim } from '../../ontology/claim.ts';
import { claimsOf } from '../../store/claim-rows.ts';
import type { Reader } from '../../store/store.ts';
import { eachOnce } from './each-once.ts';

/** The claims that hang on these entities, by either end, with all that is said of them. */
export async function claimsOn(store: Reader, ids: readonly string[]): Promise<Claim[]> {
  const rows = await store.read('claims-touching', { ids });
  return claimsOf(await store.read('claims-by-id', { ids: eachOnce(rows.map(({ claim }) => claim)) }), store);
}

/** The dossiers that state any of the claims that has this entity as an end, each once, in order. */
export function dossiersNaming(id: string, claims: readonly Claim[]): string[] {
  const naming = claims.filter(({ subject, object }) => subject === id || object === id);
  return eachOnce(naming.flatMap(({ assertions }) => assertions.map(({ dossier }) => dossier)));
}
