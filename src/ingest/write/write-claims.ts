import type { Claim } from '../../ontology/claim.ts';
import { edgeTypeNames, isEdgeType } from '../../ontology/claim-rules.ts';
import type { EdgeTypeName } from '../../ontology/ontology.ts';
import { isFact } from '../../ontology/view.ts';
import type { Writer } from '../../store/store.ts';
import { each, withPauses } from '../pauses.ts';
import { type PlannedClaim, type Properties, planClaim } from './plan.ts';
import { writeAll, writeRows } from './write-rows.ts';

/** Takes claims out of the graph, with their evidence and typed edges. */
export async function deleteClaims(writer: Writer, claims: readonly Claim[]): Promise<void> {
  const edges = claims.filter(({ type }) => isEdgeType(type)).map(({ id, subject }) => ({ claim: id, subject }));
  // A wish has no edge, so fewer may go than claims: the count of edges is the database's to know.
  if (edges.length > 0) await writer.write('delete-edges', { rows: edges });
  await writeAll(writer, 'delete-claims', { ids: claims.map(({ id }) => id) }, claims.length);
}

/** Puts claims into the graph, each made from all that is said of it. Their entities and sources are there. */
export async function createClaims(
  writer: Writer,
  claims: readonly Claim[],
  canonicalId: (id: string) => string,
): Promise<void> {
  const planned = await withPauses(each(claims, (claim) => planClaim(claim, canonicalId)));
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
  const passages = planned.flatMap(({ claim, evidence }) =>
    evidence.map((passage) => ({ claim: claim.id, ...passage })),
  );
  await writeRows(writer, 'create-evidence', passages);
}

/**
 * The claims that dossiers add evidence to and change in nothing else: by id, as they will be. What every article
 * repeats, such as who is governor, has thousands of passages, and none of them may cost a rewriting of all others.
 */
export function grownClaims(
  standing: readonly Claim[],
  anew: readonly Claim[],
  dossiers: ReadonlySet<string>,
): Map<string, Claim> {
  const before = new Map(standing.map((claim) => [claim.id, claim]));
  return new Map(
    anew.flatMap((claim): [string, Claim][] => {
      const earlier = before.get(claim.id);
      if (earlier === undefined || isFact(earlier) !== isFact(claim)) return [];
      const grows = earlier.assertions.every(({ dossier }) => !dossiers.has(dossier));
      return grows ? [[claim.id, claim]] : [];
    }),
  );
}

/** Adds what dossiers say to claims that are in the graph. */
export async function growClaims(
  writer: Writer,
  claims: readonly Claim[],
  dossiers: ReadonlySet<string>,
  canonicalId: (id: string) => string,
): Promise<void> {
  const planned = await withPauses(each(claims, (claim) => planClaim(claim, canonicalId)));
  const rows = planned.map(({ claim: { id }, properties }) => ({ id, properties }));
  await writeRows(writer, 'update-claims', rows);
  const edges = planned.flatMap(({ claim: { id, subject }, edge }) =>
    edge === null ? [] : [{ claim: id, subject, properties: edge }],
  );
  await writeRows(writer, 'update-edges', edges);
  const added = planned.flatMap(({ claim, evidence }) =>
    evidence
      .filter(({ properties }) => dossiers.has(String(properties['dossier'])))
      .map((passage) => ({ claim: claim.id, ...passage })),
  );
  await writeRows(writer, 'create-evidence', added);
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
