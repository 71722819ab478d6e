import { type Asked, captionFor } from '../../graph/reconcile/described.ts';
import { valuesOf } from '../../graph/reconcile/extend.ts';
import type { PropertyValue } from '../../graph/reconcile/property-value.ts';
import { typeById } from '../../graph/reconcile/types.ts';
import type { Column } from './read-extend.ts';
import { shownType } from './types-shown.ts';

interface Extend {
  readonly ids: readonly string[];
  readonly columns: readonly Column[];
}

/** A data extension response: for each id that was sent each column, empty where nothing is known. */
export async function answerExtend({ ids, columns }: Extend, asked: Asked): Promise<object> {
  const properties = columns.map(({ property }) => property);
  const found = await valuesOf(ids, properties, asked);
  const rows = await Promise.all(
    ids.map(async (id, row) => {
      const cells = columns.map(async (column, at) => [
        column.property.id,
        await cellOf(column, found[row]?.[at] ?? [], asked),
      ]);
      return [id, Object.fromEntries(await Promise.all(cells))] as const;
    }),
  );
  return { meta: columns.map((column) => metaOf(column, asked)), rows: Object.fromEntries(rows) };
}

function metaOf({ property: { id, label, valueKind }, content, count }: Column, { language }: Asked): object {
  const type = valueKind === null || content !== 'entity' || count ? null : typeById(valueKind);
  return { id, name: label[language], ...(type === null ? {} : { type: shownType(type, language) }) };
}

async function cellOf(
  { limit, content, count }: Column,
  values: readonly PropertyValue[],
  asked: Asked,
): Promise<object[]> {
  if (count) return [{ int: values.length }];
  const some = limit === null ? values : values.slice(0, limit);
  asked.context.meter.charge('node', some.length);
  return Promise.all(some.map((value) => shownValue(value, content, asked)));
}

async function shownValue(value: PropertyValue, content: Column['content'], asked: Asked): Promise<object> {
  if ('text' in value) return { str: value.text };
  if ('number' in value) return { int: value.number };
  if (content === 'id') return { str: value.entity };
  const name = await captionFor(value.entity, asked);
  return content === 'name' ? { str: name } : { id: value.entity, name };
}
