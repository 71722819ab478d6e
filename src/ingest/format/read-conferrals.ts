import { type ClaimIdentity, moodOf } from '../../ontology/claim.ts';
import { objectKinds, whyNotEdge } from '../../ontology/claim-rules.ts';
import { checkClaim } from './check-claim.ts';
import type { DraftClaim, EntityEntry, Quotation } from './dossier.ts';
import {
  conferralRows,
  type EdgePart,
  edgePartNames,
  edgePartRows,
  edgeParts,
  longPartRows,
  passedOn,
  shortPartRows,
  type ValuePart,
  valuePartNames,
  valueParts,
} from './keys/conferral-keys.ts';
import { detailsOf } from './read-details.ts';
import { longValue, shortValue } from './read-values.ts';
import { isReference, type References } from './references.ts';
import { speaksForItself } from './speaks-for-itself.ts';
import { mapIn, readRows, rowsFor, type Values } from './values/rows.ts';
import { id } from './values/value-types.ts';
import { textsOf, type Wording } from './values/wording.ts';
import type { SourceLocation, Yaml, YamlEntry, YamlMap } from './yaml.ts';

export interface ReadConferrals {
  readonly entities: Map<string, EntityEntry>;
  readonly claims: DraftClaim[];
}

const conferralId = id('conferral');

/**
 * The `conferrals` of a dossier: one map per conferral, each making several claims out of few words.
 * @param haveTitles the name of each is what stands before the names of its recipients
 */
export function readConferrals(
  items: readonly Yaml[],
  into: ReadConferrals,
  references: References,
  haveTitles = false,
): void {
  for (const item of items) {
    if (item.is !== 'map' || item.entries.size !== 1) {
      item.problem('a conferral is its id, a colon, and its parts below it');
      continue;
    }
    for (const [text, { key, value }] of item.entries) {
      const conferral = conferralId.read({ is: 'text', text, ...key }, 'a conferral');
      const body = mapIn(value, 'a conferral');
      if (conferral !== null && body !== null)
        readConferral(conferral, { ...body, ...key }, into, references, haveTitles ? titleOf : undefined);
    }
  }
}

type Title = NonNullable<EntityEntry['unnamed']>['title'];

const titleOf = (name: Wording | null): Title => name;

/**
 * One conferral: its own names, and a claim for each of its parts.
 * @param titled gives, where it is no name of its own, what stands before the names of its recipients
 */
export function readConferral(
  conferral: string,
  body: YamlMap,
  into: ReadConferrals,
  references: References,
  titled?: (name: Wording | null) => Title,
): void {
  if (into.entities.has(conferral)) body.problem(`${conferral} is listed twice: put all of it in one place`);
  const { values, done } = readRows(body, conferralRows);
  const { name, otherNames, description, evidence } = values;
  const isUnnamed = name === null || titled !== undefined;
  into.entities.set(conferral, {
    name: isUnnamed ? conferral : name.text,
    ...{ otherNames: otherNames ?? [], description: description?.text ?? null, properties: {} },
    ...textsOf(values, isUnnamed ? ['description'] : ['name', 'description']),
    ...(isUnnamed && { unnamed: { title: titled?.(name) ?? null, recipients: writtenIn(values.recipient ?? []) } }),
  });
  checkSaidOf(body, values, 'recipient');
  checkSaidOf(body, values, 'status');
  for (const part of edgePartNames)
    for (const item of values[part] ?? [])
      into.claims.push(...edgeClaims(conferral, part, item, body, evidence ?? [], references));
  for (const part of valuePartNames)
    for (const item of values[part] ?? [])
      into.claims.push(...valueClaims(conferral, part, inherit(part, item, body), evidence ?? []));
  done();
}

/** Recipients as they are written: ids or names. */
function writtenIn(items: readonly Yaml[]): string[] {
  return items.flatMap((item) => {
    const is = item.is === 'map' ? item.entries.get('is')?.value : item;
    return is?.is === 'text' ? [is.text.trim()] : [];
  });
}

/** What is said for parts of one name is lost where there is none. */
function checkSaidOf(body: YamlMap, values: Values<typeof conferralRows>, part: 'recipient' | 'status'): void {
  if (values[part] !== null) return;
  const given: Readonly<Record<string, unknown>> = values;
  for (const name of Object.keys(passedOn[part]))
    if (given[name] !== null) body.entries.get(name)?.key.problem(`${name} is said of a ${part}, and none is named`);
}

function edgeClaims(
  conferral: string,
  part: EdgePart,
  item: Yaml,
  body: YamlMap,
  common: readonly Quotation[],
  references: References,
): DraftClaim[] {
  const type = edgeParts[part];
  const { values, done } = readRows(inherit(part, item, body), edgePartRows[part]);
  const object = references.read(values.is, part, objectKinds(type, conferral), values.new);
  const details = detailsOf(type, values, item, common);
  done();
  const wrong = object === null || isReference(object) ? null : whyNotEdge(type, conferral, object);
  if (wrong !== null) item.problem(`${wrong} (see docs/ontology.md#${type.toLowerCase()})`);
  if (object === null || wrong !== null) return [];
  return [claimOf({ type, subject: conferral, object, value: null }, details, item)];
}

function valueClaims(conferral: string, part: ValuePart, map: YamlMap, common: readonly Quotation[]): DraftClaim[] {
  const { type } = valueParts[part];
  const isLong = part !== 'status' && map.entries.get('is')?.value.is !== 'text';
  const { values, done } = readRows(map, isLong ? longPartRows[part] : shortPartRows[part]);
  const value = isLong ? longValue(part, values, map) : shortValue(part, values.is, map);
  const details = detailsOf(type, values, map, common);
  checkClaim(type, map, details.quotations);
  done();
  return value === null ? [] : [claimOf({ type, subject: conferral, object: null, value }, details, map)];
}

function claimOf(
  claim: Omit<ClaimIdentity, 'mood'>,
  details: ReturnType<typeof detailsOf>,
  location: SourceLocation,
): DraftClaim {
  return { claim: { ...claim, mood: moodOf(details.modality) }, ...details, location };
}

const takenOver = rowsFor([...edgePartNames, ...valuePartNames], (part) => [
  ...Object.keys(part === 'recipient' || part === 'status' ? passedOn[part] : {}),
  ...Object.keys(passedOn.all),
]);

/** A part as a map: `regency:tebo` is `{ is: regency:tebo }`, and what it leaves out it takes from the conferral. */
function inherit(part: EdgePart | ValuePart, item: Yaml, body: YamlMap): YamlMap {
  const entries = new Map<string, YamlEntry>(item.is === 'map' ? item.entries : [['is', { key: item, value: item }]]);
  const names = takenOver[part].filter((name) => name !== 'modality' || !speaksForItself(entries, body.entries));
  for (const name of names) {
    const entry = body.entries.get(name);
    if (entry !== undefined && !entries.has(name)) entries.set(name, entry);
  }
  return { is: 'map', problem: item.problem, entries };
}
