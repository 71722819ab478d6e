import { beforeAll, expect, it } from 'vitest';
import { type App, makeApp } from '../../src/server/app.ts';
import type { Data } from '../graphql/seeded.ts';
import { describeEngines } from '../setup/engines.ts';
import { papers } from './hard-to-say.papers.ts';
import { ingestPapers } from './papers.ts';

describeEngines('what articles say and a dossier has one line for', (engine) => {
  let app: App;
  beforeAll(async () => {
    const store = await engine.open();
    await ingestPapers(store, papers);
    app = makeApp(store, { load: { atWork: 1_000, atWorkLate: 1_000 } });
  });
  const ask = async (query: string): Promise<Data> => {
    const response = await app.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await response.json()) as Data;
    expect(errors).toBe(undefined);
    return data;
  };
  const of = async (id: string, fields: string): Promise<Data> =>
    (await ask(`{ entity(id: "${id}") { __typename ${fields} } }`)).entity;
  const values = async (id: string, type: string, fields: string): Promise<Data[]> =>
    (
      await of(
        id,
        `claims(types: [${type}], direction: SUBJECT) { edges { node { ... on ValueClaim { value { text(language: ID) ${fields} } } } } }`,
      )
    ).claims.edges.map(({ node }: Data) => node.value);

  it('marks a text that was paid for, finds it, and says which claims stand on such text alone', async () => {
    const data = await ask(`{
      paid: sources(where: { sponsored: { eq: true } }) { edges { node { id sponsored } } }
      own: sources(where: { sponsored: { not: true } }) { totalCount }
      alone: claims(where: { type: { eq: STATEMENT }, sponsoredOnly: { eq: true } }) { edges { node { subject { id } sponsoredOnly } } }
      shared: claims(where: { subject: { eq: "regency:kerinci" }, type: { eq: STATEMENT } }) { edges { node { sponsoredOnly } } } }`);
    expect(data.paid.edges).toEqual([{ node: { id: 'source:naskah-berbayar', sponsored: true } }]);
    expect(data.own.totalCount).toBe(2);
    expect(data.alone.edges).toEqual([{ node: { subject: { id: 'regency:tebo' }, sponsoredOnly: true } }]);
    expect(data.shared.edges).toEqual([{ node: { sponsoredOnly: false } }]);
  });

  it('counts as one origin the sources that name one text that is not held', async () => {
    const data = await ask(`{
      claims(where: { subject: { eq: "regency:kerinci" }, type: { eq: STATEMENT } }) { edges { node { independentSources evidence { totalCount } } } }
      sources(where: { takenFrom: { startsWith: "KANTOR" } }) { edges { node { id takenFrom nearCopies { id } } } } }`);
    expect(data.claims.edges).toEqual([{ node: { independentSources: 1, evidence: { totalCount: 2 } } }]);
    expect(data.sources.edges).toEqual([
      { node: { id: 'source:naskah-lain', takenFrom: 'KANTOR BERITA CONTOH, 1 Mei', nearCopies: [] } },
    ]);
  });

  it('says of a rating that somebody was rated, and counts nothing as received', async () => {
    const data = await ask(`{
      entity(id: "conferral:merah") { ... on Conferral { status category { grade } gaps { rule } } }
      conferralTotals(by: [STATUS], where: { recipient: { eq: "company:tambang" } }) { status count }
      paths(from: "company:tambang", to: "conferral:merah", maxLength: 1) { paths { id: sentence(language: ID) en: sentence(language: EN) } } }`);
    expect(data.entity).toMatchObject({ status: 'RATED', category: { grade: 'Merah' } });
    expect(data.entity.gaps.map(({ rule }: Data) => rule)).not.toContain('CONFERRAL_WITHOUT_PRESENTER');
    expect(data.conferralTotals).toEqual([{ status: 'RATED', count: 1 }]);
    expect(data.paths.paths).toEqual([
      { id: 'PT Tambang dinilai dalam Proper Merah', en: 'PT Tambang was rated in Proper Merah' },
    ]);
  });

  it('counts recipients by their grade and status', async () => {
    expect(
      await values('edition:contoh-2024', 'RECIPIENT_COUNT', '... on RecipientCountValue { grade status }'),
    ).toEqual([{ text: '12 kabupaten', grade: 'Madya', status: 'CONFERRED' }]);
  });

  it('has who is ranked behind whom, and whose manieth time it is, apart from how manieth the edition is', async () => {
    const parties = 'recipients { behind { id } nthTime }';
    expect((await of('conferral:tebo', `... on Conferral { ${parties} }`)).recipients).toEqual([
      { behind: { id: 'regency:bungo' }, nthTime: null },
    ]);
    const third = await of(
      'conferral:ketiga',
      `... on Conferral { edition { ... on Edition { ordinal } } ${parties} }`,
    );
    expect(third).toMatchObject({ edition: { ordinal: 7 }, recipients: [{ behind: null, nthTime: 3 }] });
    const found = await ask(
      `{ conferrals(where: { recipients: { some: { nthTime: { gte: 3 } } } }) { edges { node { id } } } }`,
    );
    expect(found.conferrals.edges).toEqual([{ node: { id: 'conferral:ketiga' } }]);
  });

  it('keeps whose wish it is beside who tells of it, and an alleged status as no fact', async () => {
    const fields = `... on Conferral { status statuses { id } } claims(types: [STATUS]) { edges { node { modality evidence { edges { node { speaker { id } whose { id } } } } } } }`;
    expect(await of('conferral:harapan', fields)).toMatchObject({
      status: null,
      claims: {
        edges: [
          {
            node: {
              modality: 'WISH',
              evidence: { edges: [{ node: { speaker: { id: 'person:budi' }, whose: { id: 'person:ani' } } }] },
            },
          },
        ],
      },
    });
    expect(await of('conferral:tudingan', fields)).toMatchObject({
      status: null,
      statuses: [],
      claims: { edges: [{ node: { modality: 'ALLEGED' } }] },
    });
  });

  it('has the home region of a person, and the company that the person is with', async () => {
    expect(
      await of('person:ani', '... on Person { homeRegions { id } affiliations { id } offices { office { id } } }'),
    ).toMatchObject({ homeRegions: [{ id: 'regency:tebo' }], affiliations: [{ id: 'company:bank' }], offices: [] });
  });

  it('has an event with a speech read for another, an absence, a launch, a weekday and no date', async () => {
    const puncak = await of(
      'event:puncak',
      '... on Event { speakers { entity { id } onBehalfOf { id } } attendees { entity { id } } absentees { entity { id } } launched { id } }',
    );
    expect(puncak).toMatchObject({
      speakers: [{ entity: { id: 'person:ani' }, onBehalfOf: { id: 'office:gub' } }],
      attendees: [],
      absentees: [{ entity: { id: 'person:cici' } }],
      launched: [{ id: 'programme:sekolah' }],
    });
    expect(await of('event:rapat', '... on Event { date weekday online }')).toMatchObject({
      date: null,
      weekday: 'Rabu',
      online: true,
    });
    expect(await values('event:rapat', 'OCCURRED', '')).toEqual([{ text: 'Rabu, secara daring' }]);
  });

  it('leads no path over an absence, unless it is asked for one', async () => {
    const paths = (types: string): string =>
      `paths(from: "person:cici", to: "event:puncak", maxLength: 2${types}) { exhausted paths { sentence(language: EN) } }`;
    const data = await ask(`{ links: ${paths('')} absence: ${paths(', types: [ABSENT_FROM]')}
      entity(id: "person:cici") { neighbours { totalCount } } }`);
    expect(data).toEqual({
      links: { exhausted: true, paths: [] },
      absence: { exhausted: true, paths: [{ sentence: 'Cici Contoh did not attend Puncak Anugerah' }] },
      entity: { neighbours: { totalCount: 0 } },
    });
  });

  it('has since when an award is held, and since when somebody initiated it', async () => {
    const award = await of(
      'award:contoh',
      '... on Award { started } claims(types: [INITIATED]) { edges { node { validFrom } } }',
    );
    expect(award).toMatchObject({ started: '2017', claims: { edges: [{ node: { validFrom: '2017' } }] } });
    const data = await ask(
      '{ timeline(entities: ["award:contoh"]) { edges { node { date boundary text(language: EN) } } } }',
    );
    expect(data.timeline.edges.map(({ node }: Data) => node)).toContainEqual({
      date: '2017',
      boundary: 'BEGAN',
      text: 'Anugerah Contoh started in 2017',
    });
  });

  it('has the assessment of one candidate, in a field visit', async () => {
    const fields = '... on Conferral { assessments { assessor { id } stage date } }';
    expect((await of('conferral:tebo', fields)).assessments).toEqual([
      { assessor: { id: 'organisation:tim' }, stage: 'FIELD_VISIT', date: '2024-03' },
    ]);
  });

  it('has who gives aid, and who gets it', async () => {
    expect(await values('event:puncak', 'FIGURE', '... on FigureValue { givenBy { id } givenTo { id } }')).toEqual([
      { text: 'Sembako: 500 paket', givenBy: { id: 'company:bank' }, givenTo: { id: 'place:desa' } },
    ]);
  });

  it('finds a win by its level where nobody names the edition', async () => {
    const data = await ask(
      `{ conferrals(where: { level: { eq: PROVINCIAL } }) { edges { node { id level edition { id } } } } }`,
    );
    expect(data.conferrals.edges).toEqual([{ node: { id: 'conferral:tingkat', level: 'PROVINCIAL', edition: null } }]);
  });

  it('joins those who are named later to the group that was counted', async () => {
    expect(
      await of('conferral:calon', '... on Conferral { parts { id } } gaps { rule text(language: EN) }'),
    ).toMatchObject({
      parts: [{ id: 'conferral:desa' }],
      gaps: expect.arrayContaining([{ rule: 'RECIPIENTS_NOT_NAMED', text: '5 recipients are stated and 1 named' }]),
    });
    expect((await of('conferral:desa', '... on Conferral { partOf { id } }')).partOf).toEqual([
      { id: 'conferral:calon' },
    ]);
  });

  it('tells who handed out a whole edition as said of that, and of nothing that was not handed over', async () => {
    const fields =
      '... on Conferral { presenters { entity { id } } presentersOfWhole { entity { id } claim { object { id } } } gaps { rule } }';
    const whole = [{ entity: { id: 'office:gub' }, claim: { object: { id: 'edition:contoh-2024' } } }];
    const kerinci = await of('conferral:kerinci', fields);
    expect(kerinci).toMatchObject({ presenters: [], presentersOfWhole: whole });
    expect(kerinci.gaps.map(({ rule }: Data) => rule)).not.toContain('CONFERRAL_WITHOUT_PRESENTER');
    expect(await of('conferral:ketiga', fields)).toMatchObject({
      presenters: [{ entity: { id: 'person:budi' } }],
      presentersOfWhole: whole,
    });
    expect(await of('conferral:nominasi', fields)).toMatchObject({ presenters: [], presentersOfWhole: [] });
    const found = await ask('{ conferrals(where: { presenter: { eq: "office:gub" } }) { totalCount } }');
    expect(found.conferrals.totalCount).toBe(0);
  });
});
