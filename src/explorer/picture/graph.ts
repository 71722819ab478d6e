import { compare } from '../../ontology/claim.ts';
import type { Kind, Standing } from '../../ontology/ontology.ts';

/** Entities and the claims that join them, before anything is placed. Every id stands once. */
export interface Picture {
  /** What the picture shows, in the language of the page. */
  readonly title: string;
  readonly nodes: readonly PictureNode[];
  /** Both ends of every edge are among the nodes. */
  readonly edges: readonly PictureEdge[];
}

export interface PictureNode {
  /** The id of the entity, `regency:tebo`. */
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  /** The entity that the picture is about. */
  readonly centre?: boolean;
  /** Where the reader put it, in the units of the picture; it stays there. */
  readonly pinned?: Point;
  /** How many of its neighbours the picture leaves out. */
  readonly more?: number;
}

export interface PictureEdge {
  /** The id of the claim. */
  readonly id: string;
  /** The subject of the claim. */
  readonly from: string;
  /** Its object. */
  readonly to: string;
  /** Of the ontology: `RECIPIENT`. */
  readonly type: string;
  /** The verb from subject to object, in the language of the page. */
  readonly label: string;
  readonly certain: boolean;
  readonly standing: Standing;
}

/** Where something stands: x to the right, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** For sorting: ids in the order of their code units, the same on every machine. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compare(a.id, b.id);
}
