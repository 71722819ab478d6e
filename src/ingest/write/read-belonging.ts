import { type Belonging, belongingOf, bodiesIn } from '../../ontology/belonging.ts';
import { claimAsOf, everything } from '../../ontology/view.ts';
import { claimsOf } from '../../store/claim-rows.ts';
import type { Writer } from '../../store/store.ts';

/**
 * What these entities belong to, for the rows of the ledger. Nothing is read where all are persons and regions; else two
 * reads for each step up, however many they are.
 * @param provinces those of regencies, as far as they are known
 */
export async function readBelonging(
  writer: Writer,
  starts: readonly string[],
  provinces: ReadonlyMap<string, string>,
): Promise<Belonging> {
  const above = new Map<string, readonly string[]>([...provinces].map(([id, province]) => [id, [province]]));
  for (;;) {
    const missing = new Set<string>();
    const found = belongingOf(starts, (id) => {
      const known = above.get(id);
      if (known === undefined) missing.add(id);
      return known;
    });
    if (found !== undefined) return found;
    const ids = [...missing];
    const records = await writer.read('records-by-id', { ids });
    const bodies = ids.filter((id) => !id.startsWith('regency:'));
    const rows = bodies.length === 0 ? [] : await writer.read('claims-by-subject', { ids: bodies });
    const claims = (await claimsOf(rows, writer)).flatMap((claim) => claimAsOf(claim, everything) ?? []);
    for (const id of ids) {
      const record = records.find((one) => one.id === id);
      const byRecord = [record?.province, record?.mergedInto].flatMap((one) => one ?? []);
      above.set(id, [...byRecord, ...bodiesIn(claims.filter(({ subject }) => subject === id))]);
    }
  }
}
