import { slugOf } from '../../ontology/ids.ts';
import { edgeTypes, type Fields, valueTypes } from '../../ontology/ontology.ts';
import type { Place } from '../article.ts';
import type { PlacedEntity, SuggestedConferral, Value } from '../draft.ts';
import { evidenceValue } from '../suggest/suggest-conferrals.ts';
import { askedParts } from './answer-schema.ts';
import { areAbout } from './are-about.ts';
import { type Json, mapOf } from './read-answer.ts';
import { type Against, readModelEvidence, readModelFields } from './read-model-fields.ts';
import { whyRefused } from './why-refused.ts';

/** Who else had a part, each with words of their own where a model gives any. */
const roles = askedParts.edges.filter((name) => name !== 'edition' && name !== 'award' && name !== 'recipient');
const ofRecipient: Fields = pick(edgeTypes.RECIPIENT.qualifiers, askedParts.fields);
const ofParty: Fields = pick(edgeTypes.PRESENTER.qualifiers, askedParts.fields);
const ofStatus: Fields = { status: 'ConferralStatus', date: 'PartialDate' };
const known: readonly string[] = [...askedParts.edges, ...askedParts.values, ...askedParts.fields];
const named: readonly string[] = ['name', 'otherNames', 'description', 'evidence'];

/**
 * A conferral of a model's answer, one for each of its recipients, with those of its parts that their words bear out.
 * What a part leaves out it takes from the conferral, as in a dossier.
 */
export function readModelConferral(body: Json, by: string, against: Against): SuggestedConferral[] {
  const { drop } = against;
  const given = mapOf(body);
  const what = 'conferral';
  if (given.size === 0) return drop(what, 'FORM');
  for (const name of given.keys())
    if (!known.includes(name) && !named.includes(name)) drop(`part of ${what}`, 'NOT_ASKED');
  const common = readModelEvidence(given.get('evidence'), what, against);
  const round = readRound(given, common, what, against);
  const recipients = [given.get('recipient') ?? []].flat() as readonly Json[];
  if (round === null || recipients.length === 0) return drop(what, 'FORM');
  return recipients.flatMap((one) => readOne(one, { given, common, round, by, what }, against));
}

interface Conferral {
  readonly given: ReadonlyMap<string, Json>;
  readonly common: readonly Place[];
  readonly round: Round;
  readonly by: string;
  readonly what: string;
}

interface Round {
  readonly key: 'edition' | 'award';
  readonly entity: PlacedEntity;
  readonly evidence: readonly Place[];
}

function readOne(one: Json, { given, common, round, by, what }: Conferral, against: Against): SuggestedConferral[] {
  const { drop } = against;
  const own = asPart(one);
  const recipient = against.entities.find(own.get('is'));
  if (recipient === null) return drop(what, 'UNKNOWN_ID');
  const status = asPart(([given.get('status') ?? []].flat() as readonly Json[])[0] ?? null);
  const ofOwn = readModelEvidence(own.get('evidence'), `recipient of a ${what}`, against);
  const ofIts = readModelEvidence(status.get('evidence'), `status of a ${what}`, against);
  const words = ofOwn.length > 0 ? ofOwn : common;
  const evidence = each([...common, ...ofOwn, ...ofIts]);
  if (evidence.length === 0) return drop(what, 'NO_WORDS');
  if (!areAbout(evidence, recipient) && !areAbout([...evidence, ...round.evidence], round.entity))
    return drop(what, 'NOT_ABOUT_IT');
  const stated = new Map([
    ...given,
    ['status', status.get('is') ?? null],
    ['date', status.get('date') ?? given.get('date') ?? null],
  ]);
  const fields = {
    [round.key]: partValue(round.entity.id, {}, round.evidence),
    recipient: recipient.id,
    ...readModelFields(new Map([...given, ...own]), ofRecipient, each([...words, ...evidence]), `a ${what}`, against),
    ...readModelFields(stated, ofStatus, each([...ofIts, ...evidence]), `a ${what}`, against),
    ...readRoles(given, common, what, against),
    ...readValues(given, evidence, what, against),
  };
  const all = areAbout(evidence, recipient) && areAbout([...evidence, ...round.evidence], round.entity);
  const conferral: SuggestedConferral = {
    id: `conferral:${slugOf(`${slugIn(round.entity)}-${slugIn(recipient)}`)}`,
    name: `${round.entity.name}: ${recipient.name}`,
    fields,
    evidence,
    sure: all ? 'medium' : 'low',
    reason: all ? 'its words name the award and who got it' : 'its words do not name both the award and who got it',
    by,
  };
  return kept(conferral, what, against);
}

function readRound(
  given: ReadonlyMap<string, Json>,
  common: readonly Place[],
  what: string,
  against: Against,
): Round | null {
  for (const key of ['edition', 'award'] as const) {
    const part = asPart(([given.get(key) ?? []].flat() as readonly Json[])[0] ?? null);
    if (part.size === 0) continue;
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

function readRoles(
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
      return [partValue(entity.id, readModelFields(part, ofParty, words, `${role} of a ${what}`, against), own)];
    });
    const [only] = values;
    return only === undefined ? [] : [[role, values.length === 1 ? only : values]];
  });
  return Object.fromEntries(parts);
}

/** Prizes and counts: a text of the article, or a map with what its words bear out. */
function readValues(
  given: ReadonlyMap<string, Json>,
  evidence: readonly Place[],
  what: string,
  against: Against,
): Record<string, Value> {
  const of = (name: 'prize' | 'counted', type: 'PRIZE' | 'RECIPIENT_COUNT'): [string, Value][] => {
    const value = ([given.get(name) ?? []].flat() as readonly Json[])[0];
    if (value === undefined) return [];
    if (typeof value !== 'object' || value === null) {
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

/** A part as a map: an id alone stands for one with `is`. */
function asPart(value: Json): ReadonlyMap<string, Json> {
  return typeof value === 'string' ? new Map([['is', value]]) : mapOf(value);
}

function partValue(id: string, fields: Readonly<Record<string, Value>>, evidence: readonly Place[]): Value {
  const hasNone = evidence.length === 0 && Object.keys(fields).length === 0;
  return hasNone ? id : { is: id, ...fields, ...(evidence.length === 0 ? {} : { evidence: evidenceValue(evidence) }) };
}

/** The conferral as far as the reader of dossiers takes it: whole, or else without the parts that it refuses. */
function kept(conferral: SuggestedConferral, what: string, { drop }: Against): SuggestedConferral[] {
  if (whyRefused({ conferrals: [conferral] }) === null) return [conferral];
  const needed = ['edition', 'award', 'recipient'];
  const bare = Object.entries(conferral.fields).filter(([name]) => needed.includes(name));
  let good = { ...conferral, fields: Object.fromEntries(bare) };
  const rule = whyRefused({ conferrals: [good] });
  if (rule !== null) return drop(what, 'RULE', rule);
  // A date is said of a status, so that one comes first.
  for (const [name, value] of Object.entries(conferral.fields).filter(([part]) => !needed.includes(part))) {
    const more = { ...good, fields: { ...good.fields, [name]: value } };
    const wrong = whyRefused({ conferrals: [more] });
    if (wrong === null) good = more;
    else drop(`${name} of a ${what}`, 'RULE', wrong);
  }
  return [good];
}

function each(places: readonly Place[]): Place[] {
  return places.filter(
    ({ startAt, endAt }, at) => places.findIndex((other) => other.startAt === startAt && other.endAt === endAt) === at,
  );
}

function slugIn({ id }: PlacedEntity): string {
  return id.slice(id.indexOf(':') + 1);
}

function pick(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
}
