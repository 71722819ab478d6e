import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { readGazetteer } from '../../../src/ingest/gazetteer.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { NameIndex } from '../../../src/ontology/names/name-index.ts';
import { resolveName } from '../../../src/ontology/names/resolve-name.ts';
import { addFromGraph } from '../../../src/store/find-names.ts';
import type { Store } from '../../../src/store/store.ts';
import { describeEmbedded } from '../../setup/engines.ts';

const gazetteer = readGazetteer(fileURLToPath(new URL('../../../data/gazetteer', import.meta.url)));

describeEmbedded('names out of the graph', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await engine.open();
    await ingest(store, { paths: [], archive: null, before: [gazetteer] });
  });

  async function resolved(name: string): Promise<unknown> {
    const index = new NameIndex();
    await addFromGraph(index, store, [name]);
    return resolveName(name, index);
  }

  it('match in every form that names a government', async () => {
    expect(await resolved('Pemkab Tebo')).toEqual({ exact: ['regency:tebo'] });
    expect(await resolved('Kab. Batanghari')).toEqual({ exact: ['regency:batanghari'] });
  });

  it('bring every bearer of an ambiguous name', async () => {
    expect(await resolved('Jambi')).toEqual({ exact: ['province:jambi', 'regency:kota-jambi'] });
  });

  it('bring what is near when nothing has the name', async () => {
    expect(await resolved('Kabupaten Batanghary')).toMatchObject({ near: [{ id: 'regency:batanghari' }] });
  });
});
