import { entityKindOf } from '../../ontology/ids.ts';
import { captionIn } from '../../ontology/names/caption.ts';
import { everything } from '../../ontology/view.ts';
import type { Language } from '../../ontology/wording.ts';
import type { RecordRow } from '../../store/rows.ts';
import type { GraphContext } from '../context.ts';
import { type EntityNode, entityNode } from '../nodes.ts';
import { headOf } from '../record-of.ts';

/** What an answer is made with. */
export interface Asked {
  readonly language: Language;
  readonly context: GraphContext;
  /** The origin of the site, as readers have it. */
  readonly site: string;
}

/** An entity, with what is printed about it. */
export interface Described extends Asked {
  readonly node: EntityNode;
  readonly record: RecordRow;
}

/** The entity of an id, or the one that it was merged into; null where nothing has the id. */
export async function describedById(id: string, asked: Asked): Promise<Described | null> {
  if (entityKindOf(id) === null) return null;
  const { record } = asked.context.loaders;
  const own = await record.load(id);
  const row = own?.mergedInto ? await record.load(own.mergedInto) : own;
  return row === null ? null : { ...asked, node: entityNode(row.id, everything), record: row };
}

/** An entity as it is shown, by its id. */
export async function captionFor(id: string, { language, context }: Asked): Promise<string> {
  return captionIn(id, await headOf({ id }, context), language);
}
