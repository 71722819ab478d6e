import { type Assertion, assertionId, type Claim, type Data, inSourceOrder, type Passage } from '../ontology/claim.ts';
import { textsIn } from '../ontology/wording.ts';
import { claimOfRecord } from './claim-records.ts';
import { inSlices } from './in-slices.ts';
import type { ClaimRow, PassageRow } from './rows.ts';
import type { Reader } from './store.ts';

/**
 * Rows as claims, each once, in the order of the rows, letting others have their turn while there are many. Claims that
 * carry no record are read passage by passage, which takes one more read for all of them.
 * @param reader the store, or the transaction, that gave the rows
 * @param noting told of each row, and of each claim
 */
export async function claimsOf<R extends ClaimRow>(
  rows: readonly R[],
  reader: Reader,
  noting: (claim: Claim, row: R) => void = () => {},
): Promise<Claim[]> {
  const byId = new Map(rows.map((row) => [row.claim, row]));
  const long = [...byId.values()].filter(({ record }) => record === null).map(({ claim }) => claim);
  const read = long.length === 0 ? new Map<string, Claim>() : await claimsOfPassages(long, reader);
  const claims: Claim[] = [];
  await inSlices(byId.values(), (row) => {
    const claim = row.record === null ? read.get(row.claim) : claimOfRecord(row.record);
    if (claim === undefined) return; // gone since its row was read
    claims.push(claim);
    noting(claim, row);
  });
  return claims;
}

async function claimsOfPassages(ids: readonly string[], reader: Reader): Promise<Map<string, Claim>> {
  const groups = new Map<string, PassageRow[][]>();
  await inSlices(await reader.read('claim-passages', { ids }), (row) => {
    const group = groups.get(row.claim) ?? [];
    groups.set(row.claim, group);
    // Passages of one assertion stand behind each other.
    const last = group.at(-1);
    const first = last?.[0];
    if (first !== undefined && first.dossier === row.dossier && first.ordinal === row.ordinal) last?.push(row);
    else group.push([row]);
  });
  return new Map([...groups].map(([id, group]) => [id, claimOf(group)]));
}

function claimOf(assertions: readonly PassageRow[][]): Claim {
  const row = assertions[0]?.[0] as PassageRow; // made with one row, above
  return {
    id: row.claim,
    type: row.type,
    subject: row.subject,
    object: row.object,
    value: row.value === null ? null : (JSON.parse(row.value) as Data),
    mood: row.mood,
    assertions: inSourceOrder(assertions.map(assertionOf)),
    ...(row.nextBegan === null || row.nextFirstKnown === null || row.nextFirstDay === null
      ? {}
      : { next: { began: row.nextBegan, firstKnown: row.nextFirstKnown, firstDay: row.nextFirstDay } }),
  };
}

function assertionOf(rows: readonly PassageRow[]): Assertion {
  const row = rows[0] as PassageRow; // as above
  const { dossier, source, sourceTitle, sourceUrl, origin, sourceEarliest, sourceDay, ordinal } = row;
  const { stance, modality, speaker, certain, note, statedSubject: subject, statedObject: object } = row;
  const texts = textsIn(row.texts);
  const said = {
    ...{ source, stance, modality, speaker, certain, note },
    qualifiers: JSON.parse(row.qualifiers) as Data,
    passages: rows.map(passageOf),
    ...(texts !== undefined && { texts }),
  };
  return {
    // A graph of an earlier version has none, until its dossiers are taken in again.
    id: row.assertion ?? assertionId(row.claim, said),
    ...{ dossier, sourceTitle, sourceUrl, origin, sourceEarliest, sourceDay, ordinal, ...said },
    ...(row.sponsored === true ? { sponsored: true } : {}),
    ...(row.takenFrom === null ? {} : { takenFrom: row.takenFrom }),
    ...(subject === null ? {} : { stated: { subject, object } }),
  };
}

function passageOf({ exact, prefix, suffix, startAt, endAt, occurrence, verdict, verifiedAt }: PassageRow): Passage {
  const passage = { exact, prefix, suffix, startAt, endAt, ...(occurrence === null ? {} : { occurrence }) };
  return verdict === null || verifiedAt === null ? passage : { ...passage, verification: { verdict, at: verifiedAt } };
}
