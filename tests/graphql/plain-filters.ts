import { pick } from './random-graphs.ts';
import type { Data } from './seeded.ts';

// Filters as their documentation says them, in as few words as that takes: made at random, and held against a graph
// that is all in memory. Nothing here is shared with what answers them.

/** All there is, as the plain lists of the API give it. */
export interface Everything {
  readonly claims: readonly Data[];
  readonly entities: readonly Data[];
  readonly conferrals: readonly Data[];
  /** The offices of a person on a day, or at any time where that is null. */
  readonly offices: (person: string, on: string | null) => readonly string[];
}

type Filter = Readonly<Record<string, Data>>;
export type Noun = 'conferral' | 'party' | 'claim' | 'evidence' | 'entity' | 'neighbour';
type Operators = 'id' | 'word' | 'text' | 'number' | 'date' | 'moment' | 'qualifier';
type Leaf = readonly [
  Operators,
  (thing: Data, all: Everything) => readonly (string | number | boolean)[],
  readonly Data[],
];
type Inner = readonly [Noun, (thing: Data, all: Everything) => readonly Data[]];

interface Spec {
  readonly leaves: Readonly<Record<string, Leaf>>;
  readonly lists: Readonly<Record<string, Inner>>;
  readonly ones: Readonly<Record<string, Inner>>;
}

const some = (value: Data): Data[] => (value === null || value === undefined ? [] : [value]);
const people = ['person:p', 'person:q', 'office:r'];
const ids = ['regency:a', 'regency:b', 'province:x', 'person:p', 'company:k', 'award:one', 'edition:e', 'conferral:c1'];
const kinds = ['REGENCY', 'PROVINCE', 'PERSON', 'CONFERRAL', 'EDITION'];
const newsrooms = ['organisation:koran', 'organisation:tidak-ada'];
const modalities = ['ASSERTED', 'QUOTED', 'PLAN'];
const standings = ['UNCONTESTED', 'CONTESTED'];
const types = ['RECIPIENT', 'PRESENTER', 'STATUS', 'IN_EDITION', 'HOLDS', 'EDITION_OF'];
const days = ['2022', '2022-04', '2022-04-13', '2023'];
const rolesOf = {
  recipients: 'RECIPIENT',
  presenters: 'PRESENTER',
  conferrers: 'CONFERRER',
  acceptedBy: 'ACCEPTED_BY',
  proposers: 'PROPOSER',
  witnesses: 'WITNESS',
};

const wordsOf = {
  recipient: 'recipients',
  presenter: 'presenters',
  conferrer: 'conferrers',
  acceptedBy: 'acceptedBy',
  proposer: 'proposers',
  witness: 'witnesses',
} as const;

const partiesIn = (name: keyof typeof rolesOf) => (conferral: Data) =>
  conferral[name].map((party: Data) => ({ ...party, role: rolesOf[name], conferral }));
const everyParty = (conferral: Data) =>
  (Object.keys(rolesOf) as (keyof typeof rolesOf)[]).flatMap((name) => partiesIn(name)(conferral));
const claimsOn = ({ id }: Data, { claims }: Everything) =>
  claims.filter(({ subject, object }) => subject.id === id || object?.id === id);
const entity = (id: Data, { entities }: Everything) => entities.filter((one) => one.id === id);

/** What any source says of a conferral and of its editions: of what they say in several ways, all. */
function readOf({ id, status, statuses }: Data, { claims }: Everything) {
  const said = (of: Data, type: string): Data[] =>
    claims.filter((one) => one.subject.id === of && one.type === type && isFact(one));
  const inEdition = said(id, 'IN_EDITION').map(({ object }) => object.id);
  const ofAward = inEdition.flatMap((edition) => said(edition, 'EDITION_OF'));
  const lastRun = statuses.slice(statuses.findLastIndex(({ value }: Data) => value.status !== status) + 1);
  const dates = lastRun.flatMap(({ validFrom }: Data) => some(validFrom));
  return {
    editions: inEdition,
    awards: (ofAward.length > 0 ? ofAward : said(id, 'OF_AWARD')).map(({ object }) => object.id),
    said: (name: string): Data[] =>
      ofAward.flatMap(({ assertions }) =>
        assertions.edges
          .filter(({ node }: Data) => node.stance === 'SUPPORTS')
          .flatMap(({ node }: Data) =>
            node.qualifiers.filter((one: Data) => one.name === name).map(({ value }: Data) => value),
          ),
      ),
    dates: dates.filter((date: string) => !dates.some((other: string) => other !== date && other.startsWith(date))),
  };
}

function isFact({ modality, assertions }: Data): boolean {
  return !['PLAN', 'WISH'].includes(modality) && assertions.edges.some(({ node }: Data) => node.stance === 'SUPPORTS');
}

const nouns: Readonly<Record<Noun, Spec>> = {
  conferral: {
    leaves: {
      award: ['id', (conferral, all) => readOf(conferral, all).awards, ['award:one', 'award:two']],
      edition: ['id', (conferral, all) => readOf(conferral, all).editions, ['edition:e', 'edition:f']],
      status: ['word', ({ status }) => some(status), ['CONFERRED', 'NOMINATED', 'CLAIMED']],
      labelYear: [
        'number',
        (conferral, all) => readOf(conferral, all).said('labelYear').map(Number),
        [2020, 2021, 2022],
      ],
      date: ['date', (conferral, all) => readOf(conferral, all).dates, days],
      ...Object.fromEntries(
        Object.entries(wordsOf).map(([word, list]): [string, Leaf] => [
          word,
          ['id', (conferral) => partiesIn(list)(conferral).map(({ entity: { id } }: Data) => id), [...ids, ...people]],
        ]),
      ),
      party: ['id', (conferral) => everyParty(conferral).map(({ entity: { id } }: Data) => id), [...ids, ...people]],
      area: ['id', (conferral, all) => readOf(conferral, all).said('area'), ['province:x', 'province:y']],
      level: ['word', (conferral, all) => readOf(conferral, all).said('level'), ['NATIONAL', 'PROVINCIAL']],
      recipientKind: ['word', ({ recipients }) => recipients.map(({ entity: { kind } }: Data) => kind), kinds],
      province: [
        'id',
        ({ recipients }, { entities }) =>
          recipients.flatMap(({ entity: { id, kind } }: Data) =>
            kind === 'PROVINCE' ? id : some(entities.find((one) => one.id === id)?.province?.id),
          ),
        ['province:x', 'province:y'],
      ],
      name: ['text', ({ name }) => [name], ['conferral:c1', 'conferral:c2', 'c1']],
      category: ['text', ({ category }) => some(category?.label), ['Inovasi']],
    },
    lists: {
      recipients: ['party', partiesIn('recipients')],
      presenters: ['party', partiesIn('presenters')],
      conferrers: ['party', partiesIn('conferrers')],
      acceptors: ['party', partiesIn('acceptedBy')],
      proposers: ['party', partiesIn('proposers')],
      witnesses: ['party', partiesIn('witnesses')],
      parties: ['party', everyParty],
      claims: ['claim', claimsOn],
    },
    ones: {},
  },
  party: {
    leaves: {
      role: ['word', ({ role }) => [role], ['RECIPIENT', 'PRESENTER']],
      rank: ['number', ({ claim }) => qualifier(claim, 'rank.value').map(Number), [1, 2, 3]],
      grade: ['text', ({ claim }) => qualifier(claim, 'grade'), ['emas', 'em', 'perak']],
      behind: ['id', ({ claim }) => qualifier(claim, 'behind'), ['regency:x']],
      nthTime: ['number', ({ claim }) => qualifier(claim, 'nthTime').map(Number), [1, 2]],
      onBehalfOf: ['id', ({ onBehalfOf }) => some(onBehalfOf?.id), ['province:x', 'office:r']],
      capacity: ['id', ({ claim }) => qualifier(claim, 'capacity'), ['office:r', 'office:s']],
      modality: ['word', ({ claim }) => [claim.modality], modalities],
      standing: ['word', ({ claim }) => [claim.standing], standings],
      certain: ['word', ({ claim }) => [claim.certain], [true, false]],
      independentSources: ['number', ({ claim }) => [claim.independentSources], [1, 2]],
      holds: [
        'id',
        ({ entity: { id }, conferral }, { offices }) => offices(id, conferral.date),
        ['office:r', 'office:s'],
      ],
    },
    lists: {},
    ones: { entity: ['entity', (party, all) => entity(party.entity.id, all)] },
  },
  claim: {
    leaves: {
      type: ['word', ({ type }) => [type], types],
      subject: ['id', ({ subject }) => [subject.id], ids],
      object: ['id', ({ object }) => some(object?.id), ids],
      about: ['id', ({ subject, object }) => [subject.id, ...some(object?.id)], ids],
      source: ['id', (claim) => sourcesOf(claim), ['source:first-1', 'source:second-1']],
      speaker: ['id', (claim) => passagesOf(claim).flatMap(({ speaker }) => some(speaker?.id)), people],
      modality: ['word', ({ modality }) => [modality], modalities],
      standing: ['word', ({ standing }) => [standing], standings],
      certain: ['word', ({ certain }) => [certain], [true, false]],
      independentSources: ['number', ({ independentSources }) => [independentSources], [1, 2]],
      sponsoredOnly: ['word', ({ sponsoredOnly }) => [sponsoredOnly], [true, false]],
      qualifier: ['qualifier', (claim) => everyQualifier(claim), ['rank.value', 'level', 'labelYear', 'grade']],
      validTo: ['date', ({ validTo }) => some(validTo), days],
      validFrom: [
        'date',
        (claim) => [...some(claim.validFrom), ...qualifier(claim, 'from'), ...qualifier(claim, 'date')],
        days,
      ],
      firstKnown: [
        'moment',
        ({ firstKnown }) => [firstKnown],
        ['2023-05-15T00:00:00.000Z', '2023-01-01T00:00:00.000Z'],
      ],
    },
    lists: { evidence: ['evidence', passagesOf] },
    ones: {
      subjectIs: ['entity', ({ subject }, all) => entity(subject.id, all)],
      objectIs: ['entity', ({ object }, all) => entity(object?.id, all)],
    },
  },
  evidence: {
    leaves: {
      source: ['id', ({ source }) => [source.id], ['source:first-1', 'source:second-1']],
      publisher: ['id', ({ source }) => [source.publisher.id], newsrooms],
      speaker: ['id', ({ speaker }) => some(speaker?.id), people],
      modality: ['word', ({ modality }) => [modality], modalities],
      certain: ['word', ({ certain }) => [certain], [true, false]],
      stance: ['word', ({ stance }) => [stance], ['SUPPORTS', 'DISPUTES']],
      exact: ['text', ({ exact }) => [exact], ['Kata', 'Ka', 'ata']],
    },
    lists: {},
    ones: {},
  },
  entity: {
    leaves: {
      id: ['id', ({ id }) => [id], [...ids, ...people]],
      kind: ['word', ({ kind }) => [kind], kinds],
      name: ['text', ({ name }) => [name], ['regency:a', 'conf', 'person:']],
      otherNames: ['text', ({ otherNames }) => otherNames, ['Lain', 'La']],
      description: ['text', ({ description }) => some(description), ['Lain']],
      province: ['id', ({ province }) => some(province?.id), ['province:x', 'province:y']],
    },
    lists: {
      claims: ['claim', claimsOn],
      conferrals: ['conferral', ({ id, kind }, { conferrals }) => conferrals.filter((one) => isOf(one, id, kind))],
      neighbours: ['neighbour', neighboursOf],
    },
    ones: {},
  },
  neighbour: {
    leaves: { type: ['word', ({ types: joining }) => joining, types] },
    lists: {},
    ones: { entity: ['entity', ({ id }, all) => entity(id, all)] },
  },
};

const operators: Readonly<Record<Operators, readonly string[]>> = {
  id: ['eq', 'in', 'not', 'isKnown'],
  word: ['eq', 'not', 'isKnown'],
  text: ['eq', 'not', 'contains', 'containsInsensitive', 'startsWith', 'isKnown'],
  number: ['eq', 'in', 'not', 'gte', 'lte', 'isKnown'],
  date: ['eq', 'in', 'not', 'gte', 'lte', 'isKnown'],
  moment: ['gte', 'lte', 'isKnown'],
  qualifier: [],
};

/** The names of the fields that these filters know, by noun. */
export function fieldsKnown(noun: Noun): string[] {
  const { leaves, lists, ones } = nouns[noun];
  return [...Object.keys(leaves), ...Object.keys(lists), ...Object.keys(ones)];
}

export function randomWhere(random: () => number, noun: Noun, depth: number): Filter {
  const { leaves, lists, ones } = nouns[noun];
  const inner = [...Object.keys(lists), ...Object.keys(ones)];
  if (depth === 0 || (inner.length === 0 && random() < 0.7) || random() < 0.2) {
    const name = pick(random, Object.keys(leaves));
    const [kind, , values] = leaves[name] as Leaf; // drawn from its own names
    if (kind === 'qualifier') {
      const value = pick<object | null>(random, [null, { eq: '1' }, { startsWith: 'P' }, { not: '2021' }]);
      return { [name]: { name: pick(random, values), ...(value === null ? {} : { value }) } };
    }
    const operator = pick(random, operators[kind]);
    if (operator === 'isKnown') return { [name]: { isKnown: random() < 0.5 } };
    const value = pick(random, values);
    return { [name]: { [operator]: operator === 'in' ? [value, pick(random, values)] : value } };
  }
  const part = () => randomWhere(random, noun, depth - 1);
  if (noun !== 'neighbour' && random() < 0.3)
    return pick(random, [
      { and: [part(), part()] },
      { or: [part(), part()] },
      { not: part() },
      { ...part(), or: [part()] },
    ]);
  const name = inner.length === 0 ? null : pick(random, inner);
  if (name === null) return part();
  const [of] = (lists[name] ?? ones[name]) as Inner; // drawn from their names
  const where = randomWhere(random, of, depth - 1);
  return { [name]: name in lists ? { [pick(random, ['some', 'some', 'all', 'none', 'single'])]: where } : where };
}

export function holdsPlainly(noun: Noun, thing: Data, where: Filter, all: Everything): boolean {
  return Object.entries(where).every(([name, asked]) => {
    const { leaves, lists, ones } = nouns[noun];
    const within = (of: Noun, inner: Data, part: Filter): boolean => holdsPlainly(of, inner, part, all);
    if (name === 'and') return asked.every((part: Filter) => within(noun, thing, part));
    if (name === 'or') return asked.some((part: Filter) => within(noun, thing, part));
    if (name === 'not') return !within(noun, thing, asked);
    const [leaf, list, one] = [leaves[name], lists[name], ones[name]];
    if (leaf?.[0] === 'qualifier')
      return leaf[1](thing, all)
        .filter((one: Data) => one.name === asked.name)
        .some(({ value }: Data) =>
          Object.entries(asked.value ?? {}).every(([operator, other]) => compares('text', [value], operator, other)),
        );
    if (leaf !== undefined)
      return Object.entries(asked).every(([operator, value]) =>
        compares(leaf[0], leaf[1](thing, all), operator, value),
      );
    if (one !== undefined) return one[1](thing, all).some((inner) => within(one[0], inner, asked));
    if (list === undefined) throw new Error(`${noun} has no ${name}`);
    const items = list[1](thing, all);
    return Object.entries(asked as Record<string, Filter>).every(([quantity, part]) => {
      const count = items.filter((inner) => within(list[0], inner, part)).length;
      if (quantity === 'some') return count > 0;
      if (quantity === 'all') return count === items.length;
      return count === (quantity === 'none' ? 0 : 1);
    });
  });
}

function compares(kind: Operators, values: readonly Data[], operator: string, asked: Data): boolean {
  const equal = (value: Data, other: Data): boolean => (kind === 'date' ? value.startsWith(other) : value === other);
  const first = (date: string): string => `${date}-01-01`.slice(0, 10);
  const last = (date: string): string =>
    date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-30` : date;
  if (operator === 'isKnown') return values.length > 0 === asked;
  if (operator === 'eq') return values.some((value) => equal(value, asked));
  if (operator === 'in') return values.some((value) => asked.some((other: Data) => equal(value, other)));
  if (operator === 'not') return !values.some((value) => equal(value, asked));
  if (operator === 'contains') return values.some((value) => value.includes(asked));
  if (operator === 'containsInsensitive')
    return values.some((value) => value.toLowerCase().includes(asked.toLowerCase()));
  if (operator === 'startsWith') return values.some((value) => value.startsWith(asked));
  if (operator === 'gte')
    return values.some((value) => (kind === 'date' ? first(value) >= first(asked) : value >= asked));
  return values.some((value) => (kind === 'date' ? last(value) <= last(asked) : value <= asked));
}

function isOf(conferral: Data, id: string, kind: string): boolean {
  if (kind === 'AWARD') return conferral.award?.id === id;
  if (kind === 'EDITION') return conferral.edition?.id === id;
  return everyParty(conferral).some((party: Data) => party.entity.id === id);
}

function neighboursOf(thing: Data, all: Everything): Data[] {
  const joining = new Map<string, string[]>();
  for (const { type, subject, object, modality } of claimsOn(thing, all)) {
    if (modality === 'PLAN') continue; // wishes and plans join nothing
    const other = subject.id === thing.id ? object?.id : subject.id;
    if (other !== undefined && other !== thing.id) joining.set(other, [...(joining.get(other) ?? []), type]);
  }
  return [...joining].map(([id, between]) => ({ id, types: between }));
}

function passagesOf({ evidence }: Data): Data[] {
  return evidence.edges.map(({ node }: Data) => node);
}

function sourcesOf(claim: Data): string[] {
  return passagesOf(claim).map(({ source }) => source.id);
}

function qualifier(claim: Data, name: string): string[] {
  return everyQualifier(claim)
    .filter((one) => one.name === name)
    .map(({ value }) => value);
}

/** What stands in a claim, and what sources that support it say otherwise; or those that dispute it, where none does. */
function everyQualifier({ qualifiers, assertions }: Data): Data[] {
  const said = assertions.edges.map(({ node }: Data) => node);
  const supporting = said.filter(({ stance }: Data) => stance === 'SUPPORTS');
  const deciding = supporting.length > 0 ? supporting : said;
  return [...qualifiers, ...deciding.flatMap((one: Data) => one.qualifiers)];
}
