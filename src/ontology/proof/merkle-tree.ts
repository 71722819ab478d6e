import { createHash } from 'node:crypto';

/** A hash on the way from a leaf to the root, and on which side of what is known it stands. */
export type ProofStep = readonly [side: 'left' | 'right', hash: string];

/**
 * The root of a Merkle tree over texts, as RFC 6962 (section 2.1) has it: SHA-256, a leaf behind a byte 0, two hashes behind a
 * byte 1, and of a list the first part as large as a power of two can be. In hexadecimal digits; of no texts that of nothing.
 */
export function merkleRoot(leaves: readonly string[]): string {
  return rootOf(leaves.map(leafHash)).toString('hex');
}

/** The steps by which anybody comes from a leaf to the root, the nearest first. @param index of the leaf, from 0 */
export function merkleProof(leaves: readonly string[], index: number): ProofStep[] {
  return stepsIn(leaves.map(leafHash), index);
}

function stepsIn(hashes: readonly Buffer[], index: number): ProofStep[] {
  if (hashes.length <= 1) return [];
  const middle = splitOf(hashes.length);
  const [left, right] = [hashes.slice(0, middle), hashes.slice(middle)];
  return index < middle
    ? [...stepsIn(left, index), ['right', rootOf(right).toString('hex')]]
    : [...stepsIn(right, index - middle), ['left', rootOf(left).toString('hex')]];
}

function rootOf(hashes: readonly Buffer[]): Buffer {
  const [first] = hashes;
  if (first === undefined) return createHash('sha256').digest();
  if (hashes.length === 1) return first;
  const middle = splitOf(hashes.length);
  return nodeHash(rootOf(hashes.slice(0, middle)), rootOf(hashes.slice(middle)));
}

/** The largest power of two below a number of leaves. */
function splitOf(count: number): number {
  return 2 ** Math.floor(Math.log2(count - 1));
}

function leafHash(text: string): Buffer {
  return createHash('sha256').update(Buffer.of(0)).update(text, 'utf8').digest();
}

function nodeHash(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256').update(Buffer.of(1)).update(left).update(right).digest();
}
