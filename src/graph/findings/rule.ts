import { compare } from '../../ontology/claim.ts';
import type { ClaimType, Kind, Label } from '../../ontology/ontology.ts';
import type { ClaimView, View } from '../../ontology/view.ts';
import type { ValueTable } from '../filter/value-fields.ts';
import type { Candidates } from './candidates.ts';
import type { Facts } from './facts.ts';

export type Reach = (id: string, facts: Facts) => Promise<readonly string[]>;

/**
 * One rule. It looks at what a view shows of an entity and answers with what it finds there; it asks nothing else and
 * stores nothing.
 * @typeParam F what it finds
 */
export interface Rule<F> {
  /** A sentence, with `{name}` for the words of that name. */
  readonly text: Label;
  /** The kinds of entity that it looks at. */
  readonly about: readonly Kind[];
  /** The types of claim that it holds against each other, where it does. */
  readonly types?: readonly ClaimType[];
  /**
   * From the subject of a claim that may be involved to the entities that the rule looks at: a conferral shows the clash
   * of ranks in its edition.
   */
  readonly reach?: Readonly<Partial<Record<Kind, Reach>>>;
  /** Where it may find something; all entities of its kinds, unless given. */
  readonly candidates?: readonly Candidates[];
  readonly find: (id: string, facts: Facts) => Promise<readonly F[]>;
}

/** What every finding has. Nothing of it is stored: it is worked out when somebody asks. */
export interface Finding {
  /** Made of what it rests on, so that it stays the same however often the dossiers are ingested. */
  readonly id: string;
  readonly rule: string;
  readonly about: string;
  /** Each once, in the order of their ids. */
  readonly claims: readonly ClaimView[];
  readonly view: View;
}

/**
 * Rules that find the same sort of thing, such as contradictions.
 * @typeParam R a finding, as it is shown
 * @typeParam F what a rule finds
 */
export interface Findings<R extends Finding, F> {
  /** As cursors name the list. */
  readonly name: string;
  /** By their names, which are part of the ids: a rule renamed loses its reviews. */
  readonly rules: Readonly<Record<string, Rule<F>>>;
  /** What the list can be filtered by. */
  readonly fields: ValueTable<R>;
  /** The entities that a finding concerns: what it is about, at least. */
  readonly concerns: (finding: R) => readonly string[];
  /** Whether the rules are asked about an entity at all. */
  readonly isAskedAbout?: (id: string, facts: Facts) => Promise<boolean>;
  readonly finding: (found: F, at: Pick<Finding, 'rule' | 'about' | 'view'>) => R;
}

/** The claims of a finding, each once, in the order of their ids. */
export function claimsOnce(claims: readonly ClaimView[]): ClaimView[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return [...byId.values()].sort((a, b) => compare(a.id, b.id));
}
