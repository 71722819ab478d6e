import { type Assertion, type Claim, type Data, inSourceOrder, type Passage } from '../ontology/claim.ts';
import { inSlices } from './in-slices.ts';
import type { ClaimRow } from './rows.ts';

/** The rows of one claim, by assertion. */
interface ClaimGroup {
  readonly row: ClaimRow;
  readonly assertions: Map<string, ClaimRow[]>;
}

/** Rows of passages as claims, each with its assertions and their passages in order. One pass over the rows. */
export function claimsOf(rows: readonly ClaimRow[]): Claim[] {
  const groups = new Map<string, ClaimGroup>();
  for (const row of rows) gather(row, groups);
  return [...groups.values()].map(claimOf);
}

/** The same, letting others have their turn while there are many. */
export async function claimsInSlices(rows: readonly ClaimRow[], noting: (row: ClaimRow) => void): Promise<Claim[]> {
  const groups = new Map<string, ClaimGroup>();
  await inSlices(rows, (row) => {
    noting(row);
    gather(row, groups);
  });
  const claims: Claim[] = [];
  await inSlices(groups.values(), (group) => claims.push(claimOf(group)));
  return claims;
}

function gather(row: ClaimRow, groups: Map<string, ClaimGroup>): void {
  const claim = groups.get(row.claim) ?? { row, assertions: new Map<string, ClaimRow[]>() };
  groups.set(row.claim, claim);
  const key = `${row.dossier} ${row.ordinal}`;
  const passages = claim.assertions.get(key);
  if (passages === undefined) claim.assertions.set(key, [row]);
  // An entity asked for twice, or the subject and object of one claim, brings the same row again.
  else if (!passages.some((known) => known.passage === row.passage)) passages.push(row);
}

function claimOf({ row, assertions }: ClaimGroup): Claim {
  return {
    id: row.claim,
    type: row.type,
    subject: row.subject,
    object: row.object,
    value: row.value === null ? null : (JSON.parse(row.value) as Data),
    mood: row.mood,
    ...(row.statedSubject === null ? {} : { stated: { subject: row.statedSubject, object: row.statedObject } }),
    assertions: inSourceOrder([...assertions.values()].map(assertionOf)),
  };
}

function assertionOf(rows: ClaimRow[]): Assertion {
  const [row] = rows.sort((a, b) => a.passage - b.passage) as [ClaimRow, ...ClaimRow[]]; // made with one row, above
  const { dossier, source, origin, sourceEarliest, sourceDay, ordinal, stance, modality, speaker, certain, note } = row;
  return {
    ...{ dossier, source, origin, sourceEarliest, sourceDay, ordinal, stance, modality, speaker, certain, note },
    qualifiers: JSON.parse(row.qualifiers) as Data,
    passages: rows.map(passageOf),
  };
}

function passageOf({ exact, prefix, suffix, startAt, endAt, verdict, verifiedAt }: ClaimRow): Passage {
  const passage = { exact, prefix, suffix, startAt, endAt };
  return verdict === null || verifiedAt === null ? passage : { ...passage, verification: { verdict, at: verifiedAt } };
}
