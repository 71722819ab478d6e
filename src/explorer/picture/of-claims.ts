import { entityKindOf } from '../../ontology/ids.ts';
import type { Language } from '../core/language.ts';
import type { ClaimFragment } from '../core/operation-types.ts';
import { verbIn } from '../ui/vocabulary/value-labels.ts';
import type { PictureEdge, PictureNode } from './graph.ts';

/** A claim that joins two entities, as the API tells it. */
export type JoiningClaim = Extract<ClaimFragment, { readonly object: unknown }>;

/** Whether it joins two: once ids are merged, a claim may lead from an entity to itself. */
export function isJoining(claim: ClaimFragment): claim is JoiningClaim {
  return 'object' in claim && claim.object.id !== claim.subject.id;
}

export function pictureEdge(claim: JoiningClaim, language: Language): PictureEdge {
  const { id, subject, object, type, certain, standing } = claim;
  return { id, from: subject.id, to: object.id, type, label: verbIn(claim, language), certain, standing };
}

/** @throws {TypeError} when the id is not that of an entity, which the API never answers with */
export function pictureNode({ id, name }: { readonly id: string; readonly name: string }): PictureNode {
  const kind = entityKindOf(id);
  if (kind === null) throw new TypeError(`${id} is the id of no entity`);
  return { id, name, kind };
}
