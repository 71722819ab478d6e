import type { Claim, Passage } from '../../ontology/claim.ts';
import type { Verdict } from '../../ontology/ontology.ts';
import type { Instant } from '../../ontology/values/instant.ts';
import { claimsOf } from '../../store/claim-rows.ts';
import type { Writer } from '../../store/store.ts';
import { eachOnce } from './each-once.ts';
import { rewriteClaims } from './write-claims.ts';
import { writeAll } from './write-rows.ts';

/** How a passage fared when it was held against its text. */
export interface Proved {
  readonly claim: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly verdict: Verdict;
  readonly at: Instant;
}

/** Writes how passages fared on their evidence, and into the records of their claims. Those gone since are passed over. */
export async function putVerdicts(writer: Writer, proved: readonly Proved[]): Promise<void> {
  await writeAll(writer, 'take-turn', {}, 1);
  await writer.write('put-verdicts', { rows: proved.map((row) => ({ ...row })) });
  const byPlace = new Map(proved.map((row) => [placeOf(row.claim, row.source, row), row]));
  const ids = eachOnce(proved.map(({ claim }) => claim));
  const claims = await claimsOf(await writer.read('claims-by-id', { ids }), writer);
  await rewriteClaims(
    writer,
    claims.map((claim) => withVerdicts(claim, byPlace)),
  );
}

function withVerdicts(claim: Claim, byPlace: ReadonlyMap<string, Proved>): Claim {
  const assertions = claim.assertions.map((assertion) => ({
    ...assertion,
    passages: assertion.passages.map((passage): Passage => {
      const place = { start: passage.startAt, end: passage.endAt };
      const found = byPlace.get(placeOf(claim.id, assertion.source, place));
      return found === undefined ? passage : { ...passage, verification: { verdict: found.verdict, at: found.at } };
    }),
  }));
  return { ...claim, assertions };
}

function placeOf(claim: string, source: string, { start, end }: Pick<Proved, 'start' | 'end'>): string {
  return `${claim} ${source} ${start} ${end}`;
}
