import { edgeTypes, type Fields, valueTypes } from '../../ontology/ontology.ts';
import type { Place } from '../article.ts';
import type { PlacedEntity, Value } from '../draft.ts';
import { evidenceValue } from '../suggest/suggest-conferrals.ts';
import { askedParts } from './answer-schema.ts';
import { areAbout } from './are-about.ts';
import type { Drop } from './dropped.ts';
import { type Json, mapOf } from './read-answer.ts';
import { type Against, dropOthers, hasLostManner, readModelEvidence, readModelFields } from './read-model-fields.ts';

/** Who else had a part in a conferral, each with words of their own where a model gives any. */
const roles = askedParts.edges.filter((name) => name !== 'edition' && name !== 'award' && name !== 'recipient');
const ofParty = askedFields(edgeTypes.PRESENTER.qualifiers);
/** What any part may have beside its fields. */
export const ofPart: readonly string[] = ['is', 'new', 'evidence', 'certain', 'note'];

/** Those of the fields that a model is asked for. */
export function askedFields(fields: Fields): Fields {
  const asked: readonly string[] = askedParts.fields;
  return Object.fromEntries(Object.entries(fields).filter(([name]) => asked.includes(name)));
}

/** The edition or award of a conferral. */
export interface Round {
  readonly key: 'edition' | 'award';
  readonly entity: PlacedEntity;
  readonly evidence: readonly Place[];
}

/** The first of edition and award that the answer introduces, with words that name it. */
export function readRound(
  given: ReadonlyMap<string, Json>,
  common: readonly Place[],
  what: string,
  against: Against,
): Round | null {
  for (const key of ['edition', 'award'] as const) {
    const part = asPart(onlyOne(given.get(key), `${key} of a ${what}`, against.drop));
    if (part.size === 0) continue;
    if (hasLostManner(part, {})) {
      against.drop(`${key} of a ${what}`, 'NOT_ASKED');
      continue;
    }
    dropOthers(part, ofPart, `the ${key} of a ${what}`, against.drop);
    const entity = against.entities.find(part.get('is'));
    if (entity === null) against.drop(`${key} of a ${what}`, 'UNKNOWN_ID');
    else {
      const own = readModelEvidence(part.get('evidence'), `${key} of a ${what}`, against);
      // Where the words of the conferral do not name it, those that do stand beside it.
      return { key, entity, evidence: own.length > 0 || areAbout(common, entity) ? own : [entity.place] };
    }
  }
  return null;
}

/** Presenters and the like, each only where words name them. */
export function readRoles(
  given: ReadonlyMap<string, Json>,
  common: readonly Place[],
  what: string,
  against: Against,
): Record<string, Value> {
  const parts = roles.flatMap((role): [string, Value][] => {
    const values = ([given.get(role) ?? []].flat() as readonly Json[]).flatMap((one): Value[] => {
      const part = asPart(one);
      const entity = against.entities.find(part.get('is'));
      if (entity === null) return against.drop(`${role} of a ${what}`, 'UNKNOWN_ID');
      const own = readModelEvidence(part.get('evidence'), `${role} of a ${what}`, against);
      const words = own.length > 0 ? own : common;
      if (!areAbout(words, entity)) return against.drop(`${role} of a ${what}`, 'NOT_ABOUT_IT');
      // Somebody hoped for, denied or quoted would be told of as a fact.
      if (hasLostManner(part, {})) return against.drop(`${role} of a ${what}`, 'NOT_ASKED');
      dropOthers(part, [...ofPart, ...Object.keys(ofParty)], `the ${role} of a ${what}`, against.drop);
      return [partValue(entity.id, readModelFields(part, ofParty, words, `${role} of a ${what}`, against), own)];
    });
    const [only] = values;
    return only === undefined ? [] : [[role, values.length === 1 ? only : values]];
  });
  return Object.fromEntries(parts);
}

/** Prizes and counts: a text of the article, or a map with what its words bear out. */
export function readValues(
  given: ReadonlyMap<string, Json>,
  evidence: readonly Place[],
  what: string,
  against: Against,
): Record<string, Value> {
  const of = (name: 'prize' | 'counted', type: 'PRIZE' | 'RECIPIENT_COUNT'): [string, Value][] => {
    const value = onlyOne(given.get(name), `${name} of a ${what}`, against.drop);
    if (value === null) return [];
    if (typeof value !== 'object') {
      const text = readModelFields(new Map([[name, value]]), { [name]: 'Text' }, evidence, `a ${what}`, against)[name];
      return text === undefined ? [] : [[name, text]];
    }
    const map = mapOf(value);
    const own = readModelEvidence(map.get('evidence'), `${name} of a ${what}`, against);
    const fields = readModelFields(
      map,
      valueTypes[type].value,
      own.length > 0 ? own : evidence,
      `${name} of a ${what}`,
      against,
    );
    if (Object.keys(fields).length === 0) return [];
    return [[name, own.length === 0 ? fields : { ...fields, evidence: evidenceValue(own) }]];
  };
  return Object.fromEntries([...of('prize', 'PRIZE'), ...of('counted', 'RECIPIENT_COUNT')]);
}

/** Where a part is given several times and one is asked for, the first. */
export function onlyOne(value: Json | undefined, what: string, drop: Drop): Json {
  const [first = null, ...others] = [value ?? []].flat() as readonly Json[];
  for (const _ of others) drop(what, 'TOO_MANY');
  return first;
}

/** A part as a map: an id alone stands for one with `is`. */
export function asPart(value: Json): ReadonlyMap<string, Json> {
  return typeof value === 'string' ? new Map([['is', value]]) : mapOf(value);
}

/** An id alone where nothing else is said. */
export function partValue(id: string, fields: Readonly<Record<string, Value>>, evidence: readonly Place[]): Value {
  const hasNone = evidence.length === 0 && Object.keys(fields).length === 0;
  return hasNone ? id : { is: id, ...fields, ...(evidence.length === 0 ? {} : { evidence: evidenceValue(evidence) }) };
}
