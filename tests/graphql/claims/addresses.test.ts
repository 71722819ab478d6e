import { expect, it } from 'vitest';
import { retract } from '../../../src/ingest/retract.ts';
import { claimId } from '../../../src/ontology/claim.ts';
import { article, dossiersOf } from '../said.ts';
import { type Data, describeGraph } from '../seeded.ts';
import { ingestSmall } from '../small-dossier.ts';

const whole = claimId({ type: 'HOLDS', subject: 'person:ani', object: 'office:bupati', value: null, mood: 'FACT' });
const [second, first, older] = dossiersOf('x', [
  article('2022-01-01', 'person:ani HOLDS office:bupati | from: 2016, to: 2021'),
  article('2008-01-01', 'person:ani HOLDS office:bupati | from: 2006'),
  article('2007-01-01', 'person:ani HOLDS office:bupati | from: 2006-02'),
]);

const found = `query ($id: ID!) { node(id: $id) { __typename id
  ... on Claim { validFrom assertions { edges { node { id permalink } } } }
  ... on SplitClaim { into { id validFrom } } } }`;

describeGraph(
  'the addresses of claims',
  (store) => (second === undefined ? Promise.resolve() : ingestSmall(store, second)),
  ({ data, store }) => {
    const at = async (id: string): Promise<Data> => (await data(found, { id })).node;

    it('last while claims come apart, grow, and come together again', async () => {
      const alone = await at(whole);
      expect(alone).toMatchObject({ __typename: 'EntityClaim', id: whole, validFrom: '2016' });
      const assertion = alone.assertions.edges[0].node;
      expect(assertion.permalink).toBe(`/${assertion.id}`);
      expect(await at(assertion.id)).toEqual(alone);

      // A term before it comes to be known: the address of both says into what it has come apart.
      if (first !== undefined) await ingestSmall(store(), first);
      const split = await at(whole);
      expect(split).toMatchObject({ __typename: 'SplitClaim', id: whole });
      expect(split.into.map(({ validFrom }: Data) => validFrom).sort()).toEqual(['2006', '2016']);
      const younger = await at(assertion.id);
      expect(younger).toMatchObject({ validFrom: '2016', id: assertion.id.replace('assertion:', 'claim:') });
      const before = split.into.find(({ validFrom }: Data) => validFrom === '2006');

      // An older article of the same term gives that its own id; the one it had until now leads there.
      if (older !== undefined) await ingestSmall(store(), older);
      const moved = await at(before.id);
      expect(moved).toMatchObject({ __typename: 'EntityClaim', validFrom: '2006-02' });
      expect(moved.id).not.toBe(before.id);
      expect(moved.assertions.edges).toHaveLength(2);

      await retract(store(), 'dossier:x-2', 'coba');
      await retract(store(), 'dossier:x-3', 'coba');
      expect(await at(whole)).toEqual(alone);
      expect(await at(before.id)).toBeNull();
      const { retractions } = await data('query ($id: ID!) { retractions(of: $id) { reason } }', {
        id: before.id.replace('claim:', 'assertion:'),
      });
      expect(retractions).toEqual([{ reason: 'coba' }]);
    });

    it('are told from those of nothing', async () => {
      expect(await at('assertion:000000000000000000000000-000000000000')).toBeNull();
      expect(await at('claim:000000000000000000000000')).toBeNull();
    });
  },
);
