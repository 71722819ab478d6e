import { expect, it } from 'vitest';
import { ingestPapers, type Paper } from '../ingest/papers.ts';
import { type Data, describeGraph } from './seeded.ts';

const article = 'Kota Ambon menerima Anugerah Misal 2024. Rencananya kelas baru dibuka. Ada 12 sekolah.';
const evidence = 'evidence: Kota Ambon menerima Anugerah Misal 2024';

const older: Paper = {
  article,
  source: { published: '2024-01-01', publishedBasis: '{ id: tercetak, en: printed }' },
  lines: [
    'entities:',
    '  award:misal:',
    '    name: { id: Anugerah Misal, en: Misal Award }',
    '    description: Plain words.',
    '    doubt: { en: May be another. }',
    '  edition:misal-2024: { name: Anugerah Misal 2024 }',
    '  organisation:koran: Koran',
    'claims:',
    '  - claim: award:misal STATEMENT',
    '    text: { en: new classes are to be opened, id: kelas baru akan dibuka }',
    `    ${evidence}`,
    '    certain: no',
    '    note: { id: Kelas mana tidak disebut., en: Which classes is not said. }',
    '  - claim: award:misal FIGURE',
    '    amount: 12',
    '    unit: sekolah',
    '    of: { id: sekolah yang dinilai, en: schools assessed }',
    '    evidence: Ada 12 sekolah',
    'conferrals:',
    '  - conferral:tanpa-nama:',
    '      award: award:misal',
    '      recipient: regency:kota-ambon',
    `      ${evidence}`,
    '  - conferral:tanpa-penerima:',
    '      award: award:misal',
    `      ${evidence}`,
    'winners:',
    '  - name: { id: TPID Misal, en: Misal Inflation Team Award }',
    '    edition: edition:misal-2024',
    `    ${evidence}`,
    '    list: [regency:kota-ambon]',
  ],
};
const younger: Paper = {
  article,
  source: { published: '2024-02-01' },
  lines: [
    'entities:',
    '  organisation:koran: Koran',
    '  award:misal:',
    '    name: { en: Misal Prize }',
    '    description: { id: Penghargaan bagi sekolah., en: An award for schools. }',
    'claims:',
    '  - claim: award:misal STATEMENT',
    '    text: new classes are to be opened',
    `    ${evidence}`,
  ],
};

describeGraph(
  'words in two languages',
  (store) => ingestPapers(store, { tua: older, muda: younger }),
  ({ data, refusal }) => {
    const both = '$language: Language';
    const award = async (fields: string, language?: string): Promise<Data> =>
      (await data(`query Award(${both}) { entity(id: "award:misal") { ${fields} } }`, { language })).entity;

    it('come in the language that is asked for, and without one as they were written first', async () => {
      const fields = 'name(language: $language) description(language: $language)';
      expect(await award(fields)).toEqual({ name: 'Anugerah Misal', description: 'Plain words.' });
      expect(await award(fields, 'ID')).toEqual({ name: 'Anugerah Misal', description: 'Penghargaan bagi sekolah.' });
      expect(await award(fields, 'EN')).toEqual({ name: 'Misal Award', description: 'An award for schools.' });
    });

    it('come in the other language where only that is given, and say so', async () => {
      const fields = 'doubt(language: $language) languageOf(field: DOUBT, language: $language)';
      expect(await award(fields, 'ID')).toEqual({ doubt: 'May be another.', languageOf: 'EN' });
      expect((await award('languageOf(field: DESCRIPTION) name(language: $language)')).languageOf).toBeNull();
    });

    it('are one claim in either language, with the note and the parts of its value', async () => {
      const { claims } = await award(
        `claims(types: [STATEMENT, FIGURE]) { edges { node {
          type
          ... on ValueClaim { value { text(language: $language) languageOf(field: TEXT, language: $language)
            ... on FigureValue { of(language: $language) unit(language: $language) } } }
          assertions { edges { node { note(language: $language) } } }
        } } }`,
        'ID',
      );
      const said = claims.edges.map(({ node }: Data) => node);
      expect(said.find(({ type }: Data) => type === 'STATEMENT')).toMatchObject({
        value: { text: 'kelas baru akan dibuka', languageOf: 'ID' },
        assertions: { edges: [{ node: { note: 'Kelas mana tidak disebut.' } }, { node: { note: null } }] },
      });
      // The unit is given in no language, so that nobody can say of the whole in which it is.
      expect(said.find(({ type }: Data) => type === 'FIGURE').value).toEqual({
        ...{ text: 'Sekolah yang dinilai: 12 sekolah', languageOf: null, of: 'sekolah yang dinilai', unit: 'sekolah' },
      });
    });

    it('are found by the name in either language', async () => {
      for (const text of ['Anugerah Misal', 'Misal Award']) {
        const { search } = await data(
          'query Search($text: String!) { search(text: $text) { edges { node { id } } } }',
          {
            text,
          },
        );
        expect(search.edges[0].node.id).toBe('award:misal');
      }
    });

    it('make the name of a conferral that has none, out of names alone', async () => {
      const ids = ['conferral:tanpa-nama', 'conferral:tanpa-penerima', 'conferral:misal-2024-kota-ambon'];
      const { nodes } = await data(
        'query Names($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { id: name(language: ID) en: name(language: EN) } } }',
        { ids },
      );
      expect(nodes).toEqual([
        { id: 'Anugerah Misal: Kota Ambon', en: 'Misal Award: Kota Ambon' },
        { id: 'Anugerah Misal: penerima tidak disebut', en: 'Misal Award: recipient not named' },
        { id: 'TPID Misal: Kota Ambon', en: 'Misal Inflation Team Award: Kota Ambon' },
      ]);
    });

    it('say what a date rests on, and refuse a field that has no such text', async () => {
      const query = `{ sources { edges { node { id published { basis(language: EN) } } } } }`;
      const { edges } = (await data(query)).sources;
      expect(edges.map(({ node }: Data) => node.published.basis)).toEqual([null, 'printed']);
      expect(await refusal('{ entity(id: "award:misal") { languageOf(field: CITY) } }')).toContain('CITY');
    });
  },
);
