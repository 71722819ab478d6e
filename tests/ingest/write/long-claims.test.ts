import { expect, it } from 'vitest';
import { retract } from '../../../src/ingest/retract.ts';
import { graphHash } from '../../../src/interchange/export-lines.ts';
import { claimId } from '../../../src/ontology/claim.ts';
import { claimsOf } from '../../../src/store/claim-rows.ts';
import type { Store } from '../../../src/store/store.ts';
import { article, dossiersOf } from '../../graphql/said.ts';
import { ingestSmall } from '../../graphql/small-dossier.ts';
import { describeEmbedded } from '../../setup/engines.ts';

const id = claimId({ type: 'HOLDS', subject: 'person:a', object: 'office:b', value: null, mood: 'FACT' });
const days = Array.from({ length: 66 }, (_, n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));
const dossiers = dossiersOf(
  'x',
  days.map((day) => article(day, 'person:a HOLDS office:b | from: 2020')),
);

describeEmbedded('a claim that every article repeats', (engine) => {
  it('is read from its evidence once they are many, and is the same however they came and went', async () => {
    const read = async (store: Store) => {
      const rows = await store.read('claims-by-id', { ids: [id] });
      const [claim] = await claimsOf(rows, store);
      return [rows.map(({ record }) => record === null), claim?.assertions.map(({ dossier }) => dossier)];
    };
    const names = dossiers.map(({ name }) => `dossier:${name}`);
    const [together, grown] = [await engine.open(), await engine.open()];
    await ingestSmall(together, ...dossiers);
    await ingestSmall(grown, ...dossiers.slice(0, 63));
    for (const dossier of dossiers.slice(63)) await ingestSmall(grown, dossier);
    expect(await read(together)).toEqual([[true], names]);
    expect(await read(grown)).toEqual([[true], names]);
    expect(await graphHash(grown)).toBe(await graphHash(together));
    for (const name of names.slice(64)) await retract(grown, name, 'coba');
    expect(await read(grown)).toEqual([[false], names.slice(0, 64)]);
  });
});
