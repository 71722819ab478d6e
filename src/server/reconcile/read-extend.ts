import { badInput } from '../../errors.ts';
import { propertyById, type ReconciledProperty, reconciledProperties } from '../../graph/reconcile/properties.ts';
import { listIn, objectIn, placeIn, readJson, textIn } from './read-json.ts';
import { reconcileLimits } from './reconcile-limits.ts';

export const contents = ['entity', 'id', 'name'] as const;

/** A column that is fetched, and how its values are written. */
export interface Column {
  readonly property: ReconciledProperty;
  /** How many values at most; null for all. */
  readonly limit: number | null;
  /** What stands for an entity. */
  readonly content: (typeof contents)[number];
  /** The number of values in their place. */
  readonly count: boolean;
}

/**
 * A data extension query (0.2).
 * @throws {JejakError} BAD_USER_INPUT that names the field; BODY_TOO_LARGE for more ids or properties than are taken
 */
export function readExtend(text: string): { readonly ids: readonly string[]; readonly columns: readonly Column[] } {
  const { ids, properties } = readJson(text, 'extend');
  return {
    ids: listIn(ids, 'extend.ids', reconcileLimits.ids).map((id, at) => textIn(id, placeIn('extend.ids', at))),
    columns: listIn(properties, 'extend.properties', reconcileLimits.properties).map((one, at) =>
      readColumn(one, placeIn('extend.properties', at)),
    ),
  };
}

function readColumn(value: unknown, place: string): Column {
  const { id, settings } = objectIn(value, place);
  const property = typeof id === 'string' ? propertyById(id) : null;
  if (property === null)
    throw badInput(`${place}.id`, `is one of ${reconciledProperties.map((one) => one.id).join(', ')}`, id);
  const { limit, content, count } = objectIn(settings ?? {}, `${place}.settings`);
  return {
    property,
    limit: readLimit(limit, `${place}.settings.limit`),
    content: readContent(content, `${place}.settings.content`),
    count: ['true', 'on', '1'].includes(String(count)),
  };
}

/** OpenRefine sends what was typed, as a text; 0 stands for all. */
function readLimit(value: unknown, place: string): number | null {
  if (value === undefined || value === null || value === '') return null;
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 0) throw badInput(place, 'is a whole number from 0', value);
  return limit === 0 ? null : limit;
}

function readContent(value: unknown, place: string): Column['content'] {
  if (value === undefined || value === null || value === '') return 'entity';
  const content = contents.find((one) => one === value);
  if (content === undefined) throw badInput(place, `is one of ${contents.join(', ')}`, value);
  return content;
}
