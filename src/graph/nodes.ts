import type { Assertion, Passage } from '../ontology/claim.ts';
import { entityKindOf } from '../ontology/ids.ts';
import type { ClaimView, View } from '../ontology/view.ts';

// What resolvers hand to each other: little more than an id and the view under which it is looked at.

/** An entity under a view. Only its id is held; names are loaded when a query asks for them. */
export interface EntityNode {
  readonly is: 'entity';
  readonly id: string;
  readonly view: View;
}

/** A source under a view. */
export interface SourceNode {
  readonly is: 'source';
  readonly id: string;
  readonly view: View;
}

/** A claim as a view lets one see it: the claim itself, since each of an answer would be copied for a mark on it. */
export type ClaimNode = ClaimView;

/** The id of what is claimed to be so more than once: it leads to several claims. */
export interface SplitClaimNode {
  readonly is: 'split';
  readonly id: string;
  readonly view: View;
  readonly into: readonly ClaimNode[];
}

export type NodeShape = EntityNode | SourceNode | ClaimNode | SplitClaimNode;

/** What one dossier says of a claim in one place. */
export interface AssertionShape {
  readonly claim: ClaimView;
  readonly assertion: Assertion;
}

/** One passage of one assertion. */
export interface EvidenceShape {
  readonly claim: ClaimView;
  readonly assertion: Assertion;
  readonly passage: Passage;
  /** The passage's place among those of its assertion: the one that says it best was written first. */
  readonly index: number;
  readonly view: View;
}

export function entityNode(id: string, view: View): EntityNode {
  return { is: 'entity', id, view };
}

export function sourceNode(id: string, view: View): SourceNode {
  return { is: 'source', id, view };
}

/** The GraphQL type of a node: an entity's kind, Source, EntityClaim, ValueClaim or SplitClaim. */
export function typeName(node: NodeShape): string {
  if ('assertions' in node) return node.object === null ? 'ValueClaim' : 'EntityClaim';
  if (node.is === 'split') return 'SplitClaim';
  return node.is === 'source' ? 'Source' : (entityKindOf(node.id) ?? 'Entity');
}
