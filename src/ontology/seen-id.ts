import { badInput } from '../errors.ts';
import { entityKindOf, idRule, nodeKindOf } from './ids.ts';
import { parseKnownAt } from './values/known-by.ts';
import { parsePartialDate } from './values/partial-date.ts';
import { hasClock, type View } from './view.ts';

/** An id with the clocks under which it is looked at; null without clocks of its own. */
export interface SeenId {
  readonly id: string;
  readonly view: View | null;
}

/**
 * The id of a thing as a view shows it: `person:al-haris?asOf=2020`, which is the address of its page too. Clients that
 * keep things by their ids would else take what it is under one view for what it is under another.
 */
export function seenId(id: string, view: View): string {
  if (!hasClock(view)) return id;
  const { asOf, knownAt } = view;
  const clocks = [...(asOf === null ? [] : [`asOf=${asOf}`]), ...(knownAt === null ? [] : [`knownAt=${knownAt}`])];
  return `${id}?${clocks.join('&')}`;
}

/** @throws {JejakError} BAD_USER_INPUT that names the field and the rule */
export function parseSeenId(text: string, field: string): SeenId {
  const seen = readSeenId(text, field);
  if (nodeKindOf(seen.id) === null) throw badInput(field, `is not an id (${idRule})`, text);
  return seen;
}

/** @throws {JejakError} BAD_USER_INPUT that names the field and the rule, for whatever is no entity too */
export function parseSeenEntityId(text: string, field: string): SeenId {
  const seen = readSeenId(text, field);
  if (entityKindOf(seen.id) === null) throw badInput(field, `is not the id of an entity (${idRule})`, text);
  return seen;
}

/** The id of an entity, without the clocks that it may carry. @throws {JejakError} as `parseSeenEntityId` does */
export function parseEntityId(text: string, field: string): string {
  return parseSeenEntityId(text, field).id;
}

/** Any id, without the clocks that it may carry. @throws {JejakError} as `parseSeenId` does */
export function parseNodeId(text: string, field: string): string {
  return parseSeenId(text, field).id;
}

function readSeenId(text: string, field: string): SeenId {
  const at = text.indexOf('?');
  return at < 0 ? { id: text, view: null } : { id: text.slice(0, at), view: parseClocks(text.slice(at + 1), field) };
}

function parseClocks(text: string, field: string): View {
  const clocks = new Map(text.split('&').map((clock) => clock.split('=') as [string, string | undefined]));
  for (const name of clocks.keys())
    if (name !== 'asOf' && name !== 'knownAt')
      throw badInput(field, 'has something else behind its `?` than asOf and knownAt, the clocks of a view', name);
  const [asOf, knownAt] = [clocks.get('asOf'), clocks.get('knownAt')];
  return {
    asOf: asOf === undefined ? null : parsePartialDate(asOf, `${field}: asOf`),
    knownAt: knownAt === undefined ? null : parseKnownAt(knownAt, `${field}: knownAt`),
  };
}
