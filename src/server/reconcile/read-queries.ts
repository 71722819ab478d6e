import { badInput } from '../../errors.ts';
import type { Evidence, GivenValue } from '../../graph/reconcile/evidence.ts';
import { propertyById, reconciledProperties } from '../../graph/reconcile/properties.ts';
import type { Query } from '../../graph/reconcile/reconcile.ts';
import { type ReconciledType, reconciledTypes, typeById } from '../../graph/reconcile/types.ts';
import { listIn, objectIn, placeIn, readJson, textIn, tooMany } from './read-json.ts';
import { reconcileLimits } from './reconcile-limits.ts';

/**
 * A reconciliation query batch (0.2), by its keys.
 * @param identifierSpace an id may come with it
 * @throws {JejakError} BAD_USER_INPUT that names the query and the field; BODY_TOO_LARGE for more than a batch
 */
export function readQueries(text: string, identifierSpace: string): Map<string, Query> {
  const batch = Object.entries(readJson(text, 'queries'));
  if (batch.length > reconcileLimits.batchSize) throw tooMany('queries', reconcileLimits.batchSize, batch.length);
  return new Map(batch.map(([key, value]) => [key, readQuery(value, placeIn('queries', key), identifierSpace)]));
}

function readQuery(value: unknown, place: string, identifierSpace: string): Query {
  const { query, type, limit, properties, type_strict: strict } = objectIn(value, place);
  if (query === undefined && (!Array.isArray(properties) || properties.length === 0))
    throw badInput(place, 'has a query, or properties');
  if (strict !== undefined && !['any', 'should', 'all'].includes(String(strict)))
    throw badInput(`${place}.type_strict`, 'is any, should or all', strict);
  const written = query === undefined ? '' : textIn(query, `${place}.query`).trim();
  return {
    text: written.startsWith(identifierSpace) ? decoded(written.slice(identifierSpace.length)) : written,
    types: type === undefined || type === null ? null : readTypes(type, `${place}.type`),
    limit: limit === undefined ? reconcileLimits.candidates : readLimit(limit, `${place}.limit`),
    evidence: listIn(properties ?? [], `${place}.properties`, reconcileLimits.properties).map((one, at) =>
      readProperty(one, placeIn(`${place}.properties`, at)),
    ),
  };
}

/** @throws {JejakError} BAD_USER_INPUT for a type that is none of ours: without it something else would be found */
function readTypes(value: unknown, place: string): ReconciledType[] | null {
  const ids = Array.isArray(value) ? value : [value];
  const types = ids.map((id) => {
    const type = typeof id === 'string' ? typeById(id) : null;
    if (type === null) throw badInput(place, `is one of ${reconciledTypes.map((one) => one.id).join(', ')}`, id);
    return type;
  });
  return types.length === 0 ? null : types;
}

function readLimit(value: unknown, place: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1)
    throw badInput(place, 'is a whole number from 1', value);
  return Math.min(value, reconcileLimits.mostCandidates);
}

function readProperty(value: unknown, place: string): Evidence {
  const { pid, v } = objectIn(value, place);
  const property = typeof pid === 'string' ? propertyById(pid) : null;
  if (property === null)
    throw badInput(`${place}.pid`, `is one of ${reconciledProperties.map(({ id }) => id).join(', ')}`, pid);
  const given = Array.isArray(v) ? listIn(v, `${place}.v`, reconcileLimits.values) : [v];
  return { property, values: given.flatMap((one) => readValue(one, `${place}.v`)) };
}

function readValue(value: unknown, place: string): GivenValue[] {
  if (value === null || value === '') return [];
  if (typeof value === 'string' || typeof value === 'number') return [value];
  if (typeof value === 'boolean') return [String(value)];
  if (value === undefined) throw badInput(place, 'is missing');
  return [{ id: textIn(objectIn(value, place)['id'], `${place}.id`) }];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a name with a per cent sign is a name
  }
}
