import { record, text } from '../json-schema.ts';
import type { EntityPartFragment } from '../operation-types.ts';
import type { ToolCall } from '../tool.ts';

export const entitySchema = record({
  id: text('kind:slug, such as regency:tebo'),
  kind: text(),
  name: text(),
  permalink: text('Its page'),
});

export function entityOf({ plainId, kind, caption }: EntityPartFragment, { link }: ToolCall) {
  return { id: plainId, kind, name: caption, permalink: link(plainId) };
}

export function entityOrNull(entity: EntityPartFragment | null, call: ToolCall) {
  return entity === null ? null : entityOf(entity, call);
}
