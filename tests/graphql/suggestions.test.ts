import { expect, it } from 'vitest';
import { type Data, describeGraph } from './seeded.ts';
import { ingestSmall } from './small-dossier.ts';

const query = `query Near($text: String!, $kinds: [EntityKind!], $view: View) {
  search(text: $text, kinds: $kinds, view: $view) { edges { node { id } } suggestions { id } }
}`;

describeGraph(
  'names that were mistyped',
  async (store) => {
    await ingestSmall(store, {
      name: 'nama',
      published: '2023-05-01',
      lines: [
        'entities:',
        '  organisation:koran: Koran',
        '  person:ani: Ani',
        '  person:contoh: Haris Umpama',
        '  person:lestari: Siti Lestari Rahayu',
        '  person:yusuf: Yusuf',
        '  person:yusup: Yusup Umpama',
        '  organisation:serikat: Serikat Pekerja Umpamaraya',
      ],
    });
  },
  ({ data }) => {
    const near = async (text: string, rest: object = {}): Promise<string[]> => {
      const { search } = await data(query, { text, ...rest });
      expect(search.edges).toEqual([]);
      return search.suggestions.map(({ id }: Data) => id);
    };

    it.each([
      ['a wrong letter', 'Hariz Umpama', 'person:contoh'],
      ['a wrong letter of one word alone', 'Hariz', 'person:contoh'],
      ['a wrong first letter', 'Laris', 'person:contoh'],
      ['a missing letter', 'Hars Umpama', 'person:contoh'],
      ['a doubled letter', 'Harris Umpama', 'person:contoh'],
      ['swapped letters', 'Hairs Umpama', 'person:contoh'],
      ['another order and a wrong letter', 'Umpama Hariz', 'person:contoh'],
      ['a wrong letter in each word', 'Hariz Umpana', 'person:contoh'],
      ['titles and a wrong letter', 'Dr. H. Hariz Umpama, S.Sos.', 'person:contoh'],
      ['no blank', 'Harisumpama', 'person:contoh'],
      ['a blank too much', 'Umpama raya', 'organisation:serikat'],
      ['a wrong letter of a short name', 'Ano', 'person:ani'],
      ['a wrong first letter of a short name', 'Oni', 'person:ani'],
      ['swapped letters of a short name', 'Nai', 'person:ani'],
      ['a doubled letter of a short name', 'Anni', 'person:ani'],
      ['a wrong letter of a word that is only begun', 'Lestor', 'person:lestari'],
      ['two wrong letters of a long word', 'Umpomaroya', 'organisation:serikat'],
      ['a word too much', 'Siti Lestari Rahayu Ningsih', 'person:lestari'],
    ])('with %s are offered: %s', async (_what, text, id) => {
      expect((await near(text))[0]).toBe(id);
    });

    it('are found in any order of their words, the one that is all of it first', async () => {
      const { search } = await data(query, { text: 'Umpama Haris' });
      expect(search.edges.map(({ node }: Data) => node.id)).toEqual(['person:contoh']);
    });

    it.each(['Bambang', 'Budi Santoso', 'Siti Bambang', 'Kabupaten Zzz', 'xx'])(
      'do not make of %s somebody else',
      async (text) => {
        expect(await near(text)).toEqual([]);
      },
    );

    it('are offered of the kinds asked for alone', async () => {
      expect(await near('Hariz', { kinds: ['ORGANISATION'] })).toEqual([]);
    });

    it('are not offered before a source names them', async () => {
      expect(await near('Hariz', { view: { knownOn: '2023-04-30' } })).toEqual([]);
      expect(await near('Hariz', { view: { knownOn: '2023-05-01' } })).toEqual(['person:contoh']);
    });

    it('puts the nearer name first', async () => {
      expect(await near('Yusuq')).toEqual(['person:yusuf', 'person:yusup']);
    });
  },
);
