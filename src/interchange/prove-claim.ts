import { JejakError } from '../errors.ts';
import { readVersion } from '../graph/dataset-version.ts';
import { type Assertion, type Claim, type ClaimIdentity, compare } from '../ontology/claim.ts';
import { dossierLeaf, inTreeOrder, lineLeaf, type ProvenSource } from '../ontology/proof/leaves.ts';
import { merkleProof, merkleRoot, type ProofStep } from '../ontology/proof/merkle-tree.ts';
import { claimsOf } from '../store/claim-rows.ts';
import type { Reader } from '../store/store.ts';

/** That a claim stood in a version of the graph, for whoever has neither: docs/proofs.md says how it is checked. */
export interface ClaimProof {
  readonly format: 'jejak-proof-1';
  /** The Merkle root of the version, which `dataset` and each export tell. */
  readonly root: string;
  readonly version: string;
  readonly claim: string;
  /** What each of its sources says, and the way from there to the root. */
  readonly lines: readonly LineProof[];
}

export interface LineProof {
  /** The text that stands in the tree of its dossier: JSON. */
  readonly line: string;
  readonly toDossier: readonly ProofStep[];
  /** The text that stands in the tree of the version: JSON, with the root of the tree of the dossier. */
  readonly dossier: string;
  readonly toVersion: readonly ProofStep[];
}

/**
 * Proves a claim by what its dossiers say of it. It reads those dossiers whole, since their trees are not kept.
 * @throws {JejakError} NOT_FOUND, and EVIDENCE_UNPROVEN when the graph says otherwise than when it was written
 */
export async function proveClaim(store: Reader, id: string): Promise<ClaimProof> {
  const [row] = await store.read('claims-at', { ids: [id] });
  const [claim] = row === undefined ? [] : await claimsOf([row], store);
  if (claim === undefined) throw new JejakError('NOT_FOUND', `${id} is not in the graph`);
  const { version, merkleRoot: root } = await readVersion(store);
  if (root === null)
    throw new JejakError(
      'EVIDENCE_UNPROVEN',
      'some dossiers were written by an earlier version of Jejak and have no tree: take them in again with "jejak ingest"',
    );
  const dossiers = inTreeOrder(
    (await store.read('dossiers', {})).flatMap(({ id: dossier, sha256, claimsRoot, retractedAt }) =>
      retractedAt === null && claimsRoot !== null ? [{ dossier, sha256, claims: claimsRoot }] : [],
    ),
  );
  const leaves = dossiers.map(dossierLeaf);
  const lines: LineProof[] = [];
  for (const name of [...new Set(claim.assertions.map(({ dossier }) => dossier))].sort(compare)) {
    const at = dossiers.findIndex(({ dossier }) => dossier === name);
    const said = await linesOf(store, name, claim);
    const texts = said.map(({ text }) => text);
    if (merkleRoot(texts) !== dossiers[at]?.claims)
      throw new JejakError(
        'EVIDENCE_UNPROVEN',
        `what the graph holds of ${name} is not what was taken in: something else has written to it; "jejak rebuild" makes it anew`,
      );
    for (const [index, { text, isOfClaim }] of said.entries())
      if (isOfClaim)
        lines.push({
          line: text,
          toDossier: merkleProof(texts, index),
          dossier: leaves[at] ?? '',
          toVersion: merkleProof(leaves, at),
        });
  }
  return { format: 'jejak-proof-1', root, version, claim: claim.id, lines };
}

interface Line {
  readonly ordinal: number;
  readonly text: string;
  readonly isOfClaim: boolean;
}

/** The lines of a dossier in its order, as they stand in its tree. */
async function linesOf(store: Reader, dossier: string, { id, assertions }: Claim): Promise<Line[]> {
  const source = assertions.find((one) => one.dossier === dossier)?.source ?? '';
  const [record] = await store.read('records-by-id', { ids: [source] });
  const proven: ProvenSource = {
    ...{ id: source, title: record?.name ?? '', publisher: record?.publisher ?? '' },
    ...{ published: record?.published ?? '', sha256: record?.sha256 ?? '' },
  };
  const ids = (await store.read('claims-stated-by', { dossier, source })).map((row) => row.id);
  const claims = await claimsOf(await store.read('claims-by-id', { ids }), store);
  return claims
    .flatMap((claim) =>
      claim.assertions
        .filter((assertion) => assertion.dossier === dossier)
        .map((assertion) => ({
          ordinal: assertion.ordinal,
          text: lineLeaf(statedIn(claim, assertion), assertion, proven),
          isOfClaim: claim.id === id,
        })),
    )
    .sort((a, b) => a.ordinal - b.ordinal);
}

/** What a claim says with the ends that a dossier names itself. */
function statedIn({ type, subject, object, value, mood }: Claim, { stated }: Assertion): ClaimIdentity {
  return {
    type,
    subject: stated?.subject ?? subject,
    object: stated === undefined ? object : stated.object,
    value,
    mood,
  };
}
