import type { World } from '../world.ts';

/** One request as it goes out. */
export interface Sent {
  readonly path: string;
  /** A posted question; a page is got. */
  readonly body?: string;
}

const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

/** A filter of many values, in `or` lists as long as they may be. */
function manyValues(count: number): object {
  let parts: object[] = times(count, () => ({ name: { contains: 'z' } }));
  while (parts.length > 20) {
    const level = parts;
    parts = times(Math.ceil(level.length / 20), (index) => ({ or: level.slice(index * 20, index * 20 + 20) }));
  }
  return { or: parts };
}

const posted = (query: string, variables: object = {}): Sent => ({
  path: '/graphql',
  body: JSON.stringify({ query, variables }),
});

const filtered = (where: object): Sent =>
  posted('query ($w: ConferralFilter) { conferrals(first: 1, where: $w) { totalCount } }', { w: where });

/** One field under as many views as a query may have aliases; `VIEW` stands for the argument. */
function underViews(field: string, count = 50): Sent {
  const view = (index: number): string => `view: { knownAt: "20${10 + (index % 15)}-06-01T00:00:${10 + index}Z" }`;
  return posted(`{ ${times(count, (index) => `a${index}: ${field.replaceAll('VIEW', view(index))}`).join(' ')} }`);
}

const neighbours = (depth: number): object =>
  depth === 0 ? { name: { eq: 'zz' } } : { neighbours: { none: { entity: neighbours(depth - 1) } } };
const claims = (depth: number): object =>
  depth === 0 ? { name: { eq: 'zz' } } : { claims: { none: { objectIs: claims(depth - 1) } } };
const pages = (depth: number, inside: string): string =>
  depth === 0 ? inside : `conferrals(first: 50) { edges { cursor node { edition { ${pages(depth - 1, inside)} } } } }`;

/** What readers and programs ask all day: pages of people and awards, and a question about each. */
export function ordinary({ asked }: World): Sent[] {
  return times(8, asked).flatMap(({ pair: [one, other], smallAward }) => [
    { path: `/${one}` },
    { path: `/en/${other}` },
    posted(
      'query ($award: ID!) { conferrals(where: { award: { eq: $award } }, first: 20) { edges { node { id name recipients { entity { name } claim { id } } } } } }',
      { award: smallAward },
    ),
    posted('query ($id: ID!) { entity(id: $id) { name claims(first: 10) { edges { node { id type } } } } }', {
      id: one,
    }),
  ]);
}

/** Everything that was once found to stop a server, and its brothers: dear questions that cost nothing to send. */
export function questions({ busiest, asked }: World): Readonly<Record<string, Sent>> {
  const { award, edition, pair } = asked(0);
  return {
    'a filter of 1,500 values': filtered(manyValues(1_500)),
    'a filter of 400 values': filtered(manyValues(400)),
    'a filter of 180 values': filtered(manyValues(180)),
    'a filter of 1,000 empty parts': filtered({ or: times(20, () => ({ or: times(20, () => ({ not: {} })) })) }),
    'neighbours of neighbours': posted('query ($w: EntityFilter) { entities(where: $w) { edges { node { id } } } }', {
      w: { kind: { eq: 'PERSON' }, ...neighbours(2) },
    }),
    'claims of claims of everybody': posted(
      'query ($w: EntityFilter) { entities(where: $w) { edges { node { id } } } }',
      {
        w: { kind: { eq: 'PERSON' }, ...claims(2) },
      },
    ),
    'totals under fifty views': underViews('conferralTotals(by: [RECIPIENT, PRESENTER], VIEW) { count }'),
    'totals under twenty views': underViews('conferralTotals(by: [RECIPIENT, PRESENTER], VIEW) { count }', 20),
    'the ledger under fifty views': underViews('conferrals(first: 1, VIEW) { totalCount }'),
    'gaps under fifty views': underViews('gaps(first: 1, VIEW) { totalCount }'),
    'gaps under ten views': underViews('gaps(first: 1, VIEW) { totalCount }', 10),
    'contradictions under ten views': underViews('contradictions(first: 1, VIEW) { totalCount }', 10),
    'an award under fifty views': underViews(
      `conferralTotals(by: [RECIPIENT], where: { award: { eq: "${award}" } }, VIEW) { count }`,
    ),
    'fifty counts of changes': posted(
      `{ ${times(50, (i) => `a${i}: changes(since: "20${10 + (i % 14)}-01-01T00:00:00Z", until: "2026-01-01T00:00:${10 + i}Z", last: 1) { totalCount edges { node { at } } }`).join(' ')} }`,
    ),
    'fifty totals by everything': posted(
      `{ ${times(50, (i) => `a${i}: conferralTotals(by: [AWARD, EDITION, YEAR, RECIPIENT, PRESENTER, RECIPIENT_KIND, PROVINCE, STATUS], first: 100) { count conferrals(first: 100) { totalCount edges { node { id } } } }`).join(' ')} }`,
    ),
    'the busiest, all of it': posted(
      `{ entity(id: "${busiest}") { contradictions { id } gaps { id } timeline(first: 100) { edges { node { text } } } neighbours(first: 100) { edges { node { name contradictions { id } } } } claims(first: 100) { totalCount edges { node { contradictions { id } } } } } }`,
    ),
    'paths to the busiest, twenty times': posted(
      `{ ${times(20, (i) => `a${i}: paths(from: "${pair[0]}", to: "${busiest}", maxLength: 6, hubLimit: 10000, first: ${1 + (i % 10)}) { exhausted }`).join(' ')} }`,
    ),
    'an edition with everything': posted(
      `{ conferrals(where: { edition: { eq: "${edition}" } }, first: 100) { edges { node { contradictions { id } gaps { id } recipients { entity { contradictions { id } } claim { contradictions { id } evidence { edges { node { exact prefix suffix } } } } } } } } }`,
    ),
    'pages within pages': posted(`{ ${pages(3, 'id')} }`),
    'pages within pages, short ones': posted(`{ ${pages(2, 'id name description')} }`),
    'introspection, ten times': posted(
      `{ ${times(10, (i) => `a${i}: __schema { types { name description fields { name description args { name description } } } }`).join(' ')} }`,
    ),
    'the ledger as CSV at a moment': { path: '/penghargaan.csv?knownAt=2024-01-01' },
    'the ledger as CSV': { path: '/penghargaan.csv' },
    'what changed, a hundred at a time': { path: '/perubahan.json?since=2010-01-01&until=2026-01-01&rows=100' },
    'a search for a letter': posted('{ search(text: "a", first: 100) { totalCount edges { node { name } } } }'),
  };
}

/** What a sheet of many winners with ranks of their own is asked. */
export const sheetQuestions: Readonly<Record<string, Sent>> = {
  'twenty of 3,000 winners': posted('{ conferrals(first: 20) { edges { node { id } } } }'),
  'the same with what contradicts them': posted(
    '{ conferrals(first: 20) { edges { node { id contradictions { id } } } } }',
  ),
  'a hundred of them': posted('{ conferrals(first: 100) { edges { node { id contradictions { id } } } } }'),
  'their edition': posted('{ entity(id: "edition:juara-2024") { contradictions { id } gaps { id } } }'),
};
