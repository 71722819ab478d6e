import { moodOf } from '../../ontology/claim.ts';
import { objectKinds, whyNotEdge } from '../../ontology/claim-rules.ts';
import {
  type ConferralStatus,
  type EdgeTypeName,
  roleOf,
  type ValueTypeName,
  vocabularies,
} from '../../ontology/ontology.ts';
import { checkClaim } from './check-claim.ts';
import type { DraftClaim, EntityEntry, Quotation } from './dossier.ts';
import { Keys, readId, readItems, readMap, readText, readTexts, readWord } from './keys.ts';
import { readDetails, readQuotations } from './read-details.ts';
import { readCounted, readPrize } from './read-prizes.ts';
import { isReference, type References } from './references.ts';
import type { Yaml, YamlEntry, YamlMap } from './yaml.ts';

/** The keys of the short form and the claims they stand for. */
const parts = { edition: 'IN_EDITION', award: 'OF_AWARD', ...roleOf } as const satisfies Record<string, EdgeTypeName>;

/** What the conferral's own level may say for its parts: of the recipient, and of the status. */
const forRecipient = ['category', 'rank', 'grade', 'listed', 'onBehalfOf', 'capacity', 'new'];
const forStatus = ['date', 'printedDate'];
/** What any part takes over from the conferral's level unless it says so itself. */
const forAll = ['modality', 'speaker', 'certain', 'note'];

export interface ReadConferrals {
  readonly entities: Map<string, EntityEntry>;
  readonly claims: DraftClaim[];
}

/** The `conferrals` of a dossier: one map per conferral, each making several claims out of few words. */
export function readConferrals(value: Yaml | null, into: ReadConferrals, references: References): void {
  for (const item of readItems(value, 'conferrals')) {
    if (item.is !== 'map' || item.entries.size !== 1) {
      item.problem('a conferral is its id, a colon, and its parts below it');
      continue;
    }
    for (const [id, { key, value: body }] of item.entries) {
      const conferral = readId({ is: 'text', text: id, ...key }, 'a conferral', 'conferral:');
      if (body.is !== 'map') readMap(body, 'a conferral');
      else if (conferral !== null) readConferral(conferral, { ...body, ...key }, into, references);
    }
  }
}

/** One conferral: its own names, and a claim for each of its parts. */
export function readConferral(conferral: string, body: YamlMap, into: ReadConferrals, references: References): void {
  const keys = new Keys(body);
  if (into.entities.has(conferral)) body.problem(`${conferral} is listed twice: put all of it in one place`);
  into.entities.set(conferral, {
    name: readText(keys.get('name'), 'name') ?? conferral,
    otherNames: readTexts(keys.get('otherNames'), 'otherNames'),
    description: readText(keys.get('description'), 'description'),
    properties: {},
  });
  into.claims.push(...readParts(conferral, keys, body, references));
  keys.done();
}

function readParts(conferral: string, keys: Keys, body: YamlMap, references: References): DraftClaim[] {
  const evidence = keys.get('evidence');
  const common = evidence === null ? [] : readQuotations(evidence);
  for (const name of forAll) keys.get(name);
  for (const [part, names] of [
    ['recipient', forRecipient],
    ['status', forStatus],
  ] as const) {
    for (const name of names)
      if (keys.get(name) !== null && keys.get(part) === null)
        body.entries.get(name)?.key.problem(`${name} is said of a ${part}, and none is named`);
  }
  const edges = Object.entries(parts).flatMap(([name, type]) =>
    itemsOf(keys.get(name)).flatMap((part) => {
      const inherited = inherit(part, body, name === 'recipient' ? [...forRecipient, ...forAll] : forAll);
      const object = references.read(inherited.require('is'), name, objectKinds(type, conferral), inherited.get('new'));
      const details = readDetails(inherited, type, common);
      inherited.done();
      const wrong = object === null || isReference(object) ? null : whyNotEdge(type, conferral, object);
      if (wrong !== null) part.problem(`${wrong} (see docs/ontology.md#${type.toLowerCase()})`);
      return object === null || wrong !== null ? [] : [draft(conferral, type, object, null, details, part)];
    }),
  );
  const values = (
    [
      ['status', 'STATUS', readStatus, forStatus],
      ['prize', 'PRIZE', readPrize, []],
      ['counted', 'RECIPIENT_COUNT', readCounted, []],
    ] as const
  ).flatMap(([name, type, read, names]) =>
    itemsOf(keys.get(name)).flatMap((part) =>
      readValue(conferral, type, read, inherit(part, body, [...names, ...forAll]), common),
    ),
  );
  return [...edges, ...values];
}

function readValue(
  conferral: string,
  type: ValueTypeName,
  read: (keys: Keys) => DraftClaim['claim']['value'],
  keys: Keys,
  common: readonly Quotation[],
): DraftClaim[] {
  const value = read(keys);
  const details = readDetails(keys, type, common);
  checkClaim(type, keys, details.quotations);
  keys.done();
  return value === null ? [] : [draft(conferral, type, null, value, details, keys.spot)];
}

function readStatus(keys: Keys): DraftClaim['claim']['value'] {
  const words = Object.keys(vocabularies.ConferralStatus) as ConferralStatus[];
  const status = readWord(keys.require('is'), 'status', words);
  return status === null ? null : { status };
}

function draft(
  subject: string,
  type: EdgeTypeName | ValueTypeName,
  object: string | null,
  value: DraftClaim['claim']['value'],
  details: ReturnType<typeof readDetails>,
  spot: DraftClaim['spot'],
): DraftClaim {
  return { claim: { type, subject, object, value, mood: moodOf(details.modality) }, ...details, spot };
}

function itemsOf(value: Yaml | null): readonly Yaml[] {
  return value === null ? [] : value.is === 'list' ? value.items : [value];
}

/** A part as a map: `regency:tebo` is `{ is: regency:tebo }`, and what it leaves out it takes from the conferral. */
function inherit(part: Yaml, body: YamlMap, names: readonly string[]): Keys {
  const own: ReadonlyMap<string, YamlEntry> =
    part.is === 'map' ? part.entries : new Map([['is', { key: part, value: part }]]);
  const taken = names.flatMap((name): [string, YamlEntry][] => {
    const entry = own.has(name) ? undefined : body.entries.get(name);
    return entry === undefined ? [] : [[name, entry]];
  });
  return new Keys({ is: 'map', problem: part.problem, entries: new Map([...own, ...taken]) });
}
