import { expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import type { Writer } from '../../src/store/store.ts';
import type { StoreValue } from '../../src/store/value.ts';
import { describeEngines } from '../setup/engines.ts';

const contoh = 'dossier:contoh';

describeEngines('a store', (engine) => {
  it('keeps nothing of a transaction that throws, and hands on what it threw', async () => {
    const store = await engine.open();
    const before = await store.read('counts', {});
    const thrown = new Error('no');
    const work = async (writer: Writer): Promise<void> => {
      await putDossier(writer);
      throw thrown;
    };
    await expect(store.transact(work)).rejects.toBe(thrown);
    expect(await store.read('counts', {})).toEqual(before);
  });

  it('shows a transaction its own writes, and a reader the same right after it', async () => {
    const store = await engine.open();
    const inside = await store.transact(async (writer) => {
      await putDossier(writer, { sha256: 'abc' });
      return writer.read('dossier', { dossier: contoh });
    });
    expect(inside).toEqual([{ sha256: 'abc', source: null, retractedAt: null, reason: null }]);
    expect(await store.read('dossier', { dossier: contoh })).toEqual(inside);
  });

  it('answers what a transaction answers', async () => {
    const store = await engine.open();
    expect(await store.transact(async (writer) => createPeople(writer, 'a', 'b'))).toBe(2);
  });

  it('gives whole numbers back as they came, up to the largest', async () => {
    const store = await engine.open();
    const numbers = { entities: 0, claims: -3, passages: Number.MAX_SAFE_INTEGER };
    const standing = { source: null, claimsRoot: null, retractedAt: null, reason: null };
    await store.transact((writer) => putDossier(writer, { sha256: 'abc', ingestedAt: 'now', ...numbers }));
    expect(await store.read('dossiers', {})).toEqual([
      { id: contoh, sha256: 'abc', ingestedAt: 'now', ...numbers, ...standing },
    ]);
  });

  it('takes a number for a LIMIT', async () => {
    const store = await engine.open();
    await store.transact((writer) => createPeople(writer, 'a', 'b', 'c'));
    await store.transact((writer) =>
      writer.write('create-values', {
        rows: ['a', 'b', 'c'].map((slug) => ({
          subject: `person:${slug}`,
          properties: { id: `claim:${slug}` },
        })),
      }),
    );
    expect(await store.read('claim-page', { after: 'claim:a', limit: 1 })).toEqual([{ id: 'claim:b' }]);
  });

  it('gives an absent property as null and an empty list as an empty list', async () => {
    const store = await engine.open();
    await store.transact((writer) => createPeople(writer, 'a'));
    const [record] = await store.read('records-by-id', { ids: ['person:a'] });
    expect(record).toMatchObject({ otherNames: [], description: null, province: null, sha256: null });
  });

  it('takes null for a property and for a parameter, and a list without items', async () => {
    const store = await engine.open();
    await store.transact((writer) => putDossier(writer, { sha256: 'abc', source: null }));
    expect(await store.read('dossier', { dossier: contoh })).toMatchObject([{ sha256: 'abc', source: null }]);
    expect(await store.read('steps', { ids: ['person:a'], types: [], knownAt: null, limit: 10 })).toEqual([]);
    expect(await store.read('claims-touching', { ids: [] })).toEqual([]);
    expect(await store.transact((writer) => writer.write('delete-claims', { ids: [] }))).toBe(0);
  });

  it('keeps letters of all scripts, quotation marks and backslashes', async () => {
    const store = await engine.open();
    const sha256 = `Ma’ruf "é" \\ 'x' 🏆\n{$ids}`;
    await store.transact((writer) => putDossier(writer, { sha256 }));
    expect(await store.read('dossier', { dossier: contoh })).toMatchObject([{ sha256 }]);
  });

  it('does five transactions at once one after the other, and loses the work of none', async () => {
    const store = await engine.open();
    const addOne = async (writer: Writer): Promise<void> => {
      await writer.write('take-turn', {});
      const [before] = await writer.read('dossiers', {});
      await putDossier(writer, { claims: (before?.claims ?? 0) + 1 });
    };
    await Promise.all(Array.from({ length: 5 }, () => store.transact(addOne)));
    expect(await store.read('dossiers', {})).toMatchObject([{ claims: 5 }]);
  });

  it('refuses a second entity with the id of the first, with all else that came beside it', async () => {
    const store = await engine.open();
    await store.transact((writer) => createPeople(writer, 'a'));
    await expect(store.transact((writer) => createPeople(writer, 'b', 'a'))).rejects.toThrow(/person:a/);
    expect(await store.read('counts', {})).toContainEqual({ name: 'Person', count: 1 });
  });

  it('is closed twice as well as once', async () => {
    const store = await openStore(await engine.address());
    await store.close();
    await expect(store.close()).resolves.toBeUndefined();
  });
});

function putDossier(writer: Writer, properties: Record<string, StoreValue> = {}): Promise<number> {
  return writer.write('put-dossier', { dossier: contoh, properties: { id: contoh, sha256: '', ...properties } });
}

async function createPeople(writer: Writer, ...slugs: string[]): Promise<number> {
  await putDossier(writer);
  return writer.write('create-entities:Person', {
    rows: slugs.map((slug) => ({
      dossier: contoh,
      properties: { id: `person:${slug}`, kind: 'Person', name: slug, otherNames: [] },
      entry: '{}',
    })),
  });
}
