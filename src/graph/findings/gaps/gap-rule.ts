import type { ClaimType, Kind, Label } from '../../../ontology/ontology.ts';
import type { ClaimView } from '../../../ontology/view.ts';
import type { Candidates } from '../candidates.ts';
import type { Look } from '../look.ts';
import type { Words } from '../words.ts';

/** One thing that is missing. */
export interface Lack {
  /** What fills the rule's sentence. */
  readonly words?: Readonly<Record<string, Words>>;
  /** The claims that let one see it, such as the one that states twelve recipients. None where nothing is said at all. */
  readonly claims?: readonly ClaimView[];
}

/** One rule. It looks at what a view shows of an entity, and nobody fills by inference what it misses. */
export interface GapRule {
  readonly text: Label;
  /** The kinds of entity that it looks at. */
  readonly about: readonly Kind[];
  /** Where it may find something; all entities of its kinds, unless given. */
  readonly candidates?: readonly Candidates[];
  readonly find: (id: string, look: Look) => Promise<readonly Lack[]>;
}

/** One lack without words where the condition holds. */
export function when(condition: boolean): Lack[] {
  return condition ? [{}] : [];
}

/** A rule that misses claims of these types leading from an entity, or to it. */
export function without(direction: 'said' | 'leading', ...types: ClaimType[]): GapRule['find'] {
  return async (id, look) => when((await look[direction](id, ...types)).length === 0);
}
