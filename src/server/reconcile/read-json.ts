import { badInput, hideNumbers, JejakError } from '../../errors.ts';
import { jsonBreak } from './json-break.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * The object that a parameter holds as JSON.
 * @throws {JejakError} BAD_USER_INPUT with line and column where it is no JSON, and when it is no object
 */
export function readJson(text: string, name: string): JsonObject {
  try {
    return objectIn(JSON.parse(text), name);
  } catch (error) {
    if (error instanceof JejakError) throw error;
    const place = jsonBreak(text);
    const where = place === null ? name : `${name}:${place.line}:${place.column}`;
    throw badInput(where, `is JSON${place === null ? '' : `, which has ${place.expected} here`}`);
  }
}

export function objectIn(value: unknown, place: string): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badInput(place, 'is an object', value);
  return value as JsonObject;
}

export function listIn(value: unknown, place: string, most: number): readonly unknown[] {
  if (!Array.isArray(value)) throw badInput(place, 'is a list', value);
  if (value.length > most) throw tooMany(place, most, value.length);
  return value;
}

export function textIn(value: unknown, place: string): string {
  if (typeof value !== 'string') throw badInput(place, 'is a text', value);
  return value;
}

/** A batch larger than is taken on: 413, as the specification has it. */
export function tooMany(place: string, most: number, got: number): JejakError {
  return new JejakError('BODY_TOO_LARGE', `${place}: are at most ${most} at once, got ${got}; send them in parts`);
}

/** A key of somebody's object within a message. */
export function placeIn(place: string, key: string | number): string {
  return `${place}.${hideNumbers(String(key)).slice(0, 40)}`;
}
