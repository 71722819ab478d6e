import { captionIn } from '../../ontology/names/caption.ts';
import type { Language } from '../../ontology/wording.ts';
import type { RecordRow } from '../../store/rows.ts';
import type { GraphContext } from '../context.ts';
import type { EntityNode } from '../nodes.ts';
import { headOf } from '../record-of.ts';

/** One value of a property of an entity. */
export type PropertyValue =
  | { readonly text: string /** What means the same. */; readonly also?: readonly string[] }
  | { readonly number: number }
  | { readonly entity: string };

/** An entity that a property is asked of, with what is printed about it. */
export interface Described {
  readonly node: EntityNode;
  readonly record: RecordRow;
  readonly language: Language;
  readonly context: GraphContext;
}

/** An entity as it is shown by its id. */
export async function captionFor(id: string, language: Language, context: GraphContext): Promise<string> {
  return captionIn(id, await headOf({ id }, context), language);
}

export function texts(...values: readonly (string | null | undefined)[]): PropertyValue[] {
  return values.flatMap((text) => (text === null || text === undefined || text === '' ? [] : [{ text }]));
}

export function entities(ids: Iterable<string | null>): PropertyValue[] {
  return [...new Set(ids)].flatMap((entity) => (entity === null ? [] : [{ entity }]));
}
