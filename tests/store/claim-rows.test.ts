import { expect, it } from 'vitest';
import { claimId } from '../../src/ontology/claim.ts';
import { claimsOf } from '../../src/store/claim-rows.ts';
import { describeEmbedded } from '../setup/engines.ts';

const identity = { type: 'HOLDS', subject: 'person:a', object: 'office:b', value: null, mood: 'FACT' } as const;

describeEmbedded('a claim without a record', (engine) => {
  it('of an earlier version, whose evidence names no assertions, is read with each dossier by itself', async () => {
    const store = await engine.open();
    const id = claimId(identity);
    const { value: _, ...properties } = { id, ...identity };
    await store.transact(async (writer) => {
      await writer.write('create-bare-entities:Person', {
        rows: [{ properties: { id: 'person:a', kind: 'Person', name: 'A', otherNames: [] } }],
      });
      await writer.write('create-bare-entities:Office', {
        rows: [{ properties: { id: 'office:b', kind: 'Office', name: 'B', otherNames: [] } }],
      });
      await writer.write('create-claims', { rows: [{ subject: 'person:a', object: 'office:b', properties }] });
      for (const name of ['x', 'y']) {
        const source = `source:${name}`;
        const day = '2024-01-01';
        await writer.write('put-source', {
          source,
          properties: { id: source, title: name, publishedEarliest: `${day}T00:00:00.000Z`, publishedDay: day },
        });
        const said = {
          dossier: `dossier:${name}`,
          ordinal: 0,
          stance: 'SUPPORTS',
          modality: 'ASSERTED',
          certain: true,
        };
        const words = { prefix: '', suffix: '', startAt: 0, endAt: 4, exact: 'Kata', qualifiers: '{"from":"2010"}' };
        await writer.write('create-evidence', {
          rows: [0, 1].map((passage) => ({ claim: id, source, properties: { ...said, ...words, passage } })),
        });
      }
    });
    const [claim] = await claimsOf(await store.read('claims-by-id', { ids: [id] }), store);
    expect(
      claim?.assertions.map(({ dossier, passages, qualifiers }) => [dossier, passages.length, qualifiers]),
    ).toEqual([
      ['dossier:x', 2, { from: '2010' }],
      ['dossier:y', 2, { from: '2010' }],
    ]);
    const ids = claim?.assertions.map((assertion) => assertion.id) ?? [];
    expect(new Set(ids).size).toBe(2);
    for (const one of ids) expect(one).toMatch(/^assertion:[0-9a-f]{24}-[0-9a-f]{12}$/);
  });
});
