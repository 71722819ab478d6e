import { expect, it } from 'vitest';
import { pick, seededRandom } from '../../graphql/random-graphs.ts';
import { type Data, describeSeeded } from '../../graphql/seeded.ts';

const parties = ['person:al-haris', 'person:maruf-amin', 'province:jambi', 'regency:tebo', 'company:bank-jambi'];
const editions = ['edition:paritrana-2022-jambi', 'edition:paritrana-2022-nasional', 'edition:paritrana-2024-nasional'];
const leaves: readonly (readonly [string, string, readonly string[]])[] = [
  ['party', 'eq', parties],
  ['recipient', 'eq', parties],
  ['presenter', 'not', parties],
  ['edition', 'eq', editions],
  ['award', 'eq', ['award:paritrana', 'award:tidak-ada']],
  ['status', 'eq', ['CONFERRED', 'NOMINATED', 'CLAIMED']],
  ['recipientKind', 'eq', ['COMPANY', 'PROVINCE', 'PERSON']],
];
const random = seededRandom(2024);
const filters = Array.from({ length: 60 }, () => randomFilter(3));

const query = 'query ($where: ConferralFilter) { conferrals(where: $where, first: 100) { edges { node { id } } } }';

describeSeeded('the index seek of a filter', ({ data, reads }) => {
  const rows = async (where: object): Promise<string[]> =>
    (await data(query, { where })).conferrals.edges.map(({ node }: Data) => node.id);
  // Nothing was conferred then, but a date is no place to enter at: so every conferral has to be looked at.
  const unanchored = (where: object): object => ({ or: [where, { date: { eq: '1900' } }] });

  it('is where the graph is entered, so that few conferrals are looked at', async () => {
    const where = { and: [{ party: { eq: 'regency:tebo' } }, { status: { eq: 'CONFERRED' } }] };
    expect(await reads(query, { where })).toEqual(['ledger-page:PARTY']);
    expect(await reads(query, { where: unanchored(where) })).toEqual([
      'records-by-id', // decisions may have merged an id of a choice
      'ledger-page:ALL',
    ]);
  });

  const party = { eq: 'regency:tebo' };
  const edition = { eq: 'edition:paritrana-2022-jambi' };
  const award = { eq: 'award:paritrana' };
  const area = { eq: 'province:jambi' };
  it.each<[string, object]>([
    ['PARTY', { award, edition, area, party, recipient: party }],
    ['EDITION', { award, edition, area, party }],
    ['PARTY', { award, area, party }],
    ['AREA', { award, area }],
    ['AWARD', { award, status: { eq: 'CONFERRED' } }],
    ['EDITION', { and: [{ award }, { edition }] }],
    ['PARTY', { or: [{ recipient: party }, { presenter: { eq: 'person:al-haris' } }] }],
    // Nothing can be entered in two places at once, but all that the `or` holds for is of the award.
    ['AWARD', { award, or: [{ edition }, { recipient: party }] }],
    ['ALL', { or: [{ edition }, { recipient: party }] }],
  ])('is the narrowest place, %s, for %j', async (anchor, where) => {
    expect((await reads(query, { where })).at(-1)).toBe(`ledger-page:${anchor}`);
  });

  it('is seen through what is denied twice', async () => {
    const where = { not: { not: { edition: { eq: 'edition:paritrana-2022-jambi' } } } };
    expect(await reads(query, { where })).toEqual(['records-by-id', 'ledger-page:EDITION']);
  });

  it('finds for a party and a status what there is of both in the whole list', async () => {
    for (const party of parties) {
      for (const status of ['CONFERRED', 'NOMINATED', 'CLAIMED']) {
        const ofParty = await rows({ party: { eq: party } });
        const ofStatus = await rows({ status: { eq: status } });
        expect(await rows({ and: [{ party: { eq: party } }, { status: { eq: status } }] })).toEqual(
          ofStatus.filter((id) => ofParty.includes(id)),
        );
      }
    }
  });

  it('changes nothing in what is found, for 60 filters made at random', async () => {
    for (const where of filters)
      expect(await rows(where), JSON.stringify(where)).toEqual(await rows(unanchored(where)));
  });
});

function randomFilter(depth: number): object {
  const [field, operator, values] = pick(random, leaves);
  const leaf = { [field]: { [operator]: pick(random, values) } };
  if (depth === 0 || random() < 0.3) return leaf;
  const parts = [randomFilter(depth - 1), randomFilter(depth - 1)];
  return pick(random, [
    { and: parts },
    { or: parts },
    { ...leaf, or: parts },
    { not: parts[0] },
    { and: parts, ...leaf },
  ]);
}
