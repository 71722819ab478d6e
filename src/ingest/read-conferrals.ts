import { moodOf } from '../ontology/claim.ts';
import { whyNotEdge } from '../ontology/claim-rules.ts';
import { type ConferralStatus, type EdgeTypeName, roleOf, vocabularies } from '../ontology/ontology.ts';
import type { DraftClaim, EntityEntry, Quotation } from './dossier.ts';
import { Keys, readId, readItems, readMap, readText, readTexts, readWord } from './keys.ts';
import { readDetails, readQuotations } from './read-details.ts';
import type { Yaml, YamlEntry, YamlMap } from './yaml.ts';

/** The keys of the short form and the claims they stand for. */
const parts = { edition: 'IN_EDITION', award: 'OF_AWARD', ...roleOf } as const satisfies Record<string, EdgeTypeName>;

/** What the conferral's own level may say for its parts: of the recipient, and of the status. */
const forRecipient = ['category', 'rank', 'onBehalfOf'];
const forStatus = ['date'];
/** What any part takes over from the conferral's level unless it says so itself. */
const forAll = ['modality', 'speaker', 'certain', 'note'];

export interface ReadConferrals {
  readonly entities: ReadonlyMap<string, EntityEntry>;
  readonly claims: readonly DraftClaim[];
}

/** The `conferrals` of a dossier: one map per conferral, each making several claims out of few words. */
export function readConferrals(value: Yaml | null): ReadConferrals {
  const entities = new Map<string, EntityEntry>();
  const claims: DraftClaim[] = [];
  for (const item of readItems(value, 'conferrals')) {
    if (item.is !== 'map' || item.entries.size !== 1) {
      item.problem('a conferral is its id, a colon, and its parts below it');
      continue;
    }
    for (const [id, { key, value: body }] of item.entries) {
      const conferral = readId({ is: 'text', text: id, ...key }, 'a conferral', 'conferral:');
      const keys = readMap(body, 'a conferral');
      if (conferral === null || keys === null || body.is !== 'map') continue;
      if (entities.has(conferral)) key.problem(`${conferral} is listed twice: put all of it in one place`);
      entities.set(conferral, {
        name: readText(keys.get('name'), 'name') ?? conferral,
        otherNames: readTexts(keys.get('otherNames'), 'otherNames'),
        description: readText(keys.get('description'), 'description'),
        properties: {},
      });
      claims.push(...readParts(conferral, keys, body));
      keys.done();
    }
  }
  return { entities, claims };
}

function readParts(conferral: string, keys: Keys, body: YamlMap): DraftClaim[] {
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
      const object = readId(inherited.require('is'), name);
      const details = readDetails(inherited, type, common);
      inherited.done();
      const wrong = object === null ? null : whyNotEdge(type, conferral, object);
      if (wrong !== null) part.problem(`${wrong} (see docs/ontology.md#${type.toLowerCase()})`);
      return object === null || wrong !== null ? [] : [draft(conferral, type, object, null, details, part)];
    }),
  );
  const statuses = itemsOf(keys.get('status')).flatMap((part) => readStatus(conferral, part, body, common) ?? []);
  return [...edges, ...statuses];
}

function readStatus(conferral: string, part: Yaml, body: YamlMap, common: readonly Quotation[]): DraftClaim | null {
  const inherited = inherit(part, body, [...forStatus, ...forAll]);
  const status = readWord(
    inherited.require('is'),
    'status',
    Object.keys(vocabularies.ConferralStatus) as ConferralStatus[],
  );
  const details = readDetails(inherited, 'STATUS', common);
  inherited.done();
  return status === null ? null : draft(conferral, 'STATUS', null, { status }, details, part);
}

function draft(
  subject: string,
  type: EdgeTypeName | 'STATUS',
  object: string | null,
  value: { status: ConferralStatus } | null,
  details: ReturnType<typeof readDetails>,
  spot: Yaml,
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
