import { beforeAll, expect, it } from 'vitest';
import { type ConferralStatus, vocabularies } from '../../src/ontology/ontology.ts';
import { type App, makeApp } from '../../src/server/app.ts';
import { readStaticFiles } from '../../src/server/static-files.ts';
import { ingestPapers } from '../ingest/papers.ts';
import { describeEngines } from '../setup/engines.ts';
import { pageReader } from './page-reader.ts';

const statuses = Object.keys(vocabularies.ConferralStatus) as ConferralStatus[];
const slugOf = (status: string): string => status.toLowerCase();
const roles = ['RECIPIENT', 'PRESENTER', 'CONFERRER', 'ACCEPTED_BY', 'WITNESS', 'PROPOSER'];

/** For each status a conferral with a person in every role; the last is one of which everything is inferred. */
const lines = [
  'entities:',
  '  organisation:koran: Koran',
  '  award:a: Anugerah',
  ...[...statuses, 'ragu'].flatMap((status) => [
    `  conferral:${slugOf(status)}: Gelar ${status}`,
    ...roles.map((role) => `  person:${slugOf(role).replace('_', '-')}-${slugOf(status)}: Orang ${role} ${status}`),
  ]),
  'claims:',
  ...[...statuses, 'ragu'].flatMap((status) => {
    const doubt = status === 'ragu' ? ', certain: no, note: disimpulkan' : '';
    const line = (claim: string, more = '') =>
      `  - { claim: conferral:${slugOf(status)} ${claim}${more}${doubt}, evidence: Kata }`;
    const reached = status === 'ragu' ? 'CONFERRED' : status;
    return [
      line('OF_AWARD award:a'),
      line('STATUS', `, status: ${reached}, date: 2024-05-01`),
      ...roles.map((role) => line(`${role} person:${slugOf(role).replace('_', '-')}-${slugOf(status)}`)),
    ];
  }),
];

/** What is said only of what was conferred: of the recipient, of whoever presented, conferred, accepted and witnessed. */
const happened = {
  id: /(?<!pernah )(diterima|diserahkan|dianugerahkan|diterima atas nama penerimanya|disaksikan) oleh:? Orang|(?<!pernah |direncanakan |sebagai )(menerima|menyerahkan|menganugerahkan|menerima atas nama penerimanya|menyaksikan) Gelar/,
  en: /was (received|handed over|conferred|accepted|witnessed) by:? Orang|(?<!to have )(received|handed over|conferred|accepted|witnessed) Gelar/,
};

describeEngines('what did not happen, or not surely', (engine) => {
  let app: App;
  beforeAll(async () => {
    const store = await engine.open();
    await ingestPapers(store, { koran: { article: 'Kata', lines } });
    // What is asked here at one time is no load.
    app = makeApp(store, { assets: readStaticFiles('dist/assets'), load: { atWork: 1_000, atWorkLate: 1_000 } });
  });
  const { read, readCsv, ask } = pageReader(() => app);
  const data = async (query: string) => {
    const body = JSON.stringify({ query });
    const headers = { 'content-type': 'application/json' };
    const answer = await (await app.request('/graphql', { method: 'POST', headers, body })).json();
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };

  const open = statuses.filter((status) => status !== 'CONFERRED');
  const inBoth = (of: readonly string[]) => of.flatMap((status) => [[status, 'id'] as const, [status, 'en'] as const]);

  it.each(inBoth(open))('is no deed in paths and timelines: %s, in %s', async (status, language) => {
    const sentences = await sentencesOf(status, language);
    expect(sentences).toHaveLength(roles.length * 3);
    for (const sentence of sentences) expect(sentence).not.toMatch(happened[language]);
  });

  it.each(inBoth(['CONFERRED']))('is a deed in paths and timelines: %s, in %s', async (status, language) => {
    const sentences = await sentencesOf(status, language);
    const said = sentences.filter((sentence) => happened[language].test(sentence));
    expect(said).toHaveLength((roles.length - 1) * 3); // all but the proposer
  });

  async function sentencesOf(status: string, language: 'id' | 'en'): Promise<string[]> {
    const said = roles.map(async (role) => {
      const [person, conferral] = [
        `person:${slugOf(role).replace('_', '-')}-${slugOf(status)}`,
        `conferral:${slugOf(status)}`,
      ];
      const L = `language: ${language.toUpperCase()}`;
      const found = await data(`{
        there: paths(from: "${person}", to: "${conferral}", maxLength: 1) { paths { sentence(${L}) } }
        back: paths(from: "${conferral}", to: "${person}", maxLength: 1) { paths { sentence(${L}) } }
        timeline(entities: ["${person}"]) { edges { node { text(${L}) } } }
      }`);
      return [
        ...[...found.there.paths, ...found.back.paths].map(({ sentence }) => sentence),
        ...found.timeline.edges.map(({ node }: { node: { text: string } }) => node.text),
      ];
    });
    return (await Promise.all(said)).flat();
  }

  it.each(
    inBoth(open).flatMap(([status, language]) => {
      const [way, slug] = [language === 'id' ? '' : '/en', slugOf(status)];
      return [
        `${way}/conferral:${slug}`,
        `${way}/person:presenter-${slug}`,
        `${way}/person:recipient-${slug}`,
        `${way}${language === 'id' ? '/linimasa' : '/timeline'}?entities=person:presenter-${slug}`,
        `${way}${language === 'id' ? '/jaringan' : '/network'}/person:recipient-${slug}`,
        `${way}${language === 'id' ? '/hubungan' : '/connect'}?from=person:recipient-${slug}&to=conferral:${slug}`,
        `/embed${way}/person:recipient-${slug}`,
      ].map((path) => [path, language] as const);
    }),
  )('is no deed on %s, in %s', async (path, language) => {
    const { text, jsonLd } = await read(path);
    expect(text).not.toMatch(happened[language]);
    expect(JSON.stringify(jsonLd)).not.toContain('"award"');
  });

  it.each(open.map(slugOf))('is no deed in a picture: %s', async (slug) => {
    for (const name of ['recipient', 'presenter'])
      expect(await (await ask(`/jaringan/person:${name}-${slug}.svg`)).text()).not.toMatch(happened.id);
  });

  it('has its status in the CSV of claims, chains and timelines', async () => {
    for (const path of [
      '/person:presenter-planned.csv',
      '/hubungan.csv?from=person:presenter-planned&to=conferral:planned',
      '/linimasa.csv?entities=person:presenter-planned',
    ])
      expect((await readCsv(path)).rows.map(({ status }) => status)).toEqual(['PLANNED']);
  });

  it('is uncertain in the API where its status or a recipient is inferred, with clocks and without', async () => {
    const found = await data(`{
      rows: conferrals(where: { status: { eq: CONFERRED } }) { edges { node { id certain } } }
      then: conferrals(where: { status: { eq: CONFERRED } }, view: { asOf: "2025" }) { edges { node { plainId certain } } }
      alone: entity(id: "conferral:ragu") { ... on Conferral { certain } }
    }`);
    const told = (list: { edges: { node: { id?: string; plainId?: string; certain: boolean } }[] }) =>
      Object.fromEntries(list.edges.map(({ node }) => [node.id ?? node.plainId, node.certain]));
    const expected = { 'conferral:conferred': true, 'conferral:ragu': false };
    expect([told(found.rows), told(found.then)]).toEqual([expected, expected]);
    expect(found.alone).toEqual({ certain: false });
  });

  it.each([
    ['/penghargaan?status=CONFERRED', 'belum pasti: disimpulkan'],
    ['/en/awards?status=CONFERRED', 'uncertain: inferred'],
    ['/conferral:ragu', 'belum pasti: disimpulkan'],
    ['/en/conferral:ragu', 'uncertain: inferred'],
    ['/person:recipient-ragu', 'belum pasti: disimpulkan'],
    ['/linimasa?entities=person:recipient-ragu', '(belum pasti)'],
    ['/en/timeline?entities=person:recipient-ragu', '(uncertain)'],
    ['/hubungan?from=person:recipient-ragu&to=conferral:ragu', 'menerima Gelar ragu (belum pasti)'],
    ['/en/connect?from=person:recipient-ragu&to=conferral:ragu', 'received Gelar ragu (uncertain)'],
    ['/jaringan/person:recipient-ragu', '(belum pasti)'],
  ])('is uncertain on %s: “%s”', async (path, said) => {
    const { text, jsonLd } = await read(path);
    expect(text.split(said).length - 1).toBeGreaterThan(0);
    expect(JSON.stringify(jsonLd)).not.toContain('"award"');
    const sure = await read(path.replaceAll('ragu', 'conferred').replace('?status=CONFERRED', '?status=PLANNED'));
    expect(sure.text).not.toContain(said);
  });

  it('is uncertain in the CSV of the ledger and the timeline, and a broken line in pictures', async () => {
    const { rows } = await readCsv('/penghargaan.csv?status=CONFERRED');
    const certain = rows.map((row) => [row['conferral'], row['certain']]);
    expect(certain).toContainEqual(['conferral:ragu', 'false']);
    expect(certain).toContainEqual(['conferral:conferred', 'true']);
    const timeline = await readCsv('/linimasa.csv?entities=person:recipient-ragu');
    expect(timeline.rows.map((row) => row['certain'])).toEqual(['false']);
    expect(await (await ask('/jaringan/person:recipient-ragu.svg')).text()).toContain('class="line is-uncertain"');
  });

  it('is said as an award received in JSON-LD only where it is sure', async () => {
    expect(JSON.stringify((await read('/person:recipient-conferred')).jsonLd)).toContain('"award":["Gelar CONFERRED"]');
  });
});
