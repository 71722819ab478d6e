import { expect, it } from 'vitest';
import { ingest } from '../../../src/ingest/ingest.ts';
import { claimId } from '../../../src/ontology/claim.ts';
import { edgeTypeNames } from '../../../src/ontology/claim-rules.ts';
import { claimsOf } from '../../../src/store/claim-rows.ts';
import type { Store } from '../../../src/store/store.ts';
import { describeEmbedded } from '../../setup/engines.ts';
import { filled, graphOf } from '../filled-store.ts';
import { claimIds, dump } from '../graph-dump.ts';
import { newsroom, type Story, type StoryClaim } from '../newsroom.ts';

const people = { 'person:ani': 'Ani', 'person:budi': 'Budi', 'office:wali-kota': 'Wali Kota' };
const holds: StoryClaim = ['person:ani HOLDS office:wali-kota', 'Wali Kota Ani'];
const holdsToo: StoryClaim = [
  'person:ani HOLDS office:wali-kota',
  'Ani sang wali kota',
  'certain: no',
  'note: catatan',
];
const other: StoryClaim = ['person:budi HOLDS office:wali-kota', 'Wali Kota Budi'];
const older = { published: '2024-01-01' };
const [ani, wish] = ['FACT', 'WISH'].map((mood) =>
  claimId({ type: 'HOLDS', subject: 'person:ani', object: 'office:wali-kota', value: null, mood: mood as 'FACT' }),
);

describeEmbedded('a dossier in the graph', (engine) => {
  it('shares a claim with another that states the same: one claim, the evidence of both, two sources', async () => {
    const store = await filled(engine, {
      a: { entities: people, claims: [holds] },
      b: { entities: people, claims: [holdsToo] },
    });
    expect(await claimIds(store)).toEqual([ani]);
    const [claim] = await claimsOf(await store.read('claims-by-id', { ids: [String(ani)] }), store);
    expect(claim?.assertions.map(({ dossier, source, passages }) => [dossier, source, passages[0]?.exact])).toEqual([
      ['dossier:a', 'source:a', 'Wali Kota Ani'],
      ['dossier:b', 'source:b', 'Ani sang wali kota'],
    ]);
    expect(await steps(store, 'person:ani')).toMatchObject([{ claim: ani, sources: 2 }]);
  });

  it.each([
    ['keeps it', [holds, holdsToo]],
    ['says it otherwise', [['person:ani HOLDS office:wali-kota', 'Ani menjabat', 'to: 2023'] as StoryClaim]],
    ['drops it', []],
    ['states another in its place', [other]],
  ])('leaves of a shared claim exactly what the others say when it %s', async (_how, claims) => {
    const a: Story = { entities: people, claims: [holdsToo, other] };
    const [first, second] = [
      { entities: people, claims: [holds] },
      { entities: people, claims },
    ];
    expect(await graphOf(engine, { a, b: first }, { b: second })).toEqual(await graphOf(engine, { a, b: second }));
  });

  it('leaves no trace of the order in which it came', async () => {
    const a: Story = { source: older, entities: { ...people, 'person:ani': 'Ani Tebo' }, claims: [holds, other] };
    const b: Story = { entities: people, claims: [holdsToo] };
    expect(await graphOf(engine, { a }, { b })).toEqual(await graphOf(engine, { b }, { a }));
  });

  it('takes its claims, names and search words with it when it changes', async () => {
    const before: Story = {
      entities: { ...people, 'person:ani': ['Ani', 'Bu Ani', 'Ani Lama'] },
      claims: [holds, other],
    };
    const after: Story = { entities: { ...people, 'person:ani': ['Ani', 'Bu Ani Baru'] }, claims: [other] };
    const store = await filled(engine, { a: before }, { a: after });
    expect(await store.read('records-by-id', { ids: ['person:ani'] })).toMatchObject([{ otherNames: ['Bu Ani Baru'] }]);
    expect(await store.read('tokens-of', { ids: ['person:ani'] })).toEqual(
      ['ani', 'baru', 'bu'].map((text) => ({ text })),
    );
    expect(await store.read('names-all', { beginnings: ['lama'], count: 1 })).toEqual([]);
    // No question shows a word without an entity; were it still there, this act would find it to take away.
    expect(await store.transact((writer) => writer.write('delete-unused-tokens', { tokens: ['lama'] }))).toBe(0);
    expect(await steps(store, 'person:ani')).toEqual([]);
    expect(await dump(store)).toEqual(await graphOf(engine, { a: after }));
  });

  it('leaves an entity the names that another dossier gives it', async () => {
    const b: Story = { entities: { 'person:ani': ['Ani', 'Ani Bungo'] } };
    const before: Story = { source: older, entities: { 'person:ani': ['Ani Tebo', 'Bu Ani'] } };
    expect(await graphOf(engine, { a: before, b }, { a: { source: older } })).toEqual(
      await graphOf(engine, { a: { source: older }, b }),
    );
  });

  it('names an entity by the oldest source, whichever came first', async () => {
    const store = await filled(engine, { b: { entities: { 'person:ani': 'Ani' } } });
    await ingest(store, newsroom({ a: { source: older, entities: { 'person:ani': 'Ani Tebo' } } }));
    expect(await store.read('records-by-id', { ids: ['person:ani'] })).toMatchObject([
      { name: 'Ani Tebo', otherNames: ['Ani'] },
    ]);
  });

  it('takes an entity away with its last introduction, and its words', async () => {
    const store = await filled(engine, { a: { entities: { 'person:ani': 'Ani' } } }, { a: {} });
    expect(await store.read('records-by-id', { ids: ['person:ani'] })).toEqual([]);
    expect(await dump(store)).toEqual(await graphOf(engine, { a: {} }));
  });

  it('cannot take an entity away that claims of another dossier stand on: nothing changes', async () => {
    const store = await filled(engine, { a: { source: older, entities: people }, b: { claims: [holds] } });
    const before = await dump(store);
    await expect(ingest(store, newsroom({ a: { source: older } }))).rejects.toMatchObject({
      code: 'DOSSIER_INVALID',
      message: expect.stringMatching(
        /:1:1: person:ani is not introduced here any more, and dossier:b has claims on it: introduce/,
      ),
    });
    expect(await dump(store)).toEqual(before);
  });

  it('takes its source away when it gets another id', async () => {
    const [before, after] = ['source:lama', 'source:baru'].map((id) => ({
      source: { id },
      entities: people,
      claims: [holds],
    }));
    const store = await filled(engine, { a: before as Story });
    await ingest(store, { ...newsroom({ a: after as Story }), replace: true });
    expect((await store.read('sources', {})).map(({ id }) => id)).toEqual(['source:baru']);
  });

  it('has its source to itself: a second dossier of one article is refused, and nothing changes', async () => {
    const store = await filled(engine, { a: { source: { id: 'source:satu' } } });
    const before = await dump(store);
    await expect(ingest(store, newsroom({ b: { source: { id: 'source:satu' } } }))).rejects.toMatchObject({
      code: 'DOSSIER_INVALID',
      message: expect.stringMatching(
        /b\.yaml:1:1: source:satu is described by dossier:a in the graph: .* retract dossier:a first\n1 problem;/,
      ),
    });
    expect(await dump(store)).toEqual(before);
  });

  it('cannot describe the article of another that gets its own later in the run: nothing changes', async () => {
    const a = { ...older, id: 'source:satu' };
    const store = await filled(engine, { a: { source: a } });
    const before = await dump(store);
    const run = newsroom({
      a: { source: { ...a, id: 'source:dua' } },
      b: { source: { published: '2023-01-01', id: 'source:satu' } },
      c: { source: { published: '2022-01-01' } },
    });
    await expect(ingest(store, run)).rejects.toThrow(
      /b\.yaml:1:1: source:satu is described by dossier:a in the graph, which gets another source .*\n1 problem;/,
    );
    expect(await dump(store)).toEqual(before);
  });

  it('may describe the article of another that describes one of its own in the same run', async () => {
    const a = { published: '2024-01-01', id: 'source:satu' };
    const store = await filled(engine, { a: { source: a } });
    await ingest(store, newsroom({ a: { source: { ...a, id: 'source:dua' } }, b: { source: { id: 'source:satu' } } }));
    const owners = await store.read('source-owners', { ids: ['source:satu', 'source:dua'] });
    expect(Object.fromEntries(owners.map(({ source, dossier }) => [source, dossier]))).toEqual({
      'source:satu': 'dossier:b',
      'source:dua': 'dossier:a',
    });
  });
});

describeEmbedded('a claim that is no fact', (engine) => {
  it.each([
    ['a wish', ['modality: WISH']],
    ['a plan', ['modality: PLAN']],
    ['a denial', ['modality: DENIAL']],
    ['what is only disputed', ['stance: DISPUTES']],
  ])('has no edge when it is %s: no path shows it', async (_what, details) => {
    const store = await filled(engine, { a: { entities: people, claims: [[...holds, ...details]] } });
    expect(await claimIds(store)).toHaveLength(1);
    expect(await store.read('claims-by-object', { ids: ['office:wali-kota'] })).toHaveLength(1);
    expect(await steps(store, 'person:ani')).toEqual([]);
  });

  it('stands beside the fact as a claim of its own', async () => {
    const store = await filled(engine, { a: { entities: people, claims: [holds, [...holdsToo, 'modality: WISH']] } });
    expect(await claimIds(store)).toEqual([ani, wish].sort());
    expect(await steps(store, 'person:ani')).toMatchObject([{ claim: ani, sources: 1 }]);
  });

  it('takes its edge when a second source bears out what the first disputes, and gives it back', async () => {
    const denial: Story = { entities: people, claims: [[...holds, 'stance: DISPUTES']] };
    const store = await filled(engine, { a: denial }, { b: { entities: people, claims: [holdsToo] } });
    expect(await steps(store, 'person:ani')).toMatchObject([{ claim: ani, sources: 1 }]);
    await ingest(store, newsroom({ b: { entities: people } }));
    expect(await steps(store, 'person:ani')).toEqual([]);
  });
});

function steps(store: Store, id: string): Promise<unknown[]> {
  return store.read('steps', { ids: [id], types: edgeTypeNames, knownAt: null, limit: 100 });
}
