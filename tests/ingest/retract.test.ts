import { expect, it, onTestFinished, vi } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { rebuild } from '../../src/ingest/rebuild.ts';
import { reinstate, retract } from '../../src/ingest/retract.ts';
import { graphHash } from '../../src/interchange/export-lines.ts';
import { claimId } from '../../src/ontology/claim.ts';
import { idMark } from '../../src/ontology/id-mark.ts';
import { makeApp } from '../../src/server/app.ts';
import { claimsOf } from '../../src/store/claim-rows.ts';
import { describeEmbedded } from '../setup/engines.ts';
import { newsroom } from './newsroom.ts';

const a = { source: { published: '2023-01-01' }, entities: { 'person:ani': 'Ani', 'event:e': 'Acara' } } as const;
const b = {
  source: { published: '2024-01-01' },
  entities: { 'person:budi': 'Budi', 'event:e': 'Acara Besar' },
  claims: [
    ['person:budi ATTENDED event:e', 'Budi hadir'],
    ['person:ani ATTENDED event:e', 'Ani hadir'],
  ],
} as const;

const claimOf = (subject: string, object: string): string =>
  claimId({ type: 'ATTENDED', subject, object, value: null, mood: 'FACT' });

describeEmbedded('retract', (engine) => {
  it('leaves the graph as if the dossier had never been there', async () => {
    const store = await engine.open();
    await ingest(store, newsroom({ a }));
    const before = await graphHash(store);
    await ingest(store, newsroom({ a, b }));
    expect(await graphHash(store)).not.toBe(before);
    const retracted = await retract(store, 'dossier:b', 'the article was withdrawn');
    expect(retracted).toMatchObject({ dossier: 'dossier:b', entities: 3, claims: 2, bare: [] });
    expect(await graphHash(store)).toBe(before);
  });

  it('leaves the version that the data had without the dossier', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-02T03:04:05Z') });
    onTestFinished(() => void vi.useRealTimers());
    const store = await engine.open();
    const app = makeApp(store);
    const dataset = async (): Promise<{ version: string; builtAt: string }> => {
      const answer = await app.request(`/graphql?query=${encodeURIComponent('{ dataset { version builtAt } }')}`);
      return ((await answer.json()) as { data: { dataset: { version: string; builtAt: string } } }).data.dataset;
    };
    await ingest(store, newsroom({ a }));
    const before = await dataset();
    vi.setSystemTime(new Date('2026-01-03T03:04:05Z'));
    await ingest(store, newsroom({ a, b }));
    const both = await dataset();
    expect([before.builtAt, both.builtAt]).toEqual(['2026-01-02T03:04:05.000Z', '2026-01-03T03:04:05.000Z']);
    expect(both.version).not.toBe(before.version);
    await retract(store, 'dossier:b', 'the article was withdrawn');
    expect((await dataset()).version).toBe(before.version);
  });

  it('leaves a tombstone with the reason, and keeps the file out until it is lifted', async () => {
    const store = await engine.open();
    await ingest(store, newsroom({ a, b }));
    const whole = await graphHash(store);
    await retract(store, 'dossier:b', 'the article was withdrawn');
    const [line] = await store.read('dossier', { dossier: 'dossier:b' });
    expect(line).toMatchObject({ retractedAt: expect.any(String), reason: 'the article was withdrawn' });
    expect(await ingest(store, newsroom({ a, b }))).toMatchObject([{ outcome: 'UNCHANGED' }, { outcome: 'RETRACTED' }]);
    await rebuild(store, newsroom({ a, b }));
    expect((await store.read('dossier', { dossier: 'dossier:b' }))[0]?.reason).toBe('the article was withdrawn');
    expect((await store.read('sources', {})).map(({ id }) => id)).toEqual(['source:a']);
    await reinstate(store, 'dossier:b');
    expect(await ingest(store, newsroom({ a, b }))).toMatchObject([{ outcome: 'UNCHANGED' }, { outcome: 'INSERTED' }]);
    expect(await graphHash(store)).toBe(whole);
  });

  it('remembers what went with it by marks, from which no id can be read', async () => {
    const store = await engine.open();
    await ingest(store, newsroom({ a, b }));
    await retract(store, 'dossier:b', 'the article was withdrawn');
    const goneWith = async (id: string) =>
      (await store.read('dossiers-taken-back-with', { mark: idMark(id) })).map((row) => [row.id, row.reason]);
    const told = [['dossier:b', 'the article was withdrawn']];
    expect(await goneWith('person:budi')).toEqual(told);
    expect(await goneWith(claimOf('person:budi', 'event:e'))).toEqual(told);
    expect(await goneWith('source:b')).toEqual(told);
    expect(await goneWith('person:ani')).toEqual([]);
    expect(JSON.stringify(await store.read('dossiers', {}))).not.toContain('budi');
  });

  it('leaves an entity that others still name its id and nothing that the dossier said, and names those others', async () => {
    const store = await engine.open();
    await ingest(store, newsroom({ a, b }));
    const { bare } = await retract(store, 'dossier:a', 'an error');
    expect(bare).toEqual([{ id: 'person:ani', dossiers: ['dossier:b'] }]);
    const records = await store.read('records-by-id', { ids: ['person:ani', 'event:e'] });
    expect(records.map(({ id, name, otherNames }) => ({ id, name, otherNames }))).toEqual([
      { id: 'person:ani', name: 'person:ani', otherNames: [] },
      { id: 'event:e', name: 'Acara Besar', otherNames: [] },
    ]);
  });

  it('leaves a claim that another dossier states too, though only the one taken back introduced its entities', async () => {
    const store = await engine.open();
    const said = [['person:budi ATTENDED event:e', 'Budi hadir di sana']] as const;
    const taken = newsroom({ b, c: { source: { published: '2024-02-01' }, claims: said } });
    await ingest(store, newsroom({ a }));
    await ingest(store, taken);
    await retract(store, 'dossier:b', 'an error');
    const [claim] = await claimsOf(
      await store.read('claims-by-id', { ids: [claimOf('person:budi', 'event:e')] }),
      store,
    );
    expect(claim?.assertions.map(({ dossier }) => dossier)).toEqual(['dossier:c']);
    expect(await store.read('records-by-id', { ids: ['person:budi'] })).toMatchObject([{ name: 'person:budi' }]);
  });

  it('refuses a reason that holds a private number, does not repeat it, and takes nothing back', async () => {
    const store = await engine.open();
    await ingest(store, newsroom({ a }));
    await expect(retract(store, 'dossier:a', 'hubungi 0812-3456-7890')).rejects.toThrow(
      /^--reason: looks like a phone number: leave it out(?!.*0812)/,
    );
    expect((await store.read('dossier', { dossier: 'dossier:a' }))[0]?.retractedAt).toBeNull();
  });

  it.each([
    ['the gazetteer', 'dossier:gazetteer', /^dossier: is the list of all regions/],
    ['a dossier that is not there', 'dossier:c', 'dossier: is not in the graph, got "dossier:c"'],
    ['one that was retracted already', 'dossier:b', /^dossier: was retracted already, .*: an error, got "dossier:b"$/],
  ])('refuses %s', async (_what, dossier, message) => {
    const store = await engine.open();
    await ingest(store, newsroom({ a, b }));
    await retract(store, 'dossier:b', 'an error');
    await expect(retract(store, dossier, 'again')).rejects.toThrow(message);
  });
});

describeEmbedded('rebuild', (engine) => {
  it('makes the same graph where others name what only a retracted dossier introduced', async () => {
    const store = await engine.open();
    const c = { source: { published: '2024-02-01' }, claims: [['person:ani ATTENDED event:e', 'Ani ikut']] } as const;
    const taken = newsroom({ a, b, c });
    await ingest(store, taken);
    const whole = await graphHash(store);
    await retract(store, 'dossier:a', 'an error');
    const without = await graphHash(store);
    await rebuild(store, taken);
    expect(await graphHash(store)).toBe(without);
    await reinstate(store, 'dossier:a');
    await ingest(store, taken);
    expect(await graphHash(store)).toBe(whole);
  });

  it('makes the same graph from the dossiers', async () => {
    const store = await engine.open();
    const taken = newsroom({ a, b });
    await ingest(store, newsroom({ a: { ...a, entities: { ...a.entities, 'person:lama': 'Lama' } } }));
    await ingest(store, taken);
    const before = await graphHash(store);
    expect(await rebuild(store, taken)).toMatchObject([{ outcome: 'INSERTED' }, { outcome: 'INSERTED' }]);
    expect(await graphHash(store)).toBe(before);
  });

  it('takes nothing away when a dossier has a problem, also one that the graph would have hidden', async () => {
    const store = await engine.open();
    await ingest(store, newsroom({ a, b }));
    const before = await graphHash(store);
    await expect(rebuild(store, newsroom({ b }))).rejects.toThrow('person:ani is not known');
    expect(await graphHash(store)).toBe(before);
  });
});
