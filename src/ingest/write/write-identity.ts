import { JejakError } from '../../errors.ts';
import { type Claim, compare } from '../../ontology/claim.ts';
import { isIdentity } from '../../ontology/claim-rules.ts';
import type { IdentityRow } from '../../store/rows.ts';
import type { Writer } from '../../store/store.ts';
import { claimsIn, groupsOf, saidBy } from './claim-groups.ts';
import { claimsOn } from './claims-on.ts';
import { eachOnce } from './each-once.ts';
import { clustersOf } from './identity-clusters.ts';
import { createClaims, deleteClaims } from './write-claims.ts';
import { type KnownEntities, readKnown, rewriteEntities } from './write-entities.ts';
import { conferralsElsewhere } from './write-ledger-rows.ts';
import { writeRows } from './write-rows.ts';

/** Whether claims of the type decide on identity, so that claims may have to move. */
export function decidesIdentity({ type }: Pick<Claim, 'type'>): boolean {
  return type === 'SAME_AS' || type === 'NOT_SAME_AS';
}

/**
 * Lets the graph follow the decisions on identity that now stand around these entities: claims move to the id that
 * answers for them, or back. Everything is worked out from the decisions that stand, so taking one back leaves no trace.
 * @param ids the ends of the decisions that have come or gone
 * @returns the conferrals on which claims may have moved, or that are of an edition on which they have
 * @throws {JejakError} DOSSIER_INVALID when decisions contradict each other
 */
export async function followIdentity(writer: Writer, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const { known, decisions } = await surroundings(writer, ids);
  const clusters = clustersOf(decisions);
  if ('conflict' in clusters) throw new JejakError('DOSSIER_INVALID', clusters.conflict);
  const { canonical } = clusters;
  const canonicalId = (id: string): string => canonical.get(id) ?? id;
  const members = (id: string): string[] =>
    [...canonical].flatMap(([member, root]) => (root === id ? [member] : [])).sort(compare);
  // An id that was merged may have gone with its decision: the one that answered for it must not name it any more.
  const moved = [...known.values()].filter(
    ({ id, mergedInto, mergedIds }) =>
      canonicalId(id) !== (mergedInto ?? id) || members(id).join() !== (mergedIds ?? []).join(),
  );
  if (moved.length === 0) return [];
  const touched = eachOnce(moved.flatMap(({ id, mergedInto }) => [id, mergedInto ?? id, canonicalId(id)])).filter(
    (id) => known.has(id),
  );
  // Decisions on identity stay where they are.
  const claims = (await claimsOn(writer, touched)).filter((claim) => !isIdentity(claim));
  await deleteClaims(writer, claimsIn(groupsOf(claims.map(saidBy))));
  // The other end may have been merged by other decisions, which these leave alone.
  const moves = claimsIn(groupsOf(claims.map(saidBy), (end, until) => (known.has(end) ? canonicalId(end) : until)));
  const rows = touched.map((id) => {
    const into = canonicalId(id);
    const from = members(id);
    return { id, mergedInto: into === id ? null : into, mergedIds: from.length === 0 ? null : from };
  });
  await writeRows(writer, 'put-merges', rows);
  await createClaims(writer, moves);
  await rewriteEntities(writer, touched);
  const after = moves.map(({ claim }) => claim);
  return [
    ...touched,
    ...[...claims, ...after].map(({ subject }) => subject),
    ...(await conferralsElsewhere(writer, claims, after, () => true)),
  ];
}

/** Everything that decisions join to these entities, now or until now. */
async function surroundings(
  writer: Writer,
  ids: readonly string[],
): Promise<{ known: KnownEntities; decisions: IdentityRow[] }> {
  const found = new Map<string, IdentityRow>();
  let known: KnownEntities = new Map();
  const asked = new Set<string>();
  for (let next = eachOnce(ids); next.length > 0; ) {
    const rows = await writer.read('identity-claims', { ids: next });
    for (const row of rows) found.set(`${row.claim} ${row.dossier}`, row);
    known = new Map([...known, ...(await readKnown(writer, next))]);
    for (const id of next) asked.add(id);
    const joined = [
      ...rows.filter(({ type }) => type === 'SAME_AS').flatMap(({ subject, object }) => [subject, object]),
      ...[...known.values()].flatMap(({ mergedInto, mergedIds }) => [
        ...(mergedInto === null ? [] : [mergedInto]),
        ...(mergedIds ?? []),
      ]),
    ];
    next = eachOnce(joined.filter((id) => !asked.has(id)));
  }
  return { known, decisions: [...found.values()] };
}
