import { expect, it } from 'vitest';
import { type Data, describeSeeded } from './seeded.ts';

const query = `query ($from: ID = "person:al-haris", $to: ID = "company:bank-jambi", $maxLength: Int, $first: Int,
    $types: [ClaimType!], $avoid: [ID!], $hubLimit: Int, $view: View) {
  paths(from: $from, to: $to, maxLength: $maxLength, first: $first, types: $types, avoid: $avoid, hubLimit: $hubLimit, view: $view) {
    maxLength exhausted hubsSkipped { id name }
    paths { length sentence(language: ID) english: sentence(language: EN) steps {
      from { id } to { id } claim { type modality evidence { edges { node { exact source { id } } } } }
    } }
  }
}`.replaceAll('ID =', 'ID! =');

describeSeeded('paths', ({ data, refusal, reads }) => {
  const find = async (asked: object): Promise<Data> => (await data(query, asked)).paths;

  it('says how Al Haris and Bank Jambi are joined, in both languages', async () => {
    const { paths } = await find({});
    expect(paths.map(({ sentence, english }: Data) => [sentence, english])).toEqual([
      [
        'Al Haris berbicara pada Penganugerahan Paritrana Award Tahun 2022 tingkat Provinsi Jambi; ' +
          'Penganugerahan Paritrana Award Tahun 2022 tingkat Provinsi Jambi merupakan acara untuk Paritrana Award Tahun 2022 tingkat Provinsi Jambi; ' +
          'Paritrana Award Tahun 2022 tingkat Provinsi Jambi dengan penerima Paritrana Award 2022, Provinsi Jambi: Bank Jambi; ' +
          'Paritrana Award 2022, Provinsi Jambi: Bank Jambi diterima oleh Bank Jambi',
        'Al Haris spoke at Presentation of the Paritrana Award 2022, Jambi Province; ' +
          'Presentation of the Paritrana Award 2022, Jambi Province was the occasion of Paritrana Award 2022, Jambi Province; ' +
          'Paritrana Award 2022, Jambi Province includes the conferral Paritrana Award 2022, Jambi Province: Bank Jambi; ' +
          'Paritrana Award 2022, Jambi Province: Bank Jambi was received by Bank Jambi',
      ],
    ]);
  });

  it('shows the words behind every step', async () => {
    for (const { claim } of (await find({})).paths[0].steps) {
      expect(claim.evidence.edges[0].node).toEqual({
        exact: expect.stringMatching(/./),
        source: { id: 'source:pers-kerinci-2023-04-13' },
      });
    }
  });

  it('says honestly that there is none within 3 steps', async () => {
    expect(await find({ maxLength: 3 })).toEqual({ maxLength: 3, exhausted: true, hubsSkipped: [], paths: [] });
  });

  it.each([
    ['an entity and itself', { to: 'person:al-haris' }],
    ['an entity that is not there and one that is', { from: 'person:tidak-ada' }],
    ['an entity and one that is not there', { to: 'company:tidak-ada' }],
    ['two that are not there', { from: 'person:tidak-ada', to: 'company:tidak-ada' }],
  ])('finds nothing between %s', async (_what, asked) => {
    expect(await find(asked)).toMatchObject({ exhausted: true, paths: [] });
  });

  it('has more to show when there are more than were asked for', async () => {
    const asked = { to: 'award:paritrana', maxLength: 6 };
    const one = await find({ ...asked, first: 1 });
    const all = await find({ ...asked, first: 20 });
    expect(one).toMatchObject({ exhausted: false, paths: [all.paths[0]] });
    expect(all.paths.map(({ length }: Data) => length)).toEqual(all.paths.map(({ length }: Data) => length).sort());
  });

  it('goes over no plan and no wish', async () => {
    const ends = { from: 'province:jambi', to: 'programme:jaminan-sosial-ketenagakerjaan' };
    const claims =
      await data(`{ claims(where: { type: { eq: RUNS }, subject: { eq: "${ends.from}" }, object: { eq: "${ends.to}" } }) {
      edges { node { modality } } } }`);
    expect(claims.claims.edges).toEqual([{ node: { modality: 'PLAN' } }]);
    expect(await find({ ...ends, types: ['RUNS'], maxLength: 1 })).toMatchObject({ exhausted: true, paths: [] });
  });

  it('goes only over the types asked for, and over no value', async () => {
    expect((await find({ to: 'office:gubernur-jambi', types: ['HOLDS'] })).paths).toHaveLength(1);
    expect((await find({ to: 'office:gubernur-jambi', types: ['STATUS', 'CHAIRS'] })).paths).toEqual([]);
  });

  it('goes through nothing that is to be avoided', async () => {
    expect((await find({ avoid: ['event:paritrana-2022-jambi-ceremony'] })).paths).toEqual([]);
  });

  it('names the hub that it did not go through, and is not exhausted then', async () => {
    const { exhausted, hubsSkipped, paths } = await find({ hubLimit: 4 });
    expect(paths).toEqual([]);
    expect(exhausted).toBe(false);
    expect(hubsSkipped).toContainEqual({
      id: 'edition:paritrana-2022-jambi',
      name: 'Paritrana Award Tahun 2022 tingkat Provinsi Jambi',
    });
  });

  it('knows in 2023 nothing of what was printed in 2024', async () => {
    const asked = { to: 'person:maruf-amin', maxLength: 4 };
    expect((await find(asked)).paths).not.toEqual([]);
    expect(await find({ ...asked, view: { knownAt: '2023-12-31T00:00:00Z' } })).toMatchObject({
      exhausted: true,
      paths: [],
    });
  });

  it('leaves out an office before the first day for which a source attests it', async () => {
    const asked = { to: 'office:gubernur-jambi', maxLength: 1 };
    expect((await find({ ...asked, view: { asOf: '2023-04-13' } })).paths).toHaveLength(1);
    expect((await find({ ...asked, view: { asOf: '2021' } })).paths).toEqual([]);
  });

  it.each([
    ['maxLength', 0, 'is from 1 to 6, got "0"'],
    ['maxLength', 7, 'is from 1 to 6, got "7"'],
    ['first', 0, 'is from 1 to 20, got "0"'],
    ['first', 21, 'is from 1 to 20, got "21"'],
    ['hubLimit', 0, 'is from 1 to 10000, got "0"'],
    ['hubLimit', 10_001, 'is from 1 to 10000, got "10001"'],
    ['avoid', Array(101).fill('person:x'), 'holds at most 100 ids, got "101"'],
  ])('refuses %s of %j and says what is allowed', async (name, value, rule) => {
    expect(await refusal(query, { [name]: value })).toBe(`BAD_USER_INPUT ${name}: ${rule}`);
  });

  it.each(['from', 'to', 'avoid'])('refuses %s that is no id of an entity', async (name) => {
    const value = name === 'avoid' ? ['source:x'] : 'source:x';
    expect(await refusal(query, { [name]: value })).toMatch(
      new RegExp(`^BAD_USER_INPUT ${name}: is not the id of an entity .*, got "source:x"$`),
    );
  });

  it('asks the store once for both ends a level, and once for all claims and names of the answer', async () => {
    expect(await reads(query)).toEqual(['steps', 'steps', 'claims-by-id']);
  });

  it('asks the store once for a chain of one claim', async () => {
    expect(
      await reads('{ paths(from: "person:al-haris", to: "office:gubernur-jambi", maxLength: 1) { exhausted } }'),
    ).toEqual(['steps']);
  });
});
