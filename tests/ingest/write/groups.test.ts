import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ingest } from '../../../src/ingest/ingest.ts';
import { retract } from '../../../src/ingest/retract.ts';
import type { Store, Writer } from '../../../src/store/store.ts';
import { describeEmbedded, type EngineUnderTest } from '../../setup/engines.ts';
import { dump } from '../graph-dump.ts';
import { newsroom, type Story } from '../newsroom.ts';

const text = Array.from({ length: 60 }, (_, n) => `kata${n}`).join(' ');

function conferral(slug: string, recipient: string, words: string): string[] {
  return [
    'conferrals:',
    `  - conferral:${slug}: { edition: edition:w-1, recipient: ${recipient}, status: CONFERRED, evidence: ${words} }`,
  ];
}

/** One behind the other: what several of them say, take from each other, copy, wish and dispute. */
const stories: readonly (readonly [name: string, story: Story])[] = [
  ['gugur', { entities: { 'office:x': 'Jabatan X', 'person:ani': 'Ani', 'person:gugur': 'Gugur' } }],
  ['pakai', { claims: [['person:gugur HOLDS office:x', 'Gugur menjabat']] }],
  [
    'bantah',
    {
      entities: { 'person:ani': ['Ani', 'Bu Ani'] },
      claims: [['person:ani HOLDS office:x', 'Ani bukan X', 'stance: DISPUTES']],
      besides: text,
    },
  ],
  [
    'salinan',
    {
      entities: { 'office:x': ['Jabatan X', 'X'] },
      claims: [['person:ani HOLDS office:x', 'Ani bukan X', 'from: 2024-01-03']],
      besides: text,
    },
  ],
  [
    'lomba',
    {
      entities: { 'award:w': 'Anugerah', 'edition:w-1': 'Anugerah 1' },
      claims: [['edition:w-1 EDITION_OF award:w', 'Anugerah kesatu', 'labelYear: 2024']],
      lines: conferral('w-ani', 'person:ani', 'Ani menang'),
      besides: `Ani menang. ${text}`,
    },
  ],
  [
    'lagi',
    {
      entities: { 'person:budi': 'Budi', 'award:w': 'Anugerah', 'person:gugur': 'Gugur' },
      claims: [
        ['edition:w-1 EDITION_OF award:w', 'Anugerah kesatu itu', 'level: NATIONAL'],
        ['person:budi HOLDS office:x', 'Budi ingin menjabat', 'modality: WISH'],
      ],
      lines: conferral('w-budi', 'person:budi', 'Budi menang'),
      besides: 'Budi menang',
    },
  ],
  ['sunting', { entities: { 'person:ani-2': 'Ani' }, claims: [['person:ani-2 HOLDS office:x', 'Ani kedua, X']] }],
  ['akhir', { entities: { 'person:ani-2': ['Ani', 'Ibu Ani'] }, claims: [['person:ani-2 HOLDS office:x', 'Ibu Ani']] }],
  ['penutup', { entities: { 'person:ani': 'Ani' }, claims: [['person:ani HOLDS office:x', 'Ani menjabat X']] }],
];

const day = (n: number): string => `2024-01-${String(n + 1).padStart(2, '0')}`;
const nameOf = (n: number): string => `${day(n)}-${stories[n]?.[0]}`;

/** The first of the stories; from the eighth on with a decision, which lies between two of them. */
function firstOf(count: number): ReturnType<typeof newsroom> {
  const taken = newsroom(
    Object.fromEntries(
      stories.slice(0, count).map(([, story], n) => [nameOf(n), { ...story, source: { published: day(n) } }]),
    ),
  );
  if (count < 8) return taken;
  const decision = `decisions:
  id: source:putusan
  title: Putusan
  publisher: organisation:koran
  by: Redaksi
  date: ${day(6)}
entities: { organisation:koran: Koran }
identity:
  - decision: person:ani-2 SAME_AS person:ani
    why: both hold office X at the same time
`;
  writeFileSync(join(taken.folder, 'dossiers', `${day(6)}-tengah.yaml`), decision);
  return taken;
}

/** A graph in which the first of them was taken in and taken back. */
async function beginning(engine: EngineUnderTest): Promise<Store> {
  const store = await engine.open();
  await ingest(store, firstOf(1));
  await retract(store, `dossier:${nameOf(0)}`, 'salah');
  return store;
}

/** All of the graph but the moment of a retraction. */
async function graphIn(store: Store): Promise<object> {
  const all = await dump(store);
  const text = JSON.stringify(all, (key, value) => (key === 'retractedAt' && value !== null ? 'once' : value));
  return { ...(JSON.parse(text) as object), words: all['words'] };
}

/** The store, with its transactions counted; and what an act writes may be said to be lost. */
function watched(
  store: Store,
  isLost: (parameters: string) => boolean = () => false,
): { readonly store: Store; readonly transactions: () => number } {
  let count = 0;
  const watchedWriter = ({ read, write }: Writer): Writer => ({
    read,
    write: async (act, parameters) =>
      (await write(act, parameters)) - (isLost(JSON.stringify([act, parameters])) ? 1 : 0),
  });
  const transact: Store['transact'] = (work) => {
    count += 1;
    return store.transact((writer) => work(watchedWriter(writer)));
  };
  return { store: { ...store, transact }, transactions: () => count };
}

describeEmbedded('dossiers that are written together', (engine) => {
  it('make the graph that they make one by one, and are found unchanged together', async () => {
    const alone = await beginning(engine);
    for (let count = 2; count <= stories.length; count += 1) await ingest(alone, firstOf(count));
    const together = await beginning(engine);
    const { store, transactions } = watched(together);
    const all = firstOf(stories.length);
    expect((await ingest(store, all)).map(({ outcome }) => outcome)).toEqual(outcomes('INSERTED'));
    expect(transactions()).toBe(4); // of one, two, four and three
    expect(await graphIn(together)).toEqual(await graphIn(alone));
    expect((await ingest(store, all)).map(({ outcome }) => outcome)).toEqual(outcomes('UNCHANGED'));
    expect(transactions()).toBe(8);
  });

  it('are told of once they are in the graph, and not before', async () => {
    const store = await engine.open();
    const there: Promise<string[]>[] = [];
    const onWritten = async (): Promise<void> => {
      there.push(store.read('dossiers', {}).then((rows) => rows.map(({ id }) => id)));
    };
    const written = await ingest(store, { ...firstOf(4), onWritten });
    for (const [n, ids] of (await Promise.all(there)).entries()) expect(ids).toContain(written[n]?.dossier);
  });

  it('are written one by one where that fails: the one that cannot be is refused, and those before it stay', async () => {
    const open = await engine.open();
    const refused = nameOf(5);
    const { store } = watched(
      open,
      (act) => /^\["(create-sources|put-source)"/.test(act) && act.includes(`source:${refused}`),
    );
    const told: string[] = [];
    const onWritten = ({ dossier }: { dossier: string }): unknown => told.push(dossier);
    await expect(ingest(store, { ...firstOf(7), onWritten })).rejects.toThrow('put-source wrote 0 rows of 1');
    const before = stories.slice(0, 5).map((_, n) => `dossier:${nameOf(n)}`);
    expect(told).toEqual(before);
    expect((await open.read('dossiers', {})).map(({ id }) => id).sort()).toEqual(before);
    const graph = await graphIn(open);
    const alone = await engine.open();
    await ingest(alone, firstOf(5));
    expect(graph).toEqual(await graphIn(alone));
  });
});

function outcomes(outcome: string): string[] {
  return ['RETRACTED', ...stories.map(() => outcome)];
}
