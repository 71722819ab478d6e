import type { Kind } from '../../ontology/ontology.ts';
import type { Span } from '../article.ts';

/** How sure a draft is of what it found: `high`, the words say it; `medium`, their form does; `low`, a guess. */
export type Sure = 'high' | 'medium' | 'low';

/** Words that name something. */
export interface Mention extends Span {
  readonly kind: Kind;
  /** Without titles and forms, as an entity's name is written. */
  readonly name: string;
  /** Other forms that are printed. */
  readonly otherNames: readonly string[];
  readonly sure: Sure;
  readonly reason: string;
  /** Where something known is meant: its id. */
  readonly id?: string;
  /** The stretch that shows more than the name does, such as the office beside a person. */
  readonly shownBy?: Span;
}

export const surest: Readonly<Record<Sure, number>> = { high: 0, medium: 1, low: 2 };

export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

export function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
