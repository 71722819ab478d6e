import { type Assertion, compare } from '../../../ontology/claim.ts';
import type { ClaimType } from '../../../ontology/ontology.ts';
import type { ClaimView } from '../../../ontology/view.ts';
import type { Reach, Rule } from '../rule.ts';
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

/** Claims that do not fit. What lies within a single claim has it on both sides. */
export interface Clash {
  readonly left: Side;
  /** Null where nothing but the matter itself stands against the left side. */
  readonly right: Side | null;
  readonly kind: ContradictionKind;
  /** The claims involved, where these are not simply those of the two sides. */
  readonly claims?: readonly ClaimView[];
  /** What tells apart two findings on the same claims, such as the qualifier in which sources differ. */
  readonly matter?: readonly string[];
}

export type ContradictionRule = Rule<Clash> & Required<Pick<Rule<Clash>, 'types' | 'candidates'>>;

/** A side made of claims, with the sources that support them; or with those of the assertions given, where fewer. */
export function sideOf(claims: readonly ClaimView[], says: Words, assertions?: readonly Assertion[]): Side {
  const from = assertions ?? claims.flatMap(supporting);
  return { claims, says, sources: [...new Set(from.map(({ source }) => source))].sort() };
}

/**
 * A finding on two sides neither of which comes first. They stand in the order of what they say, not of their sources:
 * an editor's LEFT_WRONG must mean the same side when another source joins in.
 */
export function between(kind: ContradictionKind, a: Side, b: Side): Clash {
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
  return async (id, facts) => (await facts.said(id, ...types)).map(objectOf);
}

/** Reaches the subjects of these types of claim. */
export function subjectsOf(...types: ClaimType[]): Reach {
  return async (id, facts) => (await facts.leading(id, ...types)).map(({ subject }) => subject);
}

/** The other end of a claim that joins two entities. */
export function objectOf({ object }: ClaimView): string {
  return object ?? '';
}
