import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { expect, it, onTestFinished } from 'vitest';
import { isDiskFull } from '../../../src/store/disk-full.ts';
import { checkpoint } from '../../../src/store/embedded/checkpoint.ts';
import { tempFolder } from '../../ingest/temp-folder.ts';
import { smallDisk } from '../../setup/small-disk.ts';

function databaseIn(folder: string): { database: GrafeoDB; file: string } {
  const file = join(folder, 'graph.grafeo');
  const database = grafeo.GrafeoDB.create(file);
  onTestFinished(() => {
    try {
      database.close();
    } catch {} // its disk may be full still
  });
  return { database, file };
}

async function commit(database: GrafeoDB, text: string): Promise<void> {
  const transaction = database.beginTransaction();
  await transaction.executeCypher('CREATE (:Umpama {text: $text})', { text });
  transaction.commit();
}

/** What stands in the file alone, without the log beside it: all that is left when the power goes. */
async function durable(file: string): Promise<unknown[]> {
  const copy = join(tempFolder(), 'graph.grafeo');
  copyFileSync(file, copy);
  const database = grafeo.GrafeoDB.create(copy);
  try {
    const found = await database.executeCypher('MATCH (one:Umpama) RETURN one.text AS text ORDER BY text');
    return found.toArray().map(({ text }) => text);
  } finally {
    database.close();
  }
}

it.each([
  ['a small database', 1_000_000_000],
  ['a large one', 0],
])('of %s makes durable what was committed, each time, however soon after the last', async (_which, small) => {
  const { database, file } = databaseIn(tempFolder());
  const committed: string[] = [];
  for (const text of ['a', 'b', 'c']) {
    await commit(database, text);
    committed.push(text);
    expect(await durable(file)).toEqual(committed.slice(0, -1));
    await checkpoint(database, file, small);
    expect(await durable(file)).toEqual(committed);
  }
});

it('of a large database lets the event loop go round', async () => {
  const { database, file } = databaseIn(tempFolder());
  await commit(database, 'x'.repeat(1_000_000));
  let [rounds, isDone] = [0, false];
  const goRound = (): void => {
    rounds += 1;
    if (!isDone) setImmediate(goRound);
  };
  setImmediate(goRound);
  await checkpoint(database, file, 0);
  isDone = true;
  expect(rounds).toBeGreaterThan(2);
});

it('of a large database fails where the disk is full, and is done once there is room', async (test) => {
  const disk = smallDisk(4_000, test);
  const { database, file } = databaseIn(disk.folder);
  await commit(database, 'a');
  await checkpoint(database, file, 0);
  writeFileSync(join(disk.folder, 'penuh'), Buffer.alloc(2_000_000));
  for (let n = 0; n < 3; n += 1) await commit(database, `${n}${'x'.repeat(300_000)}`);
  disk.fill();
  const failure = await checkpoint(database, file, 0).then(
    () => null,
    (error: unknown) => error,
  );
  expect(isDiskFull(failure)).toBe(true);
  disk.free();
  await checkpoint(database, file, 0);
  expect(await durable(file)).toHaveLength(4);
});
