import { expect, it } from 'vitest';
import { type Data, describeGraph } from '../seeded.ts';
import { entityLines, ingestSmall } from '../small-dossier.ts';

describeGraph(
  'who held an office on a day',
  (store) =>
    ingestSmall(store, {
      name: 'jabatan',
      published: '2020-06-01',
      lines: [
        ...entityLines(
          'person:ani',
          'person:budi',
          'person:cici',
          'person:dodi',
          'office:wali-kota',
          'office:bupati',
          'office:camat',
        ),
        'claims:',
        '  - { claim: person:ani HOLDS office:wali-kota, from: 2010, to: 2015, evidence: Kata }',
        '  - { claim: person:budi HOLDS office:wali-kota, from: 2016-02-01, attested: [2018], evidence: Kata }',
        '  - { claim: person:cici HOLDS office:bupati, attested: [2011, 2014], acting: true, evidence: Kata }',
        '  - { claim: person:dodi HOLDS office:wali-kota, modality: WISH, evidence: Kata }',
        '  - { claim: person:dodi HOLDS office:camat, attested: [2011], to: 2015-06-30, evidence: Kata }',
      ],
    }),
  ({ data, reads }) => {
    const query = `query ($id: ID!, $on: PartialDate) { entity(id: $id) {
      ... on Office { holders(on: $on) { person { id } attested acting claim { type } } }
      ... on Person { offices(on: $on) { office { id } attested } }
    } }`;
    const holders = async (id: string, on: string | null): Promise<[string, boolean | null][]> =>
      (await data(query, { id, on })).entity.holders.map(({ person, attested }: Data) => [person.id, attested]);

    it.each([
      ['2012', [['person:ani', true]]],
      ['2015-12-31', [['person:ani', false]]],
      ['2016-01', []],
      ['2016-02', [['person:budi', true]]],
      ['2017-05', [['person:budi', true]]],
      ['2018', [['person:budi', true]]],
      ['2019', [['person:budi', false]]],
      ['2009', []],
    ])('on %s: %j', async (on, wanted) => {
      expect(await holders('office:wali-kota', on)).toEqual(wanted);
    });

    it('makes no unbroken time of two sightings', async () => {
      expect(await holders('office:bupati', '2011')).toEqual([['person:cici', true]]);
      expect(await holders('office:bupati', '2012')).toEqual([['person:cici', false]]);
    });

    it.each([
      ['2011', true],
      ['2011-02', false],
      ['2011-12-31', true],
      ['2012', true],
      ['2015-06-30', true],
      ['2015', false],
    ])(
      'goes from a sighting in a year to the last day, and not from the first day of that year: %s',
      async (on, wanted) => {
        expect(await holders('office:camat', on)).toEqual([['person:dodi', wanted]]);
      },
    );

    it('lists all, wishes not, when no day is asked for', async () => {
      expect(await holders('office:wali-kota', null)).toEqual([
        ['person:ani', null],
        ['person:budi', null],
      ]);
    });

    it('is to be asked of the person as well, in one read besides the entity', async () => {
      expect((await data(query, { id: 'person:ani', on: '2012' })).entity.offices).toEqual([
        { office: { id: 'office:wali-kota' }, attested: true },
      ]);
      expect(await reads(query, { id: 'person:ani', on: '2012' })).toEqual(['records-by-id', 'claims-by-subject']);
    });

    it('takes its day from the view where none is given', async () => {
      const { entity } = await data(
        '{ entity(id: "office:wali-kota", view: { asOf: "2012" }) { ... on Office { holders { person { id } attested } } } }',
      );
      expect(entity.holders).toEqual([{ person: { id: 'person:ani' }, attested: true }]);
    });
  },
);
