import { describe, expect, it } from 'vitest';
import {
  categoryParts,
  edgeTypes,
  kinds,
  type Label,
  rankParts,
  roles,
  valueTypes,
  vocabularies,
} from '../../src/ontology/ontology.ts';

const kindNames = Object.keys(kinds);
const bodies = 'Company Organisation Person Province Regency';
const parties = 'Company Office Organisation Person Place Programme Province Regency';
const present = 'Office Organisation Person Province Regency';
const every = kindNames.toSorted().join(' ');

/** The table of docs/design, drawn as `from > to`, kinds in the order of the alphabet. */
const edgesOfTheDesign: [type: string, ends: string[], qualifiers: string[]][] = [
  ['HOLDS', ['Person > Office'], ['from', 'to', 'acting']],
  ['OFFICE_OF', ['Office > Company Organisation Province Regency'], []],
  ['LOCATED_IN', ['Company Event Organisation Place > Place Province Regency', 'Regency > Province'], []],
  [
    'PART_OF',
    [
      'Company > Company Organisation Province Regency',
      'Conferral > Conferral',
      'Event > Event',
      'Organisation > Company Organisation Province Regency',
      'Programme > Programme',
    ],
    [],
  ],
  ...['CHAIRS', 'SECRETARY_OF', 'MEMBER_OF'].map((type): [string, string[], string[]] => [
    type,
    ['Office Person > Organisation'],
    ['from', 'to'],
  ]),
  ['AFFILIATED_WITH', ['Person > Company Organisation'], ['from', 'to', 'attested']],
  ['HOME_REGION', ['Person > Province Regency'], []],
  ['RUNS', ['Organisation Province Regency > Programme'], ['from', 'to']],
  ['IMPLEMENTS', ['Programme > Programme Regulation'], []],
  ['ISSUED', ['Office Organisation Province Regency > Regulation'], ['date']],
  ['FUNDED_BY', ['Programme > Organisation Province Regency'], ['budgetLine', 'year']],
  ...['INITIATED', 'ORGANISED', 'SUPPORTED'].map((type): [string, string[], string[]] => [
    type,
    [`${bodies} > Award Edition Event Programme`],
    ['from'],
  ]),
  ['PRESENTED_AT', ['Company Office Organisation Person Province Regency > Edition Event'], ['onBehalfOf', 'category']],
  ['ASSESSED', ['Office Organisation Person > Conferral Edition'], ['stage', 'date']],
  ['EDITION_OF', ['Edition > Award'], ['ordinal']],
  ['NAMED_AFTER', ['Award > Company Organisation Person Place'], []],
  ['HELD_AT', ['Edition > Event'], ['stage']],
  ['ATTENDED', [`${present} > Event`], ['onBehalfOf']],
  ['ABSENT_FROM', [`${present} > Event`], []],
  ['SPOKE_AT', [`${present} > Event`], ['onBehalfOf']],
  ['SIGNED_AT', [`${present} > Event`], ['onBehalfOf']],
  ['LAUNCHED_AT', ['Award Edition Programme Regulation > Event'], []],
  ['IN_EDITION', ['Conferral > Edition'], []],
  ['OF_AWARD', ['Conferral > Award'], ['labelYear', 'level', 'area']],
  ...['RECIPIENT', 'PRESENTER', 'CONFERRER', 'ACCEPTED_BY', 'PROPOSER', 'WITNESS'].map(
    (type): [string, string[], string[]] => [type, [`Conferral > ${parties}`], ['onBehalfOf', 'capacity', 'rank']],
  ),
  ['REPORTED', ['Organisation > Conferral Event'], []],
  ...['SAME_AS', 'NOT_SAME_AS', 'POSSIBLY_SAME_AS'].map((type): [string, string[], string[]] => [
    type,
    [`${every} > ${every}`],
    [],
  ]),
];

const valuesOfTheDesign: [type: string, from: string, parts: string[]][] = [
  ['STATUS', 'Conferral', ['status', 'date', 'printedDate']],
  [
    'RECIPIENT_COUNT',
    'Conferral Edition Event',
    ['count', 'countMin', 'countMax', 'of', 'category', 'status', 'grade'],
  ],
  ['PRIZE', 'Award Conferral Edition', ['item', 'amount', 'currency', 'givenBy']],
  ['FIGURE', every, ['amount', 'unit', 'currency', 'period', 'of', 'givenBy', 'givenTo']],
  ['CRITERION', 'Award Edition', ['text', 'appliesTo']],
  ['OCCURRED', 'Event', ['date', 'from', 'to', 'printed', 'printedWeekday', 'online']],
  ['STARTED', 'Award Programme', ['date']],
  ['STATEMENT', every, ['text']],
];

describe('kinds', () => {
  it('are the thirteen of the design, each with the prefix that its ids open with', () => {
    const thirteen =
      'Person Office Province Regency Place Company Organisation Programme Regulation Award Edition Event Conferral'.split(
        ' ',
      );
    expect(kindNames).toEqual(thirteen);
    expect(Object.values(kinds).map(({ prefix }) => prefix)).toEqual(thirteen.map((kind) => kind.toLowerCase()));
  });
});

describe('claim types', () => {
  it.each(edgesOfTheDesign)('join by %s what the design joins, with its qualifiers', (type, ends, qualifiers) => {
    const found = edgeTypes[type as keyof typeof edgeTypes];
    expect(
      found.ends.map(({ from, to }) => `${from.toSorted().join(' ')} > ${to.toSorted().join(' ')}`).toSorted(),
    ).toEqual(ends);
    expect(Object.keys(found.qualifiers)).toEqual(expect.arrayContaining(qualifiers));
  });

  it.each(valuesOfTheDesign)('say by %s what the design says, of the same kinds', (type, from, parts) => {
    const found = valueTypes[type as keyof typeof valueTypes];
    expect(found.from.toSorted().join(' ')).toBe(from);
    expect(Object.keys({ ...found.value, ...found.qualifiers })).toEqual(expect.arrayContaining(parts));
    expect(Object.keys(found.value)).toEqual(expect.arrayContaining([...found.required]));
  });

  it('are those of the design and no others', () => {
    expect(Object.keys(edgeTypes)).toEqual(edgesOfTheDesign.map(([type]) => type));
    expect(Object.keys(valueTypes)).toEqual(valuesOfTheDesign.map(([type]) => type));
  });

  it('type every qualifier and every part as a value we read or a list of words we have', () => {
    const known = [
      'Text',
      'Words',
      'Integer',
      'Number',
      'Flag',
      'PartialDate',
      'Days',
      'EntityId',
      'Category',
      'Rank',
      'Wording',
      ...Object.keys(vocabularies),
    ];
    const fields = [...Object.values(edgeTypes), ...Object.values(valueTypes)].flatMap((type) => [
      type.qualifiers,
      'value' in type ? type.value : {},
    ]);
    for (const field of fields) for (const fieldType of Object.values(field)) expect(known).toContain(fieldType);
  });

  it('name every role as an edge from a conferral', () => {
    for (const role of roles) expect(edgeTypes[role].ends[0].from).toEqual(['Conferral']);
    expect(roles).toEqual(['RECIPIENT', 'PRESENTER', 'CONFERRER', 'ACCEPTED_BY', 'PROPOSER', 'WITNESS']);
  });
});

describe('vocabularies', () => {
  it.each([
    ['Level', 'NATIONAL PROVINCIAL REGENCY'],
    ['Stage', 'INTERVIEW FIELD_VISIT ANNOUNCEMENT CEREMONY'],
    ['ConferralStatus', 'PROPOSED NOMINATED FINALIST PLANNED ANNOUNCED CONFERRED CLAIMED RATED DROPPED REVOKED'],
    ['Stance', 'SUPPORTS DISPUTES'],
    ['Modality', 'ASSERTED QUOTED CLAIMED ALLEGED PLAN WISH DENIAL'],
    ['Standing', 'UNCONTESTED CONTESTED RETRACTED'],
  ] as const)('hold the words of %s', (name, words) => {
    expect(Object.keys(vocabularies[name]).toSorted()).toEqual(words.split(' ').toSorted());
  });

  it('put asserted before quoted before claimed, the strongest first', () => {
    expect(Object.keys(vocabularies.Modality).slice(0, 3)).toEqual(['ASSERTED', 'QUOTED', 'CLAIMED']);
  });
});

describe('labels', () => {
  const edges = Object.entries(edgeTypes).flatMap(([type, { label, reverse }]): [string, Label][] => [
    [type, label],
    [`${type}, from the other end`, reverse],
  ]);
  const others = Object.entries({ ...kinds, ...valueTypes }).map(([name, { label }]): [string, Label] => [name, label]);
  const words = Object.entries(vocabularies).flatMap(([name, list]) =>
    Object.entries<Label>(list).map(([word, label]): [string, Label] => [`${name}.${word}`, label]),
  );

  it('read in Indonesian and in English, every one', () => {
    const mute = [...others, ...edges, ...words].filter(
      ([, { id, en }]) => !/\p{Letter}/u.test(id) || !/\p{Letter}/u.test(en),
    );
    expect(mute).toEqual([]);
    expect(edges).toHaveLength(2 * edgesOfTheDesign.length);
  });
});

describe('the parts of categories and ranks', () => {
  it('are named each once', () => {
    expect(new Set(categoryParts).size).toBe(categoryParts.length);
    expect(rankParts).toEqual(['value', 'basis', 'certain', 'shared']);
  });
});
