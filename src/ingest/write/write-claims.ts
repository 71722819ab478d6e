import type { Claim } from '../../ontology/claim.ts';
import { edgeTypeNames, isEdgeType } from '../../ontology/claim-rules.ts';
import type { EdgeTypeName } from '../../ontology/ontology.ts';
import type { AddressedClaim } from '../../ontology/parting/claims.ts';
import { isFact } from '../../ontology/view.ts';
import { recordOfClaim } from '../../store/claim-records.ts';
import type { Writer } from '../../store/store.ts';
import { each, withPauses } from '../pauses.ts';
import { eachOnce } from './each-once.ts';
import { type PlannedClaim, type Properties, planClaim, planPassages } from './plan.ts';
import { writeAll, writeRows } from './write-rows.ts';

/** What is to become of claims in the graph. */
export interface ClaimChanges {
  readonly gone: readonly AddressedClaim[];
  readonly come: readonly AddressedClaim[];
  /** Those that get evidence and lose none: by what they will be, with the ids of what is new. */
  readonly grown: readonly { readonly claim: Claim; readonly added: ReadonlySet<string> }[];
}

/**
 * What tells the claims that stand from those that are to stand. What every article repeats has thousands of passages:
 * a claim that only gets more of them is not made anew.
 */
export function changesOf(before: readonly AddressedClaim[], after: readonly AddressedClaim[]): ClaimChanges {
  const standing = new Map(before.map((one) => [one.claim.id, one]));
  const gone = new Map(standing);
  const come: AddressedClaim[] = [];
  const grown: { claim: Claim; added: ReadonlySet<string> }[] = [];
  for (const one of after) {
    const earlier = standing.get(one.claim.id);
    const added = earlier === undefined ? null : addedTo(earlier, one);
    if (added === null) come.push(one);
    else {
      gone.delete(one.claim.id);
      if (added.size > 0) grown.push({ claim: one.claim, added });
    }
  }
  return { gone: [...gone.values()], come, grown };
}

/** The assertions that come to a claim; null where more than that changes. */
function addedTo(earlier: AddressedClaim, later: AddressedClaim): ReadonlySet<string> | null {
  if (earlier.addresses.join() !== later.addresses.join() || isFact(earlier.claim) !== isFact(later.claim)) return null;
  const known = new Set(earlier.claim.assertions.map(({ id }) => id));
  const [kept, added] = [true, false].map((isKnown) =>
    later.claim.assertions.filter(({ id }) => known.has(id) === isKnown),
  );
  if (kept === undefined || added === undefined || kept.length < known.size) return null;
  const isSame = recordOfClaim({ ...later.claim, assertions: kept }) === recordOfClaim(earlier.claim);
  return isSame ? new Set(added.map(({ id }) => id)) : null;
}

/** Makes the claims of the graph what they are to be. Their entities and sources are there. */
export async function changeClaims(writer: Writer, { gone, come, grown }: ClaimChanges): Promise<void> {
  await deleteClaims(writer, gone);
  await createClaims(writer, come);
  await growClaims(writer, grown);
}

/** Takes claims out of the graph, with their evidence, typed edges and permalinks. */
export async function deleteClaims(writer: Writer, claims: readonly AddressedClaim[]): Promise<void> {
  const edges = claims
    .filter(({ claim }) => isEdgeType(claim.type))
    .map(({ claim: { id, subject } }) => ({ claim: id, subject }));
  // A wish has no edge, so fewer may go than claims: the count of edges is the database's to know.
  if (edges.length > 0) await writer.write('delete-edges', { rows: edges });
  await writeAll(writer, 'delete-claims', { ids: claims.map(({ claim }) => claim.id) }, claims.length);
  const ids = eachOnce(claims.flatMap(({ addresses }) => addresses));
  // Another claim may be found there still: the count is the database's to know.
  if (ids.length > 0) await writer.write('delete-unused-permalinks', { ids });
}

/** Puts claims into the graph, each made from all that is said of it. Their entities and sources are there. */
export async function createClaims(writer: Writer, claims: readonly AddressedClaim[]): Promise<void> {
  const planned = await withPauses(each(claims, ({ claim }) => planClaim(claim)));
  const edgeless = planned.filter(({ edge }) => edge === null);
  await create(
    writer,
    'create-values',
    edgeless.filter(({ claim }) => claim.object === null),
  );
  await create(
    writer,
    'create-claims',
    edgeless.filter(({ claim }) => claim.object !== null),
  );
  const joining = planned.filter(({ edge }) => edge !== null);
  for (const type of edgeTypeNames)
    await create(
      writer,
      `create-edge-claims:${type}`,
      joining.filter(({ claim }) => claim.type === type),
    );
  // In an act of its own: nested lists cost the embedded engine more than finding each claim again.
  await createEvidence(
    writer,
    claims.map(({ claim }) => claim),
    () => true,
  );
  await writeRows(
    writer,
    'create-permalinks',
    claims.flatMap(({ claim, addresses }) => addresses.map((id) => ({ id, claim: claim.id }))),
  );
}

async function growClaims(writer: Writer, grown: ClaimChanges['grown']): Promise<void> {
  const claims = grown.map(({ claim }) => claim);
  await rewriteClaims(writer, claims);
  const added = new Set(grown.flatMap((one) => [...one.added]));
  await createEvidence(writer, claims, (assertion) => added.has(assertion));
}

/** Writes claims anew of which nothing but records and counts has changed, and lets their evidence be. */
export async function rewriteClaims(writer: Writer, claims: readonly Claim[]): Promise<void> {
  const planned = await withPauses(each(claims, planClaim));
  const rows = planned.map(({ claim: { id }, properties }) => ({ id, properties }));
  await writeRows(writer, 'update-claims', rows);
  const edges = planned.flatMap(({ claim: { id, subject }, edge }) =>
    edge === null ? [] : [{ claim: id, subject, properties: edge }],
  );
  await writeRows(writer, 'update-edges', edges);
}

async function createEvidence(
  writer: Writer,
  claims: readonly Claim[],
  isNew: (assertion: string) => boolean,
): Promise<void> {
  const passages = await withPauses(
    each(claims, ({ id, assertions }) =>
      assertions
        .filter((assertion) => isNew(assertion.id))
        .flatMap(planPassages)
        .map(({ source, properties }) => ({ claim: id, source, properties })),
    ),
  );
  await writeRows(writer, 'create-evidence', passages.flat());
}

async function create(
  writer: Writer,
  act: 'create-values' | 'create-claims' | `create-edge-claims:${EdgeTypeName}`,
  planned: readonly PlannedClaim[],
): Promise<void> {
  const rows = planned.map(
    ({ claim: { subject, object }, properties, edge }): Properties => ({
      subject,
      properties,
      ...(object === null ? {} : { object }),
      ...(edge === null ? {} : { edge }),
    }),
  );
  await writeRows(writer, act, rows);
}
