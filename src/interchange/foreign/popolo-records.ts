import { isRecord } from '../in/shape.ts';
import {
  dateIn,
  type ForeignFile,
  type ForeignLink,
  type ForeignThing,
  Left,
  nameIn,
  webAddresses,
} from './foreign-file.ts';

type Item = Readonly<Record<string, unknown>>;
const lists = ['persons', 'organizations', 'posts', 'memberships'] as const;

/** What is wrong with a file that should be Popolo; null where nothing is. */
export function whyNotPopolo(value: unknown): string | null {
  if (!isRecord(value)) return 'is no Popolo: an object with persons, organizations, posts and memberships';
  for (const list of lists) {
    const items = value[list] ?? [];
    if (!Array.isArray(items)) return `${list} is to be a list`;
    const at = items.findIndex((item) => !isRecord(item));
    if (at >= 0) return `${list}[${at}] is to be an object`;
  }
  return null;
}

/** Popolo (https://www.popoloproject.com/specs/): people, the posts that they hold, and the bodies of these. */
export function popoloRecords(value: Item): ForeignFile {
  const left = new Left();
  const things = new Map<string, ForeignThing>();
  const links: ForeignLink[] = [];
  const lines: string[] = [];
  const called: string[] = [];
  /** Each item is a line of the text against which its words are proved. */
  const each = (list: (typeof lists)[number], take: (item: Item, id: string, line: number) => void): void => {
    for (const [index, item] of ((value[list] ?? []) as Item[]).entries()) {
      lines.push(JSON.stringify({ [list]: item }));
      called.push(`${list}[${index}]`);
      take(item, String(item['id'] ?? ''), lines.length);
    }
  };
  const put = (kind: ForeignThing['kind'], { name, label, other_names: others }: Item, id: string): void => {
    const called = [name, label].find((text) => typeof text === 'string' && text !== '');
    if (typeof called !== 'string' || id === '') {
      left.add(`${kind} without a name or an id`);
      return;
    }
    const otherNames = (Array.isArray(others) ? others : []).flatMap((other) =>
      isRecord(other) && typeof other['name'] === 'string' ? [nameIn(other['name'])] : [],
    );
    things.set(id, { kind, name: nameIn(called), otherNames, line: lines.length });
  };
  each('persons', (item, id) => put('Person', item, id));
  each('organizations', (item, id) => put('Organisation', item, id));
  each('posts', (item, id, line) => {
    put('Office', item, id);
    const body = item['organization_id'];
    if (typeof body === 'string')
      links.push({ type: 'OFFICE_OF', subject: id, object: body, from: null, to: null, urls: urlsOf(item), line });
  });
  each('memberships', (item, _id, line) => {
    const { person_id: person, post_id: post, organization_id: body } = item;
    const object = typeof post === 'string' ? post : body;
    if (typeof person !== 'string' || typeof object !== 'string')
      return left.add('membership that does not join a person to a post or a body');
    const tell = (why: string): void => left.add(`membership: ${why}`);
    const dates = { from: dateIn(given(item['start_date']), tell), to: dateIn(given(item['end_date']), tell) };
    const type = typeof post === 'string' ? 'HOLDS' : 'MEMBER_OF';
    links.push({ type, subject: person, object, ...dates, urls: urlsOf(item), line });
  });
  for (const [list, items] of Object.entries(value))
    if (Array.isArray(items) && items.length > 0 && !lists.some((known) => known === list))
      left.add(`${list}, for which the ontology has no word`, items.length);
  return { lines, called, things, links, left: left.counts };
}

function given(value: unknown): unknown[] {
  return value === null || value === undefined || value === '' ? [] : [value];
}

function urlsOf({ sources, links }: Item): string[] {
  const listed = [sources, links].flatMap((list) => (Array.isArray(list) ? list : []));
  return webAddresses(listed.flatMap((one) => (isRecord(one) && typeof one['url'] === 'string' ? [one['url']] : [])));
}
