import { describe, expect, it } from 'vitest';
import type { Assertion, Data } from '../../../src/ontology/claim.ts';
import type { ClaimType } from '../../../src/ontology/ontology.ts';
import { mergeQualifiers } from '../../../src/ontology/parting/merge.ts';
import { parted } from '../../../src/ontology/parting/part.ts';
import { pick, seededRandom } from '../../graphql/random-graphs.ts';
import { assertionOf } from '../sample-claim.ts';

/** A line: the day of its dossier, and what it says. Several of one day are lines of one dossier. */
type Line = readonly [day: string, says: Data];

function lines(...given: Line[]): Assertion[] {
  return given.map(([day, qualifiers], ordinal) => assertionOf(day, { qualifiers, ordinal }));
}

/** What each part says, with the days of its dossiers. */
function parts(type: ClaimType, given: readonly Assertion[]): (readonly [Data, readonly string[]])[] {
  return parted(type, given).map((part) => [mergeQualifiers(type, part), part.map(({ sourceDay }) => sourceDay)]);
}

describe('terms are parted by their days', () => {
  it.each<[string, Line[], (readonly [Data, readonly string[]])[]]>([
    [
      'two of one dossier',
      [
        ['2021-01-01', { from: '2010', to: '2015' }],
        ['2021-01-01', { from: '2020', to: '2024' }],
      ],
      [
        [{ from: '2010', to: '2015' }, ['2021-01-01']],
        [{ from: '2020', to: '2024' }, ['2021-01-01']],
      ],
    ],
    [
      'an older beginning, and a term long after it',
      [
        ['2008-05-01', { from: '2006-02' }],
        ['2021-05-01', { from: '2016', to: '2021' }],
      ],
      [
        [{ from: '2006-02' }, ['2008-05-01']],
        [{ from: '2016', to: '2021' }, ['2021-05-01']],
      ],
    ],
    [
      'one term, of which one dossier knows the day and another the year',
      [
        ['2017-01-01', { from: '2016' }],
        ['2018-01-01', { from: '2016-02-17', to: '2021' }],
      ],
      [[{ from: '2016-02-17', to: '2021' }, ['2017-01-01', '2018-01-01']]],
    ],
    [
      'one term with two beginnings, which share days',
      [
        ['2018-01-01', { from: '2016-02', to: '2021' }],
        ['2019-01-01', { from: '2016-06', to: '2021' }],
      ],
      [[{ from: '2016-02', to: '2021' }, ['2018-01-01', '2019-01-01']]],
    ],
    [
      'a term that ends in the year in which another begins',
      [
        ['2016-01-01', { from: '2010', to: '2015' }],
        ['2021-01-01', { from: '2015', to: '2020' }],
      ],
      [
        [{ from: '2010', to: '2015' }, ['2016-01-01']],
        [{ from: '2015', to: '2020' }, ['2021-01-01']],
      ],
    ],
    [
      'a beginning and an end that fit',
      [
        ['2011-01-01', { from: '2010' }],
        ['2015-06-01', { to: '2015' }],
      ],
      [[{ from: '2010', to: '2015' }, ['2011-01-01', '2015-06-01']]],
    ],
    [
      'a day within each, the day of the source where none is named',
      [
        ['2022-01-01', { from: '2010', to: '2015' }],
        ['2022-01-01', { from: '2020', to: '2024' }],
        ['2012-03-01', {}],
        ['2025-01-01', { attested: ['2021-05'] }],
      ],
      [
        [{ from: '2010', to: '2015' }, ['2012-03-01', '2022-01-01']],
        [{ from: '2020', to: '2024', attested: ['2021-05'] }, ['2022-01-01', '2025-01-01']],
      ],
    ],
    [
      'days in no term, each gap for itself',
      [
        ['2022-01-01', { from: '2010', to: '2015' }],
        ['2022-01-01', { from: '2018', to: '2020' }],
        ['2016-03-01', {}],
        ['2017-03-01', {}],
        ['2024-03-01', {}],
      ],
      [
        [{}, ['2016-03-01', '2017-03-01']],
        [{ from: '2010', to: '2015' }, ['2022-01-01']],
        [{ from: '2018', to: '2020' }, ['2022-01-01']],
        [{}, ['2024-03-01']],
      ],
    ],
    [
      'a day that fits two, which goes to the one that begins last',
      [
        ['2013-01-01', { from: '2010' }],
        ['2021-01-01', { from: '2015', to: '2020' }],
        ['2015-08-01', {}],
      ],
      [
        [{ from: '2010' }, ['2013-01-01']],
        [{ from: '2015', to: '2020' }, ['2015-08-01', '2021-01-01']],
      ],
    ],
    [
      'the case that docs/architecture.md draws',
      [
        ['2009-01-01', { from: '2006-02' }],
        ['2022-03-01', { from: '2016', to: '2021' }],
        ['2018-01-01', {}],
        ['2022-05-01', { to: '2021' }],
        ['2022-06-01', { from: '2016-06', to: '2021' }],
        ['2022-07-01', { from: '2017', to: '2021' }],
        ['2023-01-01', {}],
      ],
      [
        [{ from: '2006-02' }, ['2009-01-01']],
        [{ from: '2016-06', to: '2021' }, ['2018-01-01', '2022-03-01', '2022-05-01', '2022-06-01', '2022-07-01']],
        [{}, ['2023-01-01']],
      ],
    ],
    [
      'nothing but days, which is one time',
      [
        ['2012-01-01', {}],
        ['2022-01-01', { attested: ['2020'] }],
      ],
      [[{ attested: ['2020'] }, ['2012-01-01', '2022-01-01']]],
    ],
  ])('%s', (_what, given, wanted) => {
    expect(parts('HOLDS', lines(...given))).toEqual(wanted);
  });

  it.each(['CHAIRS', 'SECRETARY_OF', 'MEMBER_OF', 'RUNS'] as const)('of %s too', (type) => {
    const two = lines(['2021-01-01', { from: '2010', to: '2015' }], ['2021-01-01', { from: '2020', to: '2024' }]);
    expect(parted(type, two)).toHaveLength(2);
  });
});

describe('what else can be so more than once is parted by what it says', () => {
  it.each<[string, ClaimType, Line[], Data[]]>([
    [
      'funding by its years',
      'FUNDED_BY',
      [
        ['2024-01-01', { year: 2023 }],
        ['2024-01-01', { year: 2024 }],
      ],
      [{ year: 2023 }, { year: 2024 }],
    ],
    [
      'a prize for a rank and one for a category',
      'PRIZE',
      [
        ['2024-01-01', { rank: { value: 1, certain: true } }],
        ['2024-01-01', { category: { label: 'desa' } }],
      ],
      [{ rank: { value: 1, certain: true } }, { category: { label: 'desa' } }],
    ],
    [
      'counts by status',
      'RECIPIENT_COUNT',
      [
        ['2024-01-01', { status: 'ANNOUNCED' }],
        ['2024-02-01', { status: 'PLANNED' }],
      ],
      [{ status: 'ANNOUNCED' }, { status: 'PLANNED' }],
    ],
    [
      'assessments by stage',
      'ASSESSED',
      [
        ['2024-01-01', { stage: 'INTERVIEW' }],
        ['2024-01-01', { stage: 'CEREMONY' }],
      ],
      [{ stage: 'INTERVIEW' }, { stage: 'CEREMONY' }],
    ],
    [
      'a status by its day',
      'STATUS',
      [
        ['2020-01-01', { date: '2020' }],
        ['2022-01-01', { date: '2022-05-01' }],
      ],
      [{ date: '2020' }, { date: '2022-05-01' }],
    ],
    [
      'but not a day from its year',
      'STATUS',
      [
        ['2024-12-01', { date: '2024' }],
        ['2024-06-21', { date: '2024-06-20' }],
      ],
      [{ date: '2024-06-20' }],
    ],
    [
      'two dossiers that say different things of one prize',
      'PRIZE',
      [
        ['2024-01-01', { rank: { value: 1, certain: true } }],
        ['2024-02-01', { category: { label: 'desa' } }],
      ],
      [{ rank: { value: 1, certain: true }, category: { label: 'desa' } }],
    ],
    [
      'never what can be so once',
      'RECIPIENT',
      [
        ['2024-01-01', { grade: 'Utama' }],
        ['2024-02-01', { grade: 'Madya' }],
      ],
      [{ grade: 'Utama' }],
    ],
  ])('%s', (_what, type, given, wanted) => {
    expect(parts(type, lines(...given)).map(([says]) => says)).toEqual(wanted);
  });

  it('gives a line without a day to the last time that had begun', () => {
    const given = lines(
      ['2020-02-01', { date: '2020-01' }],
      ['2022-02-01', { date: '2022-01' }],
      ['2021-01-01', {}],
      ['2023-01-01', {}],
      ['2019-01-01', {}],
    );
    expect(parts('STATUS', given)).toEqual([
      [{ date: '2020-01' }, ['2019-01-01', '2020-02-01', '2021-01-01']],
      [{ date: '2022-01' }, ['2022-02-01', '2023-01-01']],
    ]);
  });
});

describe('whatever the order in which lines come', () => {
  const draw = seededRandom(7);
  const dates = ['2010', '2010-05', '2012', '2015', '2015-03-01', '2018', '2020-02', '2021'];
  const some = (name: string, from: readonly (string | number)[]): Data =>
    draw() < 0.5 ? {} : { [name]: pick(draw, from) };
  const drawn: Record<string, () => Data> = {
    HOLDS: () => ({
      ...some('from', dates),
      ...some('to', dates),
      ...(draw() < 0.3 ? { attested: [pick(draw, dates)] } : {}),
    }),
    FUNDED_BY: () => ({ ...some('year', [2022, 2023]), ...some('budgetLine', ['APBD', 'APBN']) }),
    STATUS: () => some('date', dates),
    PRIZE: () => ({
      ...(draw() < 0.5 ? {} : { rank: { value: pick(draw, [1, 2]), certain: true } }),
      ...(draw() < 0.5 ? {} : { category: { [pick(draw, ['label', 'group'])]: pick(draw, ['a', 'b']) } }),
    }),
    RECIPIENT_COUNT: () => ({ ...some('status', ['ANNOUNCED', 'PLANNED']) }),
  };

  it.each(Object.keys(drawn))('the times of %s are the same', (type) => {
    let apart = 0;
    for (let round = 0; round < 300; round += 1) {
      const given = Array.from({ length: 2 + Math.floor(draw() * 6) }, (_, ordinal) =>
        assertionOf(`20${10 + Math.floor(draw() * 12)}-06-15`, { ordinal, qualifiers: drawn[type]?.() ?? {} }),
      );
      const wanted = parted(type as ClaimType, given);
      expect(
        wanted
          .flat()
          .map(({ id }) => id)
          .sort(),
      ).toEqual(given.map(({ id }) => id).sort());
      if (wanted.length > 1) apart += 1;
      for (let shuffle = 0; shuffle < 5; shuffle += 1) {
        const other = given
          .map((one) => [draw(), one] as const)
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one);
        expect(parted(type as ClaimType, other)).toEqual(wanted);
      }
    }
    expect(apart).toBeGreaterThan(30);
  });
});
