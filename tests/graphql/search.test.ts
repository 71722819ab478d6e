import { expect, it } from 'vitest';
import { type Data, describeGraph, describeSeeded } from './seeded.ts';
import { ingestSmall } from './small-dossier.ts';

const query = `query Search($text: String!, $kinds: [EntityKind!], $first: Int) {
  search(text: $text, kinds: $kinds, first: $first) { totalCount edges { node { id } } }
}`;

describeSeeded('search by names', ({ data, refusal, reads }) => {
  const found = async (text: string, rest: object = {}): Promise<string[]> =>
    (await data(query, { text, ...rest })).search.edges.map(({ node }: Data) => node.id);

  it.each([
    ['Al Haris', 'person:al-haris'],
    ['al haris', 'person:al-haris'],
    ['AL HARIS', 'person:al-haris'],
    ['  Al   Haris ', 'person:al-haris'],
    ['Dr. H. Al Haris', 'person:al-haris'],
    ['Bapak Al Haris', 'person:al-haris'],
    ['Ma’ruf Amin', 'person:maruf-amin'],
    ["Ma'ruf Amin", 'person:maruf-amin'],
    ['Maruf Amin', 'person:maruf-amin'],
    ['Mā’rūf', 'person:maruf-amin'],
    ['dumi', 'programme:dumisake'],
    ['Pemprov Jambi', 'province:jambi'],
    ['Kabupaten Batanghari', 'regency:batanghari'],
    ['Pergub 16 2022', 'regulation:pergub-jambi-16-2022'],
  ])('finds by "%s" %s first', async (text, id) => {
    expect((await found(text))[0]).toBe(id);
  });

  it('puts the name itself before other names and before names that only begin so', async () => {
    expect((await found('jambi'))[0]).toBe('province:jambi');
    expect((await found('Kota Jambi'))[0]).toBe('regency:kota-jambi');
  });

  it('keeps to the kinds that are asked for', async () => {
    expect(await found('tebo', { kinds: ['REGENCY'] })).toEqual(['regency:tebo']);
    expect(await found('tebo', { kinds: ['PERSON'] })).toEqual([]);
  });

  it.each(['', ' ', '…', 'tidak ada nama begini'])('finds nothing by "%s", which is no error', async (text) => {
    expect(await found(text)).toEqual([]);
  });

  it('asks the store once for the names and once for what is shown of them', async () => {
    expect(await reads('{ search(text: "kota", first: 100) { edges { node { name otherNames } } } }')).toEqual([
      'names',
      'records-by-id',
    ]);
  });

  it('refuses a text that is no search', async () => {
    expect(await refusal(query, { text: 'a'.repeat(201) })).toBe('BAD_USER_INPUT text: is at most 200 characters long');
    expect(await refusal(query, { text: 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas' })).toBe(
      'BAD_USER_INPUT text: is at most 10 words long',
    );
  });
});

describeGraph(
  'names that answer alike',
  (store) =>
    ingestSmall(store, {
      name: 'nama',
      published: '2023-05-01',
      lines: [
        'entities:',
        '  organisation:koran: Koran',
        '  person:begins: Ani B',
        '  person:has: Siti Santi Lestari Ani',
        '  person:is: Ani',
        '  person:other: { name: Rahayu Puspita, otherNames: [Ani] }',
      ],
    }),
  ({ data }) => {
    it('stand in order: the name itself, another name, a name that begins so, one that has it', async () => {
      const { search } = await data('{ search(text: "ani") { edges { node { id } } } }');
      expect(search.edges.map(({ node }: Data) => node.id)).toEqual([
        'person:is',
        'person:other',
        'person:begins',
        'person:has',
      ]);
    });
  },
);
