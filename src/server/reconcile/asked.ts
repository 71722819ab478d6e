import type { GraphContext } from '../../graph/context.ts';
import { entityNode } from '../../graph/nodes.ts';
import type { Described } from '../../graph/reconcile/property-value.ts';
import { entityKindOf } from '../../ontology/ids.ts';
import { everything } from '../../ontology/view.ts';
import type { Language } from '../../ontology/wording.ts';

/** What an answer is made with. */
export interface Asked {
  readonly language: Language;
  readonly context: GraphContext;
  /** The origin of the site, as readers have it. */
  readonly site: string;
}

/** What is printed of an entity, or of the one it was merged into; null where nothing has the id. */
export async function describedById(id: string, { language, context }: Asked): Promise<Described | null> {
  if (entityKindOf(id) === null) return null;
  const own = await context.loaders.record.load(id);
  const record = own?.mergedInto ? await context.loaders.record.load(own.mergedInto) : own;
  return record === null ? null : { node: entityNode(record.id, everything), record, language, context };
}
