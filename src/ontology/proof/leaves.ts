import { type Assertion, type ClaimIdentity, claimId, compare } from '../claim.ts';
import { merkleRoot } from './merkle-tree.ts';

/** What a line rests on: the article, by the checksum of its text. */
export interface ProvenSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly sha256: string;
}

/** A dossier in the tree of a version: its content, and the root over what it claims. */
export interface DossierLeaf {
  readonly dossier: string;
  readonly sha256: string;
  readonly claims: string;
}

/**
 * What one source says of a claim, as the text that stands in the tree: the claim with the ends that the dossier names, and the
 * words of the source. Whoever has the article can look them up; nothing of it hangs on the database.
 */
export function lineLeaf(identity: ClaimIdentity, assertion: Assertion, source: ProvenSource): string {
  const { stance, modality, speaker, certain, note, qualifiers, passages } = assertion;
  const { id, title, publisher, published, sha256 } = source;
  const { type, subject, object, value, mood } = identity;
  return canonical({
    claim: claimId(identity),
    ...{ type, subject, object, value, mood, stance, modality, speaker, certain, note, qualifiers },
    source: { id, title, publisher, published, sha256 },
    evidence: passages.map(({ exact, prefix, suffix, startAt, endAt }) => ({
      exact,
      prefix,
      suffix,
      start: startAt,
      end: endAt,
    })),
  });
}

/** A dossier as the text that stands in the tree of its version. */
export function dossierLeaf({ dossier, sha256, claims }: DossierLeaf): string {
  return canonical({ dossier, sha256, claims });
}

/** Dossiers in the order in which they stand in the tree of a version. */
export function inTreeOrder<T extends { readonly dossier: string }>(dossiers: readonly T[]): T[] {
  return dossiers.toSorted((a, b) => compare(a.dossier, b.dossier));
}

export function versionRoot(dossiers: readonly DossierLeaf[]): string {
  return merkleRoot(inTreeOrder(dossiers).map(dossierLeaf));
}

/** JSON with its keys in order all the way down, and no blanks: RFC 8785 for what a dossier can hold. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{${entries
    .sort(([a], [b]) => compare(a, b))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`)
    .join(',')}}`;
}
