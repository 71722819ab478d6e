import { quoteInput } from '../../errors.ts';
import { entityKindOf, nodeKindOf, slugOf } from '../../ontology/ids.ts';
import { listOrder } from '../../ontology/rank-basis.ts';
import { listRows } from './keys/conferral-keys.ts';
import { type ReadConferrals, readConferral } from './read-conferrals.ts';
import type { References } from './references.ts';
import { speaksForItself } from './speaks-for-itself.ts';
import { readRows, type Values } from './values/rows.ts';
import { itemsOf } from './values/value-type.ts';
import { text } from './values/value-types.ts';
import type { SourceLocation, Yaml, YamlEntry, YamlMap } from './yaml.ts';

/** A list of winners, and what it says for the conferrals that are made of it. */
interface List {
  readonly entries: ReadonlyMap<string, YamlEntry>;
  readonly values: Values<typeof listRows>;
}

/**
 * The `winners` of a dossier: lists of recipients that share an edition, a category, a status … Each item becomes a
 * conferral that takes over what the list says for all and adds what it says for itself.
 */
export function readWinners(lists: readonly Yaml[], into: ReadConferrals, references: References): void {
  for (const list of lists) {
    if (list.is !== 'map') {
      list.problem('a list of winners is a map: edition, category, status …, and the recipients under list');
      continue;
    }
    const { values } = readRows(list, listRows); // a key that is not known is told of the conferrals that take it over
    const items = values.list ?? [];
    // No item would take it over: each has its own.
    list.entries.get('recipient')?.key.problem('the recipients of a list of winners stand under list, one an item');
    if (items.length === 0) list.problem('list is missing: the recipients, one an item');
    for (const [index, item] of items.entries())
      readWinner(item, index + 1, { entries: list.entries, values }, into, references);
  }
}

function readWinner(item: Yaml, place: number, list: List, into: ReadConferrals, references: References): void {
  const own = ownEntries(item, list);
  const recipient = own?.get('recipient')?.value;
  const named = recipient?.is === 'map' ? recipient.entries.get('is')?.value : recipient;
  const who = named === undefined ? null : text.read(named, 'recipient');
  if (own === null || who === null) {
    item.problem(
      'an item of the list is an id or a name, either with its exact words behind a colon, or a map with recipient',
    );
    return;
  }
  const conferral = idOf(own, who, list, item);
  if (conferral === null) return;
  const shared = [...list.entries].filter(
    ([name]) => !(name in listRows) && !(name === 'modality' && speaksForItself(own, list.entries)),
  );
  const entries = new Map([...shared, ...placeIn(list, place, item, own), ...own]);
  entries.delete('id');
  const titled = own.has('name') ? undefined : () => list.values.name;
  readConferral(conferral, { is: 'map', entries, problem: item.problem }, into, references, titled);
}

/** What an item says for itself, as the keys of a conferral. */
function ownEntries(item: Yaml, list: List): Map<string, YamlEntry> | null {
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
function recipientOf(who: string, location: SourceLocation, words: Yaml | null, list: List): YamlMap {
  const isName = entityKindOf(who) === null;
  const given = words ?? (isName ? { is: 'text' as const, text: who, problem: location.problem } : null);
  const all = [given, list.values.recipientEvidence].flatMap((value) => (value === null ? [] : itemsOf(value)));
  const entries = new Map([['is', textAt(who, location)]]);
  if (all.length > 0)
    entries.set('evidence', { key: location, value: { is: 'list', items: all, problem: location.problem } });
  return { is: 'map', entries, problem: location.problem };
}

/** The conferral's id: the edition's or award's slug and the recipient's, unless one is given. */
function idOf(own: ReadonlyMap<string, YamlEntry>, who: string, list: List, item: Yaml): string | null {
  const ownId = own.get('id')?.value;
  const given = ownId === undefined ? null : text.read(ownId, 'id');
  const prefix = list.values.id ?? idText(own, list);
  const slug = entityKindOf(who) === null ? slugOf(who) : who.slice(who.indexOf(':') + 1);
  const id = given ?? `conferral:${prefix.slice(prefix.indexOf(':') + 1)}-${slug}`;
  if (nodeKindOf(id) === 'Conferral') return id;
  item.problem(`no id can be made for this conferral (${quoteInput(id)}): give it one, id: conferral:slug`);
  return null;
}

function idText(own: ReadonlyMap<string, YamlEntry>, list: List): string {
  for (const name of ['edition', 'award']) {
    const value = (own.get(name) ?? list.entries.get(name))?.value;
    const is = value?.is === 'map' ? value.entries.get('is')?.value : value;
    if (is?.is === 'text') return is.text;
  }
  return '';
}

/** `ranked: yes` makes the place in the list a rank; without it the place is kept as `listed`, which is none. */
function placeIn(list: List, place: number, item: Yaml, own: ReadonlyMap<string, YamlEntry>): [string, YamlEntry][] {
  if (own.has('rank') || own.has('grade')) return [];
  const ranked = list.values.ranked ?? 'no';
  if (ranked === 'no') return [['listed', textAt(String(place), item)]];
  const rank = new Map([
    ['value', textAt(String(place), item)],
    ['basis', textAt(listOrder.en, item)],
    ['certain', textAt(ranked === 'yes' ? 'yes' : 'no', item)],
  ]);
  return [['rank', { key: item, value: { is: 'map', entries: rank, problem: item.problem } }]];
}

function textAt(content: string, location: SourceLocation): YamlEntry {
  return { key: location, value: { is: 'text', text: content, problem: location.problem } };
}
