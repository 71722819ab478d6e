import { expect, it } from 'vitest';
import { decide } from '../decide.ts';
import { type Article, article, dossiersOf } from '../said.ts';
import { type Data, describeGraph, type Graph } from '../seeded.ts';
import { ingestSmall } from '../small-dossier.ts';

/** Cases over one graph of a few articles. */
function describeArticles(title: string, articles: readonly Article[], cases: (graph: Graph) => void): void {
  describeGraph(title, (store) => ingestSmall(store, ...dossiersOf('x', articles)), cases);
}

const nodes = ({ edges }: Data): Data[] => edges.map(({ node }: Data) => node);

const holders = `query ($on: PartialDate) { entity(id: "office:bupati") { ... on Office {
  holders(on: $on) { person { id } attested claim { validFrom validTo } } } } }`;

async function holding(data: Graph['data'], on: string): Promise<string[]> {
  const { entity } = await data(holders, { on });
  return entity.holders.map(({ person, attested }: Data) => `${person.id}${attested ? '' : '?'}`);
}

describeArticles(
  'two terms in one dossier',
  [
    article(
      '2024-06-01',
      'person:ani HOLDS office:bupati | from: 2010, to: 2015',
      'person:ani HOLDS office:bupati | from: 2020, to: 2024',
    ),
  ],
  ({ data }) => {
    it('are two, and nobody holds the office between them', async () => {
      expect(await holding(data, '2012')).toEqual(['person:ani']);
      expect(await holding(data, '2017')).toEqual([]);
      expect(await holding(data, '2022')).toEqual(['person:ani']);
    });

    it('each rest on their own words', async () => {
      const { entity } = await data(
        `{ entity(id: "person:ani") { ... on Person { offices { claim { validFrom assertions { edges { node { qualifiers { name value } } } } evidence { totalCount } } } } } }`,
      );
      expect(
        entity.offices.map(({ claim }: Data) => [claim.validFrom, nodes(claim.assertions), claim.evidence.totalCount]),
      ).toEqual([
        [
          '2010',
          [
            {
              qualifiers: [
                { name: 'from', value: '2010' },
                { name: 'to', value: '2015' },
              ],
            },
          ],
          1,
        ],
        [
          '2020',
          [
            {
              qualifiers: [
                { name: 'from', value: '2020' },
                { name: 'to', value: '2024' },
              ],
            },
          ],
          1,
        ],
      ]);
    });
  },
);

describeArticles(
  'an older beginning, and a term long after it',
  [
    article('2007-01-01', 'person:ani HOLDS office:bupati | from: 2006-02'),
    article('2022-01-01', 'person:ani HOLDS office:bupati | from: 2016, to: 2021'),
    article('2014-01-01', 'person:budi HOLDS office:bupati | attested: 2013'),
  ],
  ({ data }) => {
    it('are two terms, and the first is attested as far as its source', async () => {
      const { claims } = await data(
        '{ claims(where: { subject: { eq: "person:ani" } }) { edges { node { validFrom validTo } } } }',
      );
      expect(nodes(claims)).toEqual([
        { validFrom: '2006-02', validTo: null },
        { validFrom: '2016', validTo: '2021' },
      ]);
      expect(await holding(data, '2006-12-01')).toEqual(['person:ani']);
      expect(await holding(data, '2013')).toEqual(['person:ani?', 'person:budi']);
    });

    it('leave the office open once the later one is over: an open end reaches as far as the next beginning', async () => {
      expect(await holding(data, '2023')).toEqual(['person:budi?']);
    });

    it('are known one after the other: before the second, the first is open still', async () => {
      const then = `{ entity(id: "person:ani", view: { knownAt: "2010-01-01T00:00:00Z" }) { ... on Person { offices(on: "2023") { attested } } } }`;
      expect((await data(then)).entity.offices).toEqual([{ attested: false }]);
      const now = '{ entity(id: "person:ani") { ... on Person { offices(on: "2023") { attested } } } }';
      expect((await data(now)).entity.offices).toEqual([]);
    });
  },
);

describeArticles(
  'a year in one article and the day in another',
  [
    article('2024-05-01', 'conferral:c RECIPIENT regency:tebo', 'conferral:c STATUS | status: CONFERRED, date: 2024'),
    article('2024-07-01', 'conferral:c STATUS | status: CONFERRED, date: 2024-06-20'),
  ],
  ({ data }) => {
    it('are the day, by which it is found, and none is missing', async () => {
      const query = `query ($where: ConferralFilter) { conferrals(where: $where) { edges { node { date contested statuses { id } } } } }`;
      const { conferrals } = await data(query, { where: { date: { eq: '2024-06' } } });
      expect(nodes(conferrals)).toEqual([{ date: '2024-06-20', contested: [], statuses: [expect.anything()] }]);
      const { gaps } = await data('{ gaps(where: { rule: { eq: CONFERRAL_WITHOUT_DATE } }) { totalCount } }');
      expect(gaps.totalCount).toBe(0);
    });
  },
);

describeArticles(
  'what can only be one way and is said in two',
  [
    article(
      '2024-05-01',
      'conferral:c IN_EDITION edition:e',
      'edition:e EDITION_OF award:w | labelYear: 2024, level: NATIONAL, area: province:x',
      'conferral:c RECIPIENT regency:tebo | category: { label: Inovasi }, rank: 1, capacity: office:bupati',
      'conferral:c STATUS | status: CONFERRED, date: 2024-04-30',
    ),
    article(
      '2024-07-01',
      'edition:e EDITION_OF award:w | labelYear: 2023, level: PROVINCIAL, area: province:y',
      'conferral:c RECIPIENT regency:tebo | category: { label: Kinerja, group: kabupaten tipe C }, rank: 1, grade: Utama',
      'conferral:c STATUS | status: CONFERRED, date: 2024-05-02',
    ),
  ],
  ({ data }) => {
    it('is shown by source', async () => {
      const { claims } = await data(
        `{ claims(where: { type: { eq: RECIPIENT } }) { edges { node {
             assertions { edges { node { source { id } qualifiers { name value } } } }
             contested { name readings { value { value } assertions { source { id } } } } } } } }`,
      );
      const [claim] = nodes(claims);
      expect(
        nodes(claim.assertions).map(({ source, qualifiers }) => [
          source.id,
          qualifiers.find(({ name }: Data) => name === 'category.label').value,
        ]),
      ).toEqual([
        ['source:x-1', 'Inovasi'],
        ['source:x-2', 'Kinerja'],
      ]);
      expect(claim.contested).toEqual([
        {
          name: 'category',
          readings: [
            { value: [{ value: 'Inovasi' }], assertions: [{ source: { id: 'source:x-1' } }] },
            {
              value: [{ value: 'kabupaten tipe C' }, { value: 'Kinerja' }],
              assertions: [{ source: { id: 'source:x-2' } }],
            },
          ],
        },
      ]);
    });

    it('is a contradiction that names both', async () => {
      const { contradictions } = await data(
        '{ contradictions(where: { rule: { eq: TWO_VALUES } }) { edges { node { left { says sources { id } } right { says sources { id } } } } } }',
      );
      const found = nodes(contradictions).map(({ left, right }) => [left.says, right.says].sort());
      expect(found.sort()).toEqual(
        [
          ['2023', '2024'],
          ['2024-04-30', '2024-05-02'],
          ['Inovasi', 'Kinerja'],
          ['nasional', 'provinsi'],
          ['province:x', 'province:y'],
        ].sort(),
      );
    });

    it.each([
      { category: { eq: 'Inovasi' } },
      { category: { eq: 'Kinerja' } },
      { recipients: { some: { grade: { eq: 'Utama' }, capacity: { eq: 'office:bupati' } } } },
      { claims: { some: { qualifier: { name: 'category.label', value: { eq: 'Kinerja' } } } } },
      { labelYear: { eq: 2023 } },
      { labelYear: { eq: 2024 } },
      { labelYear: { gte: 2024 } },
      { level: { eq: 'NATIONAL' } },
      { level: { in: ['PROVINCIAL'] } },
      { area: { eq: 'province:x' } },
      { area: { eq: 'province:y' } },
      { date: { eq: '2024-04' } },
      { date: { gte: '2024-05-01', lte: '2024-05-31' } },
      { or: [{ date: { eq: '2024-05-02' } }, { award: { eq: 'award:tidak-ada' } }] },
    ])('is found by %j, and says that it is contested', async (where) => {
      for (const view of [null, { knownAt: '2999-01-01T00:00:00Z' }]) {
        const { conferrals } = await data(
          'query ($where: ConferralFilter, $view: View) { conferrals(where: $where, view: $view) { totalCount edges { node { contested } } } }',
          { where, view },
        );
        expect([conferrals.totalCount, nodes(conferrals)]).toEqual([
          1,
          [{ contested: ['LEVEL', 'AREA', 'LABEL_YEAR', 'DATE', 'CATEGORY'] }],
        ]);
      }
    });

    it.each(['YEAR', 'LEVEL', 'AREA'])('counts under either %s, and the totals say so', async (by) => {
      for (const view of [null, { knownAt: '2999-01-01T00:00:00Z' }]) {
        const { conferralTotals } = await data(
          `query ($by: [ConferralDimension!]!, $view: View) { conferralTotals(by: $by, view: $view) { count contested conferrals { totalCount } } }`,
          { by: [by], view },
        );
        const one = { count: 1, contested: 1, conferrals: { totalCount: 1 } };
        expect(conferralTotals).toEqual([one, one]);
      }
    });
  },
);

describeArticles(
  'what one dossier says in two lines that differ',
  [
    article(
      '2024-05-01',
      'edition:e PRIZE | amount: 2500000, rank: 1',
      'edition:e PRIZE | amount: 2500000, category: { label: desa }',
      'programme:p FUNDED_BY province:x | year: 2023',
      'programme:p FUNDED_BY province:x | year: 2024',
      'edition:e RECIPIENT_COUNT | count: 2, of: penerima, status: ANNOUNCED',
      'edition:e RECIPIENT_COUNT | count: 2, of: penerima, status: PLANNED',
      'organisation:o ASSESSED edition:e | stage: INTERVIEW',
      'organisation:o ASSESSED edition:e | stage: CEREMONY',
      'conferral:a IN_EDITION edition:e',
      'conferral:a RECIPIENT regency:a',
      'conferral:a STATUS | status: ANNOUNCED',
      'conferral:b IN_EDITION edition:e',
      'conferral:b RECIPIENT regency:b',
      'conferral:b STATUS | status: ANNOUNCED',
    ),
  ],
  ({ data }) => {
    it.each([
      [
        'PRIZE',
        [
          [
            ['rank.certain', 'true'],
            ['rank.value', '1'],
          ],
          [['category.label', 'desa']],
        ],
      ],
      ['FUNDED_BY', [[['year', '2023']], [['year', '2024']]]],
      ['RECIPIENT_COUNT', [[['status', 'ANNOUNCED']], [['status', 'PLANNED']]]],
      ['ASSESSED', [[['stage', 'INTERVIEW']], [['stage', 'CEREMONY']]]],
    ])('are two claims of %s', async (type, wanted) => {
      const { claims } = await data(
        'query ($type: ClaimType!) { claims(where: { type: { eq: $type } }) { edges { node { qualifiers { name value } } } } }',
        { type },
      );
      const said = nodes(claims).map(({ qualifiers }) =>
        qualifiers.map(({ name, value }: Data) => [name, value]).sort(),
      );
      expect(said.map((one) => JSON.stringify(one)).sort()).toEqual(wanted.map((one) => JSON.stringify(one)).sort());
    });

    it('lack nobody once the named ones have come as far', async () => {
      const { gaps } = await data('{ gaps(where: { rule: { eq: RECIPIENTS_NOT_NAMED } }) { totalCount } }');
      expect(gaps.totalCount).toBe(0);
    });
  },
);

describeArticles(
  'two ids that are one',
  [
    article(
      '2023-05-01',
      'person:ani ATTENDED event:acara',
      'conferral:c RECIPIENT person:ani',
      'person:ani MEMBER_OF organisation:o',
    ),
    article('2023-05-02', 'person:ani-tebo ATTENDED event:acara', 'conferral:c RECIPIENT person:ani-tebo'),
  ],
  ({ data, store }) => {
    it('are one attendee and one recipient with two origins, and part again without a trace', async () => {
      const claims = `{ claims(where: { type: { in: [ATTENDED, RECIPIENT] } }) { edges { node {
        id subject { id } ... on EntityClaim { object { id } } independentSources stated assertions { edges { node { stated } } } } } } }`;
      const before = nodes((await data(claims)).claims);
      await decide(store(), { identity: ['{ decision: person:ani-tebo SAME_AS person:ani, why: satu }'] });
      const merged = nodes((await data(claims)).claims);
      expect(
        merged.map(({ subject, object, independentSources }) => [subject.id, object.id, independentSources]),
      ).toEqual([
        ['person:ani', 'event:acara', 2],
        ['conferral:c', 'person:ani', 2],
      ]);
      expect(nodes(merged[0].assertions)).toEqual([
        { stated: null },
        { stated: 'person:ani-tebo ATTENDED event:acara' },
      ]);
      const { conferrals } = await data('{ conferrals { edges { node { recipients { entity { id } } } } } }');
      expect(nodes(conferrals)).toEqual([{ recipients: [{ entity: { id: 'person:ani' } }] }]);
      // The addresses of both lead to the one that holds them now.
      for (const { id, type } of before.map((claim) => ({ id: claim.id, type: claim.subject.id.split(':')[0] }))) {
        const { node } = await data('query ($id: ID!) { node(id: $id) { id } }', { id });
        expect(merged.filter(({ subject }) => subject.id.startsWith(type)).map((claim) => claim.id)).toContain(node.id);
      }
      await decide(store(), {});
      expect(nodes((await data(claims)).claims)).toEqual(before);
    });
  },
);
