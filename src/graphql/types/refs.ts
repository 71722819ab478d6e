import type { Contradiction } from '../../graph/findings/contradictions/contradiction.ts';
import type {
  AssertionShape,
  ClaimNode,
  EntityNode,
  EvidenceShape,
  NodeShape,
  SourceNode,
  SplitClaimNode,
} from '../../graph/nodes.ts';
import { builder } from '../builder.ts';

// The types that name each other. Their fields are in a file each; here stand only the names, since an entity has
// claims, a claim has entities, and neither file can wait for the other.

export const NodeRef = builder.interfaceRef<NodeShape>('Node');
export const EntityRef = builder.interfaceRef<EntityNode>('Entity');
export const ClaimRef = builder.interfaceRef<ClaimNode>('Claim');
export const EntityClaimRef = builder.objectRef<ClaimNode>('EntityClaim');
export const ValueClaimRef = builder.objectRef<ClaimNode>('ValueClaim');
export const SplitClaimRef = builder.objectRef<SplitClaimNode>('SplitClaim');
export const AssertionRef = builder.objectRef<AssertionShape>('Assertion');
export const EvidenceRef = builder.objectRef<EvidenceShape>('Evidence');
export const SourceRef = builder.objectRef<SourceNode>('Source');
export const ContradictionRef = builder.objectRef<Contradiction>('Contradiction');
