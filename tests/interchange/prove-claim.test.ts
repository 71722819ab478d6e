import { expect, it } from 'vitest';
import { proveClaim } from '../../src/interchange/prove-claim.ts';
import { merkleProof, merkleRoot } from '../../src/ontology/proof/merkle-tree.ts';
import { describeEmbedded } from '../setup/engines.ts';
import { graphs } from './round-trip/graphs.ts';

describeEmbedded('a proof of a claim', (engine) => {
  for (const [what, fill] of Object.entries(graphs))
    it(`can be made of each claim, by what the graph holds of its dossiers: ${what}`, async () => {
      const store = await engine.open();
      await fill(store);
      const ids = (await store.read('claim-page', { after: '', limit: 40 })).map(({ id }) => id);
      for (const id of ids) expect((await proveClaim(store, id)).lines.length).toBeGreaterThan(0);
    });

  it('is refused where something else has written to the graph', async () => {
    const store = await engine.openBundled();
    const [row] = await store.read('claims-at', { ids: ['claim:0020200018d4233d3f4f5ab4'] });
    expect(row?.record).toContain('dengan meraih');
    await store.transact(async (writer) => {
      const record = row?.record?.replace('dengan meraih', 'tanpa meraih') ?? '[]';
      const [id, type, subject, object, , mood] = JSON.parse(record);
      const properties = { id, type, subject, object, mood, firstKnown: '2024-09-11T10:00:00.000Z', record };
      await writer.write('update-claims', { rows: [{ id, properties }] });
    });
    await expect(proveClaim(store, 'claim:0020200018d4233d3f4f5ab4')).rejects.toMatchObject({
      code: 'EVIDENCE_UNPROVEN',
      message: expect.stringContaining('2024-09-12-aktualitas-paritrana is not what was taken in'),
    });
  });

  it('of what is not there is refused', async () => {
    const store = await engine.openBundled();
    await expect(proveClaim(store, 'claim:000000000000000000000000')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

it('hashes as RFC 6962 does: the root of the test vectors of Certificate Transparency', () => {
  // The leaves are these bytes; those that are no text of UTF-8 are left out.
  const leaves = ['', '\0', '\x10'];
  expect(merkleRoot([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(merkleRoot(leaves.slice(0, 1))).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
  expect(merkleRoot(leaves.slice(0, 2))).toBe('fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125');
  expect(merkleRoot(leaves)).toBe('aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77');
  expect(merkleProof(leaves, 2)).toHaveLength(1);
});
