import { type Assertion, compare } from '../../../ontology/claim.ts';
import type { ClaimType, Kind, Label } from '../../../ontology/ontology.ts';
import type { ClaimView } from '../../../ontology/view.ts';
import type { Candidates } from '../candidates.ts';
import type { Look } from '../look.ts';
import type { Words } from '../words.ts';

/** CONFLICT: both sides cannot be right. TENSION: they can, but no source says how they fit. */
export type ContradictionKind = 'CONFLICT' | 'TENSION';

/** What one side says, and the claims and sources that say it. */
export interface Side {
  readonly claims: readonly ClaimView[];
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
  readonly claims?: readonly ClaimView[];
  /** What tells apart two findings on the same claims, such as the qualifier in which sources differ. */
  readonly matter?: readonly string[];
}

export type Reach = (id: string, look: Look) => Promise<readonly string[]>;

/** One rule. It looks at what a view shows and answers with what does not fit; it asks nothing else and stores nothing. */
export interface Rule {
  /** A sentence with `{left}` and `{right}` in it. */
  readonly text: Label;
  /** The types of claim that it holds against each other. */
  readonly types: readonly ClaimType[];
  /** The kinds of entity that it looks at. */
  readonly about: readonly Kind[];
  /**
   * From the subject of a claim that may be involved to the entities that the rule looks at: a conferral shows the clash
   * of ranks in its edition.
   */
  readonly reach?: Readonly<Partial<Record<Kind, Reach>>>;
  readonly candidates: readonly Candidates[];
  readonly find: (id: string, look: Look) => Promise<readonly Finding[]>;
}

/** A side made of claims, with the sources that support them; or with those of the assertions given, where fewer. */
export function sideOf(claims: readonly ClaimView[], says: Words, assertions?: readonly Assertion[]): Side {
  const from = assertions ?? claims.flatMap(supporting);
  return { claims, says, sources: [...new Set(from.map(({ source }) => source))].sort() };
}

/**
 * A finding on two sides neither of which comes first. They stand in the order of what they say, not of their sources:
 * an editor's LEFT_WRONG must mean the same side when another source joins in.
 */
export function between(kind: ContradictionKind, a: Side, b: Side): Finding {
  const [left, right] = [a, b].sort((x, y) => compare(JSON.stringify(x.says), JSON.stringify(y.says))) as [Side, Side]; // two in, two out
  return { kind, left, right };
}

export function supporting({ assertions }: ClaimView): Assertion[] {
  return assertions.filter(({ stance }) => stance === 'SUPPORTS');
}

/** The sources that support a claim. */
export function sourcesOf(claim: ClaimView): Set<string> {
  return new Set(supporting(claim).map(({ source }) => source));
}

/** Whether some source supports both: what one source tells in one breath, it does not contradict. */
export function shareSource(a: ClaimView, b: ClaimView): boolean {
  const ofA = sourcesOf(a);
  return [...sourcesOf(b)].some((source) => ofA.has(source));
}

/** Reaches the objects of these types of claim. */
export function objectsOf(...types: ClaimType[]): Reach {
  return async (id, look) => (await look.said(id, ...types)).map(objectOf);
}

/** Reaches the subjects of these types of claim. */
export function subjectsOf(...types: ClaimType[]): Reach {
  return async (id, look) => (await look.leading(id, ...types)).map(({ subject }) => subject);
}

/** The other end of a claim that joins two entities. */
export function objectOf({ object }: ClaimView): string {
  return object ?? '';
}
