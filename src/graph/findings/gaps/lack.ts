import type { ClaimType } from '../../../ontology/ontology.ts';
import type { ClaimView } from '../../../ontology/view.ts';
import type { Rule } from '../rule.ts';
import type { Words } from '../words.ts';

/** One thing that is missing. */
export interface Lack {
  /** What fills the rule's sentence. */
  readonly words?: Readonly<Record<string, Words>>;
  /** The claims that let one see it, such as the one that states twelve recipients. None where nothing is said at all. */
  readonly claims?: readonly ClaimView[];
}

/** Nobody fills by inference what a rule misses. */
export type GapRule = Rule<Lack>;

/** One lack without words where the condition holds. */
export function when(condition: boolean): Lack[] {
  return condition ? [{}] : [];
}

/** A rule that misses claims of these types leading from an entity, or to it. */
export function without(direction: 'said' | 'leading', ...types: ClaimType[]): GapRule['find'] {
  return async (id, facts) => when((await facts[direction](id, ...types)).length === 0);
}
