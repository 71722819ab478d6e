import { expect, it } from 'vitest';
import { checkDossiers } from '../../../src/ingest/check/check-dossiers.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { retract } from '../../../src/ingest/retract.ts';
import { type Difference, differenceOf, differenceOfRemoval } from '../../../src/ingest/write/difference.ts';
import type { Store } from '../../../src/store/store.ts';
import { describeEmbedded } from '../../setup/engines.ts';
import { newsroom, type Story } from '../newsroom.ts';

const story = {
  source: { published: '2023-01-01' },
  entities: { 'person:ani': 'Ani', 'event:e': 'Acara' },
  claims: [['person:ani ATTENDED event:e', 'Ani hadir']],
} as const satisfies Story;

async function differences(store: Store, stories: Record<string, Story>): Promise<Difference[]> {
  const checked = await checkDossiers(store, newsroom(stories));
  const found: Difference[] = [];
  for (const dossier of checked.all()) found.push(await differenceOf(store, dossier));
  checked.close();
  return found;
}

const signsOf = ({ entities, claims }: Difference): string[] =>
  [...entities, ...claims].map(({ sign, text }) => `${sign} ${text}`);

describeEmbedded('the difference that a dossier would make', (engine) => {
  it('is all of it where the graph has nothing of it', async () => {
    const store = await engine.open();
    const [difference] = await differences(store, { a: story });
    expect(difference).toMatchObject({ dossier: 'dossier:a', outcome: 'INSERTED' });
    expect(difference && signsOf(difference)).toEqual(['+ Koran', '+ Ani', '+ Acara', '+ person:ani ATTENDED event:e']);
  });

  it('is nothing for one that is there as it is', async () => {
    const store = await engine.open();
    await ingest(store, newsroom({ a: story }));
    expect(await differences(store, { a: story })).toEqual([
      { dossier: 'dossier:a', outcome: 'UNCHANGED', entities: [], claims: [] },
    ]);
  });

  it('tells what comes, what goes, and what is said otherwise', async () => {
    const store = await engine.open();
    await ingest(store, newsroom({ a: story }));
    const changed: Story = {
      ...story,
      entities: { 'person:ani': ['Ani', 'Bu Ani'], 'event:lain': 'Lain' },
      claims: [['person:ani SPOKE_AT event:lain', 'Ani hadir']],
    };
    const [difference] = await differences(store, { a: changed });
    expect(difference?.outcome).toBe('REPLACED');
    expect(difference && signsOf(difference)).toEqual([
      '- Acara',
      '~ Ani',
      '+ Lain',
      '- person:ani ATTENDED event:e',
      '+ person:ani SPOKE_AT event:lain',
    ]);
  });

  it.each([
    ['other words', [['person:ani ATTENDED event:e', 'Ani datang']]],
    ['another modality', [['person:ani ATTENDED event:e', 'Ani hadir', 'modality: CLAIMED']]],
    ['a doubt', [['person:ani ATTENDED event:e', 'Ani hadir', 'certain: no', 'note: only she says so']]],
    ['a note', [['person:ani ATTENDED event:e', 'Ani hadir', 'note: only she says so']]],
  ] as const)('sees %s on the same claim', async (_what, claims) => {
    const store = await engine.open();
    await ingest(store, newsroom({ a: story }));
    const [difference] = await differences(store, { a: { ...story, claims } });
    expect(difference && signsOf(difference)).toEqual(['~ person:ani ATTENDED event:e']);
  });

  it('looks away from what other dossiers say, and shows no claim where the source alone changed', async () => {
    const store = await engine.open();
    await ingest(store, newsroom({ a: story, b: { ...story, source: { published: '2024-01-01' } } }));
    const [difference] = await differences(store, { a: { ...story, source: { ...story.source, title: 'Lain' } } });
    expect(difference).toEqual({ dossier: 'dossier:a', outcome: 'REPLACED', entities: [], claims: [] });
  });

  it('is nothing for one that was retracted: it stays out', async () => {
    const store = await engine.open();
    await ingest(store, newsroom({ a: story }));
    await retract(store, 'dossier:a', 'an error');
    expect(await differences(store, { a: story })).toEqual([
      { dossier: 'dossier:a', outcome: 'RETRACTED', entities: [], claims: [] },
    ]);
  });

  it('of one that is made no more is that all of it goes', async () => {
    const store = await engine.open();
    await ingest(store, newsroom({ a: story }));
    const difference = await differenceOfRemoval(store, 'dossier:a');
    expect(difference.outcome).toBe('REMOVED');
    expect(signsOf(difference).sort()).toEqual(['- Acara', '- Ani', '- Koran', '- person:ani ATTENDED event:e']);
  });

  it('is found without a write', async () => {
    const store = await engine.open();
    await ingest(store, newsroom({ a: story }));
    const before = await store.read('counts', {});
    await differences(store, { a: { ...story, claims: [] }, b: story });
    expect(await store.read('counts', {})).toEqual(before);
  });
});
