import type { Assertion } from '../../ontology/claim.ts';
import type { Kind, Label } from '../../ontology/ontology.ts';
import type { SeenClaim } from '../../ontology/view.ts';
import type { Candidates } from '../findings/candidates.ts';
import type { Look } from '../findings/look.ts';
import type { Words } from '../findings/words.ts';

/** CONFLICT: both sides cannot be right. TENSION: they can, but no source says how they fit. */
export type ContradictionKind = 'CONFLICT' | 'TENSION';

/** What one side says, and the claims and sources that say it. */
export interface Side {
  readonly claims: readonly SeenClaim[];
  readonly says: Words;
  /** Ids, in order. */
  readonly sources: readonly string[];
}

/** What a rule found. One that lies within a single claim has the claim on both sides. */
export interface Finding {
  readonly left: Side;
  /** Null where nothing but the matter itself stands against the left side. */
  readonly right: Side | null;
  readonly kind: ContradictionKind;
  /** The claims involved, where these are not simply those of the two sides. */
  readonly claims?: readonly SeenClaim[];
  /** What tells apart two findings on the same claims, such as the qualifier in which sources differ. */
  readonly matter?: readonly string[];
}

export type Reach = (id: string, look: Look) => Promise<readonly string[]>;

/** One rule. It looks at what a view shows and answers with what does not fit; it asks nothing else and stores nothing. */
export interface Rule {
  /** A sentence with `{left}` and `{right}` in it. */
  readonly text: Label;
  /** The kinds of entity that it looks at. */
  readonly about: readonly Kind[];
  /** From an entity of another kind to those that the rule looks at: a conferral shows the clash of ranks in its edition. */
  readonly reach?: Readonly<Partial<Record<Kind, Reach>>>;
  readonly candidates: readonly Candidates[];
  readonly find: (id: string, look: Look) => Promise<readonly Finding[]>;
}

/** A side made of claims, with the sources that support them; or with those of the assertions given, where fewer. */
export function sideOf(claims: readonly SeenClaim[], says: Words, assertions?: readonly Assertion[]): Side {
  const from = assertions ?? claims.flatMap(supporting);
  return { claims, says, sources: [...new Set(from.map(({ source }) => source))].sort() };
}

export function supporting({ assertions }: SeenClaim): Assertion[] {
  return assertions.filter(({ stance }) => stance === 'SUPPORTS');
}

/** The sources that support a claim. */
export function sourcesOf(claim: SeenClaim): Set<string> {
  return new Set(supporting(claim).map(({ source }) => source));
}

/** Whether some source supports both: what one source tells in one breath, it does not contradict. */
export function shareSource(a: SeenClaim, b: SeenClaim): boolean {
  const ofA = sourcesOf(a);
  return [...sourcesOf(b)].some((source) => ofA.has(source));
}

/** The other end of a claim that joins two entities. */
export function objectOf({ object }: SeenClaim): string {
  return object ?? '';
}
