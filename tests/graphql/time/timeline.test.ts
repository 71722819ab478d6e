import { expect, it } from 'vitest';
import { mostActs } from '../../../src/graph/time/timeline.ts';
import { type Data, describeGraph, describeSeeded } from '../seeded.ts';
import { entityLines, ingestSmall } from '../small-dossier.ts';

const query = `query ($ids: [ID!]!, $view: View, $first: Int, $last: Int, $after: String) {
  timeline(entities: $ids, view: $view, first: $first, last: $last, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { date boundary text(language: EN) id: text entities { id } claim { type } dated { type evidence { edges { node { exact } } } } } }
  }
}`;

describeSeeded('a timeline', ({ data, refusal, reads }) => {
  const timeline = async (ids: readonly string[], more: object = {}): Promise<Data> =>
    (await data(query, { ids, ...more })).timeline;
  const texts = ({ edges }: Data): string[] => edges.map(({ node }: Data) => node.text);

  it('says what sources date about a person, the oldest first, in both languages', async () => {
    const found = await timeline(['person:al-haris']);
    expect(texts(found)).toEqual([
      'Paritrana Award, earlier win of Al Haris in 2023 (mentioned only) is said to have been received by Al Haris (only mentioned) on 2023',
      'Al Haris holds Gubernur Jambi as of 2023-04-13',
      'Al Haris spoke at Signing of the MoU on enrolment of KORPRI (uncertain) on 2023-04-13',
      'Al Haris spoke at Presentation of the Paritrana Award 2022, Jambi Province on 2023-04-13',
      'Al Haris holds Gubernur Jambi as of 2024-09-12',
      'Al Haris spoke at Presentation of the Paritrana Award 2024 (uncertain) on 2024-09-12',
      'Paritrana Award 2024: Jambi was received by Al Haris (conferred) on 2024-09-12',
    ]);
    expect(found.edges[1].node.id).toBe('Al Haris menjabat Gubernur Jambi per 2023-04-13');
    expect(found.totalCount).toBe(7);
  });

  it('shows the claim that gives the date, with its words', async () => {
    const [{ node }] = (await timeline(['person:al-haris'])).edges.filter(
      ({ node: { date } }: Data) => date === '2023',
    );
    expect(node).toMatchObject({ claim: { type: 'RECIPIENT' }, dated: { type: 'STATUS' } });
    expect(node.dated.evidence.edges[0].node.exact).toMatch(/\w+/);
  });

  it('says of several entities which one an entry concerns', async () => {
    const { edges } = await timeline(['person:al-haris', 'province:jambi']);
    const conferred = edges.filter(({ node }: Data) => node.dated.type === 'STATUS' && node.date === '2024-09-12');
    expect(conferred.map(({ node }: Data) => node.entities)).toEqual([
      [{ id: 'province:jambi' }],
      [{ id: 'person:al-haris' }],
    ]);
  });

  it('holds for an edition the conferrals in it and the events it was held at', async () => {
    const { edges } = await timeline(['edition:paritrana-2022-jambi']);
    const said = edges.map(({ node }: Data) => `${node.claim.type} ${node.dated.type} ${node.date}`);
    expect(said).toContain('IN_EDITION STATUS 2023-04-13');
    expect(said).toContain('HELD_AT OCCURRED 2023-04-13');
  });

  it('holds for a conferral its own dates once, and the events of its edition', async () => {
    const { edges } = await timeline(['conferral:paritrana-2022-jambi-tebo']);
    const said = edges.map(({ node }: Data) => `${node.claim.type} ${node.dated.type} ${node.date}`);
    expect(new Set(said)).toEqual(new Set(['STATUS STATUS 2023-04-13', 'IN_EDITION OCCURRED 2023-04-13']));
  });

  it('knows in April 2023 nothing of what was printed in 2024', async () => {
    const found = await timeline(['person:al-haris'], { view: { knownAt: '2023-04-30T00:00:00Z' } });
    expect(found.edges.map(({ node }: Data) => node.date)).toEqual(['2023-04-13', '2023-04-13', '2023-04-13']);
  });

  it('is paged, from either end', async () => {
    const ids = ['person:al-haris'];
    const all = texts(await timeline(ids));
    const head = await timeline(ids, { first: 3 });
    expect(texts(head)).toEqual(all.slice(0, 3));
    expect(texts(await timeline(ids, { first: 3, after: head.pageInfo.endCursor }))).toEqual(all.slice(3, 6));
    expect(texts(await timeline(ids, { last: 2 }))).toEqual(all.slice(-2));
  });

  it('is the same for an entity as asked from the root', async () => {
    const { entity } = await data(
      '{ entity(id: "person:al-haris") { timeline { edges { node { text(language: EN) } } } } }',
    );
    expect(texts(entity.timeline)).toEqual(texts(await timeline(['person:al-haris'])));
  });

  it('takes two reads for one entity, its names included', async () => {
    expect(await reads(query, { ids: ['person:al-haris'] })).toEqual(['claims-about', 'claims-by-subject']);
  });

  it('takes three where there are editions, whose events are dated', async () => {
    expect(await reads(query, { ids: ['award:paritrana'] })).toEqual([
      'claims-about',
      'claims-by-subject',
      'claims-by-subject',
    ]);
  });

  it.each([
    [[], 'entities: holds 1 to 20 ids, got "0"'],
    [Array(21).fill('person:x'), 'entities: holds 1 to 20 ids, got "21"'],
  ])('refuses %j', async (ids, message) => {
    expect(await refusal(query, { ids })).toBe(`BAD_USER_INPUT ${message}`);
  });

  it('refuses an id that is none', async () => {
    expect(await refusal(query, { ids: ['Al Haris'] })).toMatch(/^BAD_USER_INPUT entities: is not the id of an entity/);
  });

  it('is empty for an entity that is not there', async () => {
    expect((await timeline(['person:tidak-ada'])).totalCount).toBe(0);
  });
});

describeGraph(
  'a timeline of states',
  (store) =>
    ingestSmall(store, {
      name: 'riwayat',
      published: '2023-01-02',
      lines: [
        ...entityLines('person:ani', 'office:wali-kota', 'office:bupati', 'event:pekan'),
        'claims:',
        '  - { claim: person:ani HOLDS office:wali-kota, from: 2010, to: 2015-06, evidence: Kata }',
        '  - { claim: person:ani HOLDS office:bupati, modality: PLAN, from: 2025, evidence: Kata }',
        '  - { claim: event:pekan OCCURRED, from: 2012-03-01, to: 2012-03-05, evidence: Kata }',
        '  - { claim: person:ani ATTENDED event:pekan, evidence: Kata }',
      ],
    }),
  ({ data }) => {
    it('has beginnings and ends apart, and no plan', async () => {
      const { edges } = (await data(query, { ids: ['person:ani'] })).timeline;
      expect(edges.map(({ node }: Data) => `${node.date} ${node.boundary} ${node.claim.type}`)).toEqual([
        '2010 BEGAN HOLDS',
        '2012-03-01 BEGAN ATTENDED',
        '2012-03-05 ENDED ATTENDED',
        '2015-06 ENDED HOLDS',
      ]);
    });
  },
);

const rows = mostActs + 1;
describeGraph(
  'a timeline of too much',
  (store) =>
    ingestSmall(store, {
      name: 'banyak',
      published: '2023-01-02',
      lines: [
        ...entityLines('person:ani', ...Array.from({ length: rows }, (_, n) => `event:acara-${n}`)),
        'claims:',
        ...Array.from(
          { length: rows },
          (_, n) => `  - { claim: person:ani ATTENDED event:acara-${n}, evidence: Kata }`,
        ),
      ],
    }),
  ({ refusal }) => {
    it('is refused with what was reached and what to do', async () => {
      expect(await refusal(query, { ids: ['person:ani'] })).toBe(
        'QUERY_TOO_COSTLY timeline: the entities are joined to 2001 conferrals, events and editions, at most 2000 are allowed: ask about fewer, or page through conferrals(orderBy: { field: DATE })',
      );
    });
  },
);
