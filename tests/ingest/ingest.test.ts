import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Store } from '../../src/store/store.ts';
import { ingestBundled } from '../setup/bundled.ts';
import { describeEngines } from '../setup/engines.ts';
import { dump } from './graph-dump.ts';
import { losing, lostActs } from './losing-store.ts';
import { newsroom, type Story } from './newsroom.ts';

const ani: Story = {
  entities: { 'person:ani': 'Ani', 'office:wali-kota': 'Wali Kota' },
  claims: [['person:ani HOLDS office:wali-kota', 'Wali Kota Ani']],
};

describeEngines('ingest', (engine) => {
  it('leaves everything as it is when the bundled dossiers come a second time', async () => {
    const store = await engine.open();
    const first = await ingestBundled(store);
    expect(first.map(({ outcome }) => outcome)).toEqual(['INSERTED', 'INSERTED', 'INSERTED']);
    const [before, ledger] = [await dump(store), await store.read('dossiers', {})];

    const second = await ingestBundled(store);
    expect(second).toEqual(first.map((written) => ({ ...written, outcome: 'UNCHANGED' })));
    expect(await dump(store)).toEqual(before);
    expect(await store.read('dossiers', {})).toEqual(ledger);
  }, 120_000); // the gazetteer into a Neo4j that has only just started: 7 s, and more on a busy machine

  it('says of each dossier what it wrote, the oldest source first whatever the files are called', async () => {
    const store = await engine.open();
    const stories = newsroom({
      a: { ...ani, source: { published: '2024-02' } },
      b: { source: { published: '2024-01' } },
    });
    expect(await ingest(store, stories)).toEqual([
      { dossier: 'dossier:b', outcome: 'INSERTED', entities: 1, claims: 0, passages: 0 },
      { dossier: 'dossier:a', outcome: 'INSERTED', entities: 3, claims: 1, passages: 1 },
    ]);
    const changed = newsroom({ a: ani });
    expect(await ingest(store, changed)).toMatchObject([{ dossier: 'dossier:a', outcome: 'REPLACED' }]);
  });

  it('asks for durability once for each dossier that changed something', async () => {
    const store = await engine.open();
    let checkpoints = 0;
    const counting: Store = {
      ...store,
      checkpoint: async () => {
        checkpoints += 1;
        await store.checkpoint();
      },
    };
    await ingest(counting, newsroom({ a: ani, b: {} }));
    expect(checkpoints).toBe(2);
    await ingest(counting, newsroom({ a: ani, b: {}, c: {} }));
    expect(checkpoints).toBe(3);
  });

  it('writes nothing of three dossiers when one is wrong, and lists all that is wrong with it', async () => {
    const store = await engine.open();
    const before = await dump(store);
    const wrong: Story = {
      claims: [
        ['person:ani HOLDS regency:tebo', 'Ani'],
        ['person:ani SINGS', 'Ani'],
      ],
    };
    const { folder, ...stories } = newsroom({ a: ani, b: wrong, c: {} });
    const file = join(folder, 'dossiers/b.yaml');
    await expect(ingest(store, stories)).rejects.toMatchObject({
      code: 'DOSSIER_INVALID',
      problems: [
        { file, line: 2, column: 12, message: expect.stringMatching(/^HOLDS from Person leads to Office/) },
        { file, line: 4, column: 12, message: expect.stringContaining('got "SINGS"') },
      ],
    });
    expect(await dump(store)).toEqual(before);
  });

  it('reports an entity that nobody introduces where it is named first', async () => {
    const store = await engine.open();
    const { folder, ...stories } = newsroom({ a: { ...ani, entities: { 'person:ani': 'Ani' } } });
    await expect(ingest(store, stories)).rejects.toMatchObject({
      code: 'DOSSIER_INVALID',
      problems: [
        {
          ...{ file: join(folder, 'dossiers/a.yaml'), line: 2, column: 12 },
          message: 'office:wali-kota is not known: introduce it under entities, with its name as printed',
        },
      ],
    });
    expect(await store.read('counts', {})).toEqual([]);
  });

  it.each([
    ['takes an entity from a dossier with an older source', '2024-01', 'INSERTED'],
    ['takes none from a dossier with a younger one', '2024-03', 'DOSSIER_INVALID'],
  ])('%s', async (_title, published, outcome) => {
    const store = await engine.open();
    const stories = newsroom({
      a: { ...ani, source: { published: '2024-02' }, entities: {} },
      b: { source: { published }, entities: ani.entities ?? {} },
    });
    const answer = await ingest(store, stories).then(
      (written) => written[0]?.outcome,
      (error: { code: string }) => error.code,
    );
    expect(answer).toBe(outcome);
  });

  it('takes an entity that an earlier run introduced', async () => {
    const store = await engine.open();
    await ingest(store, newsroom({ a: { entities: ani.entities ?? {} } }));
    expect(await ingest(store, newsroom({ b: { claims: ani.claims ?? [] } }))).toMatchObject([{ claims: 1 }]);
  });

  it('reports an entity that a dossier still names and no longer introduces, when nobody else does', async () => {
    const store = await engine.open();
    await ingest(store, newsroom({ a: ani }));
    const before = await dump(store);
    await expect(ingest(store, newsroom({ a: { claims: ani.claims ?? [] } }))).rejects.toMatchObject({
      code: 'DOSSIER_INVALID',
      problems: [
        { line: 2, message: expect.stringMatching(/^person:ani is not known/) },
        { line: 2, message: expect.stringMatching(/^office:wali-kota is not known/) },
      ],
    });
    expect(await dump(store)).toEqual(before);
  });

  it('refuses words of which neither the archive nor a places file says where they stand', async () => {
    const store = await engine.open();
    const { paths } = newsroom({ a: ani });
    await expect(ingest(store, { paths, archive: null })).rejects.toMatchObject({
      code: 'DOSSIER_INVALID',
      problems: [{ line: 3, column: 15, message: expect.stringContaining('run "jejak locate" with --archive') }],
    });
    expect(await store.read('counts', {})).toEqual([]);
  });

  it.each(lostActs)('undoes a dossier when %s writes a row less than planned', async (act) => {
    const store = await engine.open();
    await ingest(store, newsroom({ b: {} }));
    const before = await dump(store);
    await expect(ingest(losing(store, act), newsroom({ a: ani }))).rejects.toMatchObject({
      code: 'WRITE_INCOMPLETE',
      message: expect.stringMatching(new RegExp(`^${act} wrote \\d rows of \\d; the whole dossier was undone$`)),
    });
    expect(await dump(store)).toEqual(before);
  });
});
