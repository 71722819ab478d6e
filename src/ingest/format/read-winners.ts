import { quoteInput } from '../../errors.ts';
import { entityKindOf, nodeKindOf, slugOf } from '../../ontology/ids.ts';
import type { EntityEntry } from './dossier.ts';
import { readItems, readText } from './keys.ts';
import { type ReadConferrals, readConferral } from './read-conferrals.ts';
import type { References } from './references.ts';
import type { SourceLocation, Yaml, YamlEntry, YamlMap } from './yaml.ts';

/** Keys of a list of winners that are no keys of a conferral. */
const ofTheList = ['list', 'ranked', 'name', 'id', 'recipientEvidence'];
const rankedWords = ['yes', 'no', 'uncertain'];

/**
 * The `winners` of a dossier: lists of recipients that share an edition, a category, a status … Each item becomes a
 * conferral that takes over what the list says for all and adds what it says for itself.
 * @param introduced the dossier's own entities, for the names of the conferrals
 */
export function readWinners(
  value: Yaml | null,
  introduced: ReadonlyMap<string, EntityEntry>,
  into: ReadConferrals,
  references: References,
): void {
  for (const list of readItems(value, 'winners')) {
    if (list.is !== 'map') {
      list.problem('a list of winners is a map: edition, category, status …, and the recipients under list');
      continue;
    }
    const items = readItems(list.entries.get('list')?.value ?? null, 'list');
    if (items.length === 0) list.problem('list is missing: the recipients, one an item');
    for (const [index, item] of items.entries()) readWinner(item, index + 1, list, introduced, into, references);
  }
}

function readWinner(
  item: Yaml,
  place: number,
  list: YamlMap,
  introduced: ReadonlyMap<string, EntityEntry>,
  into: ReadConferrals,
  references: References,
): void {
  const own = ownEntries(item, list);
  const recipient = own?.get('recipient')?.value ?? null;
  const who =
    recipient === null
      ? null
      : readText(recipient.is === 'map' ? (recipient.entries.get('is')?.value ?? null) : recipient, 'recipient');
  if (own === null || who === null) {
    item.problem(
      'an item of the list is an id or a name, either with its exact words behind a colon, or a map with recipient',
    );
    return;
  }
  const conferral = idOf(own, who, list, item);
  if (conferral === null) return;
  const shared = [...list.entries].filter(([name]) => !ofTheList.includes(name));
  const entries = new Map([...shared, ...placeIn(list, place, item, own), ...own]);
  entries.delete('id');
  if (!own.has('name')) entries.set('name', text(nameOf(who, list, introduced), item));
  readConferral(conferral, { is: 'map', entries, problem: item.problem }, into, references);
}

/** What an item says for itself, as the keys of a conferral. */
function ownEntries(item: Yaml, list: YamlMap): Map<string, YamlEntry> | null {
  if (item.is === 'text')
    return new Map([['recipient', { key: item, value: recipientOf(item.text, item, null, list) }]]);
  if (item.is !== 'map') return null;
  const [only, ...more] = item.entries;
  if (only !== undefined && more.length === 0 && only[0] !== 'recipient') {
    const [who, { key, value: words }] = only;
    return new Map([['recipient', { key, value: recipientOf(who, key, words, list) }]]);
  }
  const entries = new Map(item.entries);
  const recipient = entries.get('recipient');
  if (recipient?.value.is === 'text') {
    const words = entries.get('evidence')?.value ?? null;
    entries.delete('evidence');
    entries.set('recipient', { ...recipient, value: recipientOf(recipient.value.text, recipient.value, words, list) });
  }
  return entries;
}

/** A recipient with its words: those given; or, of a name, the name itself, which then stands in the article as it is. */
function recipientOf(who: string, spot: SourceLocation, words: Yaml | null, list: YamlMap): YamlMap {
  const isName = entityKindOf(who) === null;
  const given = words ?? (isName ? { is: 'text' as const, text: who, problem: spot.problem } : null);
  const shared = list.entries.get('recipientEvidence')?.value ?? null;
  const all = [given, shared].flatMap((value) => (value === null ? [] : value.is === 'list' ? value.items : [value]));
  const entries = new Map([['is', text(who, spot)]]);
  if (all.length > 0) entries.set('evidence', { key: spot, value: { is: 'list', items: all, problem: spot.problem } });
  return { is: 'map', entries, problem: spot.problem };
}

/** The conferral's id: the edition's or award's slug and the recipient's, unless one is given. */
function idOf(own: ReadonlyMap<string, YamlEntry>, who: string, list: YamlMap, item: Yaml): string | null {
  const given = readText(own.get('id')?.value ?? null, 'id');
  const prefix = readText(list.entries.get('id')?.value ?? null, 'id') ?? idText(own, list);
  const slug = entityKindOf(who) === null ? slugOf(who) : who.slice(who.indexOf(':') + 1);
  const id = given ?? `conferral:${prefix.slice(prefix.indexOf(':') + 1)}-${slug}`;
  if (nodeKindOf(id) === 'Conferral') return id;
  item.problem(`no id can be made for this conferral (${quoteInput(id)}): give it one, id: conferral:slug`);
  return null;
}

function idText(own: ReadonlyMap<string, YamlEntry>, list: YamlMap): string {
  for (const name of ['edition', 'award']) {
    const value = (own.get(name) ?? list.entries.get(name))?.value;
    const is = value?.is === 'map' ? value.entries.get('is')?.value : value;
    if (is?.is === 'text') return is.text;
  }
  return '';
}

/** `ranked: yes` makes the place in the list a rank; without it the place is kept as `listed`, which is none. */
function placeIn(list: YamlMap, place: number, item: Yaml, own: ReadonlyMap<string, YamlEntry>): [string, YamlEntry][] {
  if (own.has('rank') || own.has('grade')) return [];
  const value = list.entries.get('ranked')?.value ?? null;
  const ranked = readText(value, 'ranked') ?? 'no';
  if (!rankedWords.includes(ranked)) value?.problem(`ranked is ${rankedWords.join(', ')}, got ${quoteInput(ranked)}`);
  if (ranked === 'no') return [['listed', text(String(place), item)]];
  const rank = new Map([
    ['value', text(String(place), item)],
    ['basis', text('list order', item)],
    ['certain', text(ranked === 'yes' ? 'yes' : 'no', item)],
  ]);
  return [['rank', { key: item, value: { is: 'map', entries: rank, problem: item.problem } }]];
}

function nameOf(who: string, list: YamlMap, introduced: ReadonlyMap<string, EntityEntry>): string {
  const title = readText(list.entries.get('name')?.value ?? null, 'name') ?? idText(new Map(), list);
  return `${title}: ${introduced.get(who)?.name ?? who}`;
}

function text(content: string, spot: SourceLocation): YamlEntry {
  return { key: spot, value: { is: 'text', text: content, problem: spot.problem } };
}
