import { expect, it } from 'vitest';
import { type Data, describeSeeded } from './seeded.ts';

const fields = `id name status date award { id name } edition { id name }
  recipients { entity { id name } } presenters { entity { id name } }`;
const light = `query ($where: ConferralFilter) { conferrals(where: $where, first: 100) { edges { node { ${fields} } } } }`;
const whole = light.replaceAll('entity {', 'claim { id } entity {');

describeSeeded('a ledger that shows no more than its rows hold', ({ data, reads }) => {
  const nodes = async (query: string): Promise<Data[]> =>
    (await data(query, { where: {} })).conferrals.edges.map(({ node }: Data) => node);

  it('takes 1 read, the rows with the names in them, and none of a claim', async () => {
    expect(await reads(light, { where: { award: { eq: 'award:paritrana' } } })).toEqual(['ledger-page:AWARD']);
  });

  it('says what the claims say', async () => {
    const withoutClaims = (party: Data): Data => ({ entity: party.entity });
    const expected = (await nodes(whole)).map(({ recipients, presenters, ...node }) => ({
      ...node,
      recipients: recipients.map(withoutClaims),
      presenters: presenters.map(withoutClaims),
    }));
    expect(expected.length).toBeGreaterThan(10);
    expect(await nodes(light)).toEqual(expected);
  });

  it('reads the claims after all where a fragment asks for one', async () => {
    const query = `${light.replace(fields, `${fields} ...proof`)} fragment proof on Conferral { recipients { claim { id } } }`;
    expect(await reads(query, { where: { award: { eq: 'award:paritrana' } } })).toEqual(['ledger-page-claims:AWARD']);
  });

  it('says the status under another view from the claims', async () => {
    const query = `{ conferrals(where: { recipient: { eq: "province:jambi" } }) { edges { node {
      id status then: status(view: { knownAt: "2023-04-30T00:00:00+07:00" }) } } } }`;
    const { conferrals } = await data(query);
    expect(conferrals.edges.map(({ node }: Data) => [node.status, node.then])).toContainEqual(['CONFERRED', null]);
  });
});
