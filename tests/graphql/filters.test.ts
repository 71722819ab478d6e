import { expect, it } from 'vitest';
import { article, dossiersOf } from './said.ts';
import { type Data, describeGraph, describeSeeded } from './seeded.ts';
import { ingestSmall } from './small-dossier.ts';

const jambi2022 = [
  'kota-jambi',
  'batanghari',
  'tebo',
  'lontar-papyrus',
  'bank-jambi',
  'siloam-hospital-jambi',
  'delta-ekspres-cargo',
  'ternak-ayam',
].map((name) => `conferral:paritrana-2022-jambi-${name}`);
const national2024 = ['jambi', 'nusa-tenggara-barat', 'sulawesi-tengah', 'bali'].map(
  (name) => `conferral:paritrana-2024-nasional-${name}`,
);
const nomination = 'conferral:paritrana-2022-nasional-jambi';
const claimed = 'conferral:paritrana-2023-al-haris-claimed';
const everything = [...jambi2022, ...national2024, nomination, claimed];

const conferralCases: [object, string[]][] = [
  [{}, everything],
  [{ award: { eq: 'award:paritrana' } }, everything],
  [{ award: { eq: 'award:tidak-ada' } }, []],
  [{ award: { not: 'award:paritrana' } }, []],
  [{ edition: { eq: 'edition:paritrana-2024-nasional' } }, national2024],
  [
    { edition: { in: ['edition:paritrana-2024-nasional', 'edition:paritrana-2022-nasional'] } },
    [...national2024, nomination],
  ],
  [{ edition: { not: 'edition:paritrana-2022-jambi' } }, [...national2024, nomination, claimed]],
  [{ edition: { in: [] } }, []],
  [{ recipient: { eq: 'regency:tebo' } }, jambi2022.slice(2, 3)],
  [{ recipient: { eq: 'person:maruf-amin' } }, []],
  [{ presenter: { eq: 'person:maruf-amin' } }, national2024.slice(0, 1)],
  [{ conferrer: { eq: 'person:maruf-amin' } }, []],
  [{ acceptedBy: { eq: 'person:al-haris' } }, []],
  [{ proposer: { eq: 'person:al-haris' } }, []],
  [{ witness: { eq: 'person:al-haris' } }, []],
  [{ party: { eq: 'person:maruf-amin' } }, national2024.slice(0, 1)],
  [
    { party: { in: ['person:al-haris', 'regency:tebo'] } },
    ['conferral:paritrana-2022-jambi-tebo', ...national2024.slice(0, 1), claimed],
  ],
  [{ area: { eq: 'province:jambi' } }, jambi2022],
  [{ province: { eq: 'province:jambi' } }, [...jambi2022.slice(0, 3), nomination, ...national2024.slice(0, 1)]],
  [{ province: { not: 'province:jambi' } }, [...jambi2022.slice(3), ...national2024.slice(1), claimed]],
  [{ status: { eq: 'CONFERRED' } }, [...jambi2022, ...national2024]],
  [{ status: { in: ['NOMINATED', 'CLAIMED'] } }, [nomination, claimed]],
  [{ status: { not: 'CONFERRED' } }, [nomination, claimed]],
  [{ level: { eq: 'PROVINCIAL' } }, jambi2022],
  [{ level: { eq: 'NATIONAL' } }, [...national2024, nomination]],
  [{ date: { eq: '2023-04-13' } }, jambi2022],
  [{ date: { eq: '2024' } }, national2024.slice(0, 1)],
  [{ date: { in: ['2023-04', '2024-09'] } }, [...jambi2022, ...national2024.slice(0, 1)]],
  [{ date: { not: '2023-04' } }, [...national2024, nomination, claimed]],
  [{ date: { gte: '2023-04-14' } }, national2024.slice(0, 1)],
  [{ date: { lte: '2023-04-13' } }, jambi2022],
  [{ date: { gte: '2023-04-13', lte: '2023-12' } }, jambi2022],
  [{ recipientKind: { eq: 'COMPANY' } }, jambi2022.slice(3)],
  [{ recipientKind: { in: ['PROVINCE', 'PERSON'] } }, [...national2024, nomination, claimed]],
  [{ recipientKind: { not: 'PROVINCE' } }, [...jambi2022, claimed]],
  [
    { and: [{ level: { eq: 'NATIONAL' } }, { recipient: { eq: 'province:jambi' } }] },
    [nomination, ...national2024.slice(0, 1)],
  ],
  [
    { or: [{ recipient: { eq: 'regency:tebo' } }, { presenter: { eq: 'person:maruf-amin' } }] },
    ['conferral:paritrana-2022-jambi-tebo', ...national2024.slice(0, 1)],
  ],
  [
    { or: [{ recipient: { eq: 'regency:tebo' } }, { status: { eq: 'CLAIMED' } }] },
    ['conferral:paritrana-2022-jambi-tebo', claimed],
  ],
  [{ or: [] }, []],
  [{ and: [] }, everything],
  [{ not: { award: { eq: 'award:paritrana' } } }, []],
  [{ not: { recipientKind: { in: ['PROVINCE', 'COMPANY', 'PERSON'] } } }, jambi2022.slice(0, 3)],
  [{ recipient: { eq: 'province:jambi' }, not: { status: { eq: 'CONFERRED' } } }, [nomination]],
];

const claimCases: [object, (claim: Data) => boolean][] = [
  [{ type: { eq: 'INITIATED' } }, ({ type }) => type === 'INITIATED'],
  [{ type: { in: ['CHAIRS', 'SECRETARY_OF'] } }, ({ type }) => ['CHAIRS', 'SECRETARY_OF'].includes(type)],
  [{ type: { not: 'STATUS' } }, ({ type }) => type !== 'STATUS'],
  [{ subject: { eq: 'person:al-haris' } }, ({ subject }) => subject.id === 'person:al-haris'],
  [{ subject: { in: ['person:al-haris', 'person:maruf-amin'] } }, ({ subject }) => subject.id.startsWith('person:')],
  [{ object: { eq: 'award:paritrana' } }, ({ object }) => object?.id === 'award:paritrana'],
  [{ about: { eq: 'province:jambi' } }, ({ subject, object }) => [subject.id, object?.id].includes('province:jambi')],
  [
    { about: { eq: 'province:jambi' }, type: { eq: 'RUNS' } },
    ({ type, subject, object }) => type === 'RUNS' && [subject.id, object?.id].includes('province:jambi'),
  ],
  [
    { source: { eq: 'source:aktualitas-2024-09-12' } },
    ({ evidence }) => evidence.edges.some(({ node }: Data) => node.source.id === 'source:aktualitas-2024-09-12'),
  ],
  [
    { speaker: { eq: 'person:al-haris' } },
    ({ evidence }) => evidence.edges.some(({ node }: Data) => node.speaker?.id === 'person:al-haris'),
  ],
  [{ modality: { in: ['WISH', 'PLAN'] } }, ({ modality }) => ['WISH', 'PLAN'].includes(modality)],
  [{ standing: { eq: 'CONTESTED' } }, () => false],
  [{ certain: { eq: false } }, ({ certain }) => !certain],
  [
    { certain: { not: false }, modality: { eq: 'QUOTED' } },
    ({ certain, modality }) => certain && modality === 'QUOTED',
  ],
];

const ledger = `query ($where: ConferralFilter) { conferrals(where: $where, first: 100) { totalCount edges { node { id } } } }`;
const someClaims = `query ($where: ClaimFilter, $after: String) { claims(where: $where, after: $after, first: 100) {
  totalCount pageInfo { hasNextPage endCursor }
  edges { node { id type modality certain subject { id } ... on EntityClaim { object { id } } evidence { edges { node { source { id } speaker { id } } } } } }
} }`;

describeSeeded('filters', ({ data, refusal }) => {
  const claimsWhere = async (where: object): Promise<Data[]> => {
    const found: Data[] = [];
    for (let after: string | null = null; ; ) {
      const { claims }: Data = await data(someClaims, { where, after });
      found.push(...claims.edges.map(({ node }: Data) => node));
      if (!claims.pageInfo.hasNextPage) return found;
      after = claims.pageInfo.endCursor;
    }
  };

  it.each(conferralCases)('find the conferrals where %j', async (where, ids) => {
    const { totalCount, edges } = (await data(ledger, { where })).conferrals;
    expect(edges.map(({ node }: Data) => node.id).sort()).toEqual([...ids].sort());
    expect(totalCount).toBe(ids.length);
  });

  it.each(claimCases)('find the claims where %j', async (where, holds) => {
    const ids = (claims: readonly Data[]): string[] => claims.map(({ id }) => id).sort();
    expect(ids(await claimsWhere(where))).toEqual(ids((await claimsWhere({})).filter(holds)));
  });

  it.each(['award', 'edition', 'recipient', 'presenter', 'party', 'area', 'province'])(
    'refuse a malformed id under %s, however deep',
    async (field) => {
      const where = { and: [{ or: [{ not: { [field]: { in: ['regency:tebo', 'Tebo'] } } }] }] };
      expect(await refusal(ledger, { where })).toMatch(
        new RegExp(`^BAD_USER_INPUT where\\.and\\[0\\]\\.or\\[0\\]\\.not\\.${field}: is not an id`),
      );
    },
  );

  it('refuse a malformed id under each end of a claim', async () => {
    for (const field of ['subject', 'object', 'about', 'source', 'speaker']) {
      expect(await refusal(someClaims, { where: { [field]: { not: 'Tebo' } } })).toMatch(
        new RegExp(`^BAD_USER_INPUT where\\.${field}: is not an id`),
      );
    }
  });

  it('find what two parts of a filter lead to once', async () => {
    const tebo = { id: { eq: 'regency:tebo' } };
    const twice = 'query ($where: EntityFilter) { entities(where: $where) { totalCount edges { node { id } } } }';
    for (const part of [
      tebo,
      { claims: { some: { object: { eq: 'province:jambi' } } } },
      { neighbours: { some: { entity: tebo } } },
    ]) {
      const alone = (await data(twice, { where: part })).entities;
      expect((await data(twice, { where: { or: [part, part] } })).entities, JSON.stringify(part)).toEqual(alone);
      expect(alone.edges.length).toBeGreaterThan(0);
    }
  });

  it.each(['contradictions', 'gaps', 'sources'])('refuse a malformed id in a list of %s', async (list) => {
    const [field, filter] =
      list === 'sources'
        ? ['publisher', 'SourceFilter']
        : ['about', `${list === 'gaps' ? 'Gap' : 'Contradiction'}Filter`];
    const query = `query ($where: ${filter}) { ${list}(where: $where) { totalCount } }`;
    expect(await refusal(query, { where: { [field]: { in: ['regency:tebo', 'Tebo'] } } })).toMatch(
      new RegExp(`^BAD_USER_INPUT where\\.${field}: is not an id`),
    );
    const many = Array.from({ length: 101 }, (_, index) => `regency:r${index}`);
    expect(await refusal(query, { where: { [field]: { in: many } } })).toMatch(
      new RegExp(`^BAD_USER_INPUT where\\.${field}\\.in: holds at most 100 ids`),
    );
  });

  it('find sources by their newsroom, title, language and day', async () => {
    const found = async (where: object): Promise<string[]> =>
      (
        await data('query ($where: SourceFilter) { sources(where: $where) { edges { node { id } } } }', { where })
      ).sources.edges.map(({ node }: Data) => node.id);
    const [newer, older] = ['source:aktualitas-2024-09-12', 'source:pers-kerinci-2023-04-13'];
    expect(await found({})).toEqual([newer, older]);
    expect(await found({ publisher: { eq: 'organisation:pers' } })).toEqual([older]);
    expect(await found({ title: { contains: 'Kembali Raih' } })).toEqual([newer]);
    expect(await found({ title: { contains: 'kembali raih' } })).toEqual([]);
    expect(await found({ title: { containsInsensitive: 'kembali RAIH' } })).toEqual([newer]);
    expect(await found({ title: { startsWith: 'Al Haris' } })).toEqual([older]);
    expect(await found({ language: { not: 'id' } })).toEqual([]);
    expect(await found({ published: { lte: '2023' } })).toEqual([older]);
  });
});

const days = ['2022', '2022-04', '2022-04-13', '2022-05'];

describeGraph(
  'a date that a source gives by its year or month alone',
  (store) =>
    ingestSmall(
      store,
      ...dossiersOf('tanggal', [
        article('2023-05-01', ...days.map((day) => `conferral:on-${day} STATUS | status: CONFERRED, date: ${day}`)),
      ]),
    ),
  ({ data }) => {
    it.each<[object, string[]]>([
      [{ date: { eq: '2022-04' } }, ['2022-04', '2022-04-13']],
      [{ date: { in: ['2022-04-13', '2022-05'] } }, ['2022-04-13', '2022-05']],
      [{ date: { not: '2022-04' } }, ['2022', '2022-05']],
      [{ date: { gte: '2022-04-13' } }, ['2022-04-13', '2022-05']],
      [{ date: { lte: '2022-04-30' } }, ['2022-04', '2022-04-13']],
      [{ or: [{ date: { eq: '2022-04' } }, { date: { eq: '2022-05' } }] }, ['2022-04', '2022-04-13', '2022-05']],
      [{ not: { date: { in: ['2022-04', '2022-05'] } } }, ['2022']],
      [{ or: [{ date: { eq: '2022-04' } }, { labelYear: { gte: 1 } }] }, ['2022-04', '2022-04-13']],
    ])('fits what it lies in as a whole, and not what it only touches: %j', async (where, fitting) => {
      for (const view of [null, { knownAt: '2999-01-01T00:00:00Z' }]) {
        const { conferrals } = await data(
          'query ($where: ConferralFilter, $view: View) { conferrals(where: $where, view: $view) { edges { node { id } } } }',
          { where, view },
        );
        const found = conferrals.edges.map(({ node }: Data) => node.id.replace('conferral:on-', ''));
        expect(found.sort()).toEqual(fitting);
      }
    });
  },
);
