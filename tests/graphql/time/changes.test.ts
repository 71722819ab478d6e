import { expect, it } from 'vitest';
import { makeWatch } from '../../../src/graph/live/watch.ts';
import { type Between, changesBehind } from '../../../src/graph/time/changes.ts';
import { makeContext } from '../../../src/graphql/context.ts';
import { type Data, describeGraph, describeSeeded } from '../seeded.ts';
import { entityLines, ingestSmall } from '../small-dossier.ts';

const query = `query ($since: DateTime!, $until: DateTime!, $about: [ID!], $first: Int, $last: Int, $after: String, $before: String) {
  changes(since: $since, until: $until, about: $about, first: $first, last: $last, after: $after, before: $before) {
    totalCount pageInfo { hasNextPage endCursor startCursor }
    edges { node { kind at differs source { id } claim { id type } before { id } evidence { exact source { id } } } }
  }
}`;
const [start2023, end2023, end2024] = ['2023-01-01T00:00:00Z', '2023-12-31T00:00:00Z', '2024-12-31T00:00:00Z'];

describeSeeded('what became known', ({ data, refusal, reads, store }) => {
  it('is refused where more sources would have to be read than one page may', async () => {
    const context = makeContext(store(), makeWatch(store()));
    const between = { since: start2023, until: end2024 } as Between; // instants, as the scalar reads them
    await expect(changesBehind(null, Number.POSITIVE_INFINITY, between, context, 1)).rejects.toMatchObject({
      code: 'QUERY_TOO_COSTLY',
      message: expect.stringMatching(/^changes: more than 1 sources .* bring since and until nearer together/),
    });
  });

  const changes = async (asked: object): Promise<Data> =>
    (await data(query, { since: end2023, until: end2024, ...asked })).changes;
  const ids = ({ edges }: Data): string[] => edges.map(({ node }: Data) => node.claim.id);

  it('is what a later source says for the first time, and what it adds', async () => {
    const { edges } = await changes({ about: ['person:al-haris'] });
    const said = edges.map(({ node }: Data) => `${node.kind} ${node.claim.type} ${node.differs.join(' ')}`.trim());
    expect(said.sort()).toEqual(
      [
        'CHANGED HOLDS qualifiers independentSources',
        'NEW FIGURE',
        'NEW RECIPIENT',
        'NEW RECIPIENT',
        'NEW SPOKE_AT',
      ].sort(),
    );
    const [held] = edges.filter(({ node }: Data) => node.claim.type === 'HOLDS');
    expect(held.node.before.id).toBe(held.node.claim.id);
    expect(new Set(held.node.evidence.map(({ source }: Data) => source.id))).toEqual(
      new Set(['source:aktualitas-2024-09-12']),
    );
  });

  it('is everything that can be read at the end and could not at the beginning', async () => {
    const known = async (knownAt: string): Promise<string[]> => {
      const { claims } = await data(
        'query ($view: View) { claims(view: $view, first: 100) { edges { node { id } } } }',
        { view: { knownAt } },
      );
      return claims.edges.map(({ node }: Data) => node.id);
    };
    const [before, after] = [await known(start2023), await known(end2023)];
    expect(before).toEqual([]);
    const found = await changes({ since: start2023, until: end2023, first: 100 });
    expect(ids(found).sort()).toEqual(after.sort());
    expect(found.totalCount).toBe(after.length);
    expect(found.edges.every(({ node }: Data) => node.kind === 'NEW' && node.before === null)).toBe(true);
  });

  it('is paged in its order, forwards and backwards', async () => {
    const all = await changes({ first: 100 });
    const pages: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: Data = await changes({ first: 7, after });
      pages.push(...ids(page));
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    expect(pages).toEqual(ids(all));
    expect(all.totalCount).toBe(pages.length);
    const tail = await changes({ last: 5 });
    expect(ids(tail)).toEqual(pages.slice(-5));
    expect(ids(await changes({ last: 5, before: tail.pageInfo.startCursor }))).toEqual(pages.slice(-10, -5));
  });

  it('is counted in the database, and not read, for its number alone', async () => {
    const count =
      'query ($since: DateTime!, $until: DateTime!) { changes(since: $since, until: $until, first: 1) { totalCount } }';
    expect(await reads(count, { since: start2023, until: end2024 })).toEqual([
      'sources-known-between',
      'claims-of-sources',
      'claims-known-between',
    ]);
  });

  it('refuses a time that runs backwards, and too many entities', async () => {
    expect(await refusal(query, { since: end2024, until: end2023 })).toBe(
      'BAD_USER_INPUT until: is later than since, got "2023-12-31T00:00:00.000Z"',
    );
    expect(await refusal(query, { since: end2024, until: end2024 })).toBe(
      'BAD_USER_INPUT until: is later than since, got "2024-12-31T00:00:00.000Z"',
    );
    expect(await refusal(query, { since: end2023, until: end2024, about: [] })).toBe(
      'BAD_USER_INPUT about: holds 1 to 20 ids, got "0"',
    );
  });
});

const koran = (name: string, published: string, ...claims: string[]): Parameters<typeof ingestSmall>[1] => ({
  name,
  published,
  lines: [...entityLines('person:ani', 'office:wali-kota'), 'claims:', ...claims],
});

describeGraph(
  'what three sources add one after the other',
  (store) =>
    ingestSmall(
      store,
      koran('satu', '2020-01-01', '  - { claim: person:ani HOLDS office:wali-kota, attested: [2019], evidence: Kata }'),
      koran('dua', '2021-01-01', '  - { claim: person:ani HOLDS office:wali-kota, attested: [2019], evidence: Kata }'),
      koran(
        'tiga',
        '2022-01-01',
        '  - { claim: person:ani HOLDS office:wali-kota, attested: [2019], stance: DISPUTES, evidence: Kata }',
      ),
    ),
  ({ data }) => {
    const between = async (since: string, until: string): Promise<Data[]> =>
      (await data(query, { since, until })).changes.edges.map(({ node }: Data) => node);

    it('is new, then confirmed, then disputed', async () => {
      const years = ['2019-06-01T00:00:00Z', '2020-06-01T00:00:00Z', '2021-06-01T00:00:00Z', '2022-06-01T00:00:00Z'];
      const steps = await Promise.all(years.slice(1).map((until, index) => between(years[index] ?? '', until)));
      expect(steps.map(([{ kind, differs }]) => [kind, ...differs])).toEqual([
        ['NEW'],
        ['CONFIRMED', 'independentSources'],
        ['CHANGED', 'standing'],
      ]);
    });

    it('is told after the first moment and up to the last: who asks on from there misses nothing and hears nothing twice', async () => {
      const [first] = await between('2019-06-01T00:00:00Z', '2020-06-01T00:00:00Z');
      const [second] = await between('2020-06-01T00:00:00Z', '2021-06-01T00:00:00Z');
      for (const about of [null, ['person:ani']]) {
        const { edges, totalCount } = (await data(query, { since: first.at, until: second.at, about })).changes;
        expect(edges.map(({ node }: Data) => [node.kind, node.source.id])).toEqual([['CONFIRMED', 'source:dua']]);
        expect(edges[0].node.evidence.map(({ source }: Data) => source.id)).toEqual(['source:dua']);
        expect(totalCount).toBe(1);
        const onwards = (await data(query, { since: second.at, until: '2021-06-01T00:00:00Z', about })).changes;
        expect([onwards.edges, onwards.totalCount]).toEqual([[], 0]);
      }
    });

    it('counts once, at the first of the sources, over all the time', async () => {
      const all = await between('2019-06-01T00:00:00Z', '2022-06-01T00:00:00Z');
      expect(all).toHaveLength(1);
      expect(all[0].source.id).toBe('source:satu');
      expect(all[0].evidence).toHaveLength(3);
    });
  },
);
