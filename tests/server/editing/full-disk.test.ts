import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openArchive } from '../../../src/ingest/evidence/archive.ts';
import { rebuild } from '../../../src/ingest/rebuild.ts';
import { graphHash } from '../../../src/interchange/export-lines.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { tempFolder } from '../../ingest/temp-folder.ts';
import { smallDisk } from '../../setup/small-disk.ts';
import { article, dossier, ingestDossier, type Newsroom, openNewsroom } from './editors.ts';

/** A dossier of its own that takes some room. */
const roomy = (n: number): object => ({
  name: `besar-${n}`,
  yaml: dossier(
    ...Array.from({ length: 10 }, (_, k) => [
      '  - claim: office:wali-kota STATEMENT',
      `    text: ${n} ${k} ${'x '.repeat(1_500)}`,
      '    evidence: Budi hadir',
    ]).flat(),
  ).replace('source:koran-1', `source:koran-besar-${n}`),
  article,
});

describe('a disk that is full under the database', () => {
  it('makes a commit whose checkpoint fails a commit, told as not yet safe, and undoes what it refuses', async (test) => {
    const disk = smallDisk(2_000, test);
    const store = await opened({ folder: join(disk.folder, 'data') });
    const newsroom = openNewsroom(store);
    writeFileSync(join(disk.folder, 'penuh'), Buffer.alloc(1_000_000));
    const answers: string[] = [];
    for (let n = 0; n < 60 && answers.at(-1) !== 'DISK_FULL'; n += 1) {
      const { body } = await newsroom.ask(ingestDossier, roomy(n));
      const [unsafe] = body.data?.ingestDossier?.warnings ?? [];
      answers.push(body.errors?.[0]?.extensions.code ?? (unsafe === undefined ? 'safe' : 'unsafe'));
      if (unsafe !== undefined) expect(unsafe).toMatch(/^written, and not yet safe from a power cut: /);
      const { durable = true } = (await ready(newsroom)) as { durable?: boolean };
      expect(durable).toBe(unsafe === undefined && answers.at(-1) === 'safe');
    }
    expect(new Set(answers)).toEqual(new Set(['safe', 'unsafe', 'DISK_FULL']));
    const written = answers
      .filter((answer) => answer !== 'DISK_FULL')
      .flatMap((_, n) => [`besar-${n}.places.json`, `besar-${n}.yaml`]);
    expect(newsroom.dossiers()).toEqual(written.sort());
    expect(await graphHash(store)).toBe(await rebuilt(newsroom.folder));

    disk.free();
    expect(await newsroom.edit(ingestDossier, roomy(0))).toMatchObject({ outcome: 'UNCHANGED', warnings: [] });
    expect(await ready(newsroom)).toEqual({ status: 'ready', dossiers: written.length / 2 });
    expect(await graphHash(store)).toBe(await rebuilt(newsroom.folder));
  });
});

describe('a disk that is full under the dossiers', () => {
  it('refuses a write with a code of its own, leaves what was there, and nothing beside it', async (test) => {
    const disk = smallDisk(200, test);
    const store = await opened({ folder: join(tempFolder(), 'data') });
    const newsroom = openNewsroom(store, { kept: disk.folder });
    await newsroom.edit(ingestDossier, { yaml: dossier(), article });
    const [before, hash] = [contents(disk.folder), await graphHash(store)];
    disk.fill();
    for (const write of [{ ...roomy(1), name: 'satu', replace: true }, roomy(2)]) {
      const { status, body } = await newsroom.ask(ingestDossier, write);
      expect([status, body.errors?.[0]?.extensions.code], JSON.stringify(body)).toEqual([507, 'DISK_FULL']);
      expect(body.errors?.[0]?.message).toContain('JEJAK_');
      expect(JSON.stringify(body)).not.toContain(disk.folder);
    }
    disk.free();
    expect(contents(disk.folder)).toEqual(before);
    expect(await graphHash(store)).toBe(hash);
    expect(await newsroom.edit(ingestDossier, { ...roomy(1), name: 'satu', replace: true })).toMatchObject({
      outcome: 'REPLACED',
    });
  });

  it('puts back the dossier and its places where the database then refuses the write', async (test) => {
    const disk = smallDisk(200, test);
    const store = await opened({ folder: join(tempFolder(), 'data') });
    await openNewsroom(store, { kept: disk.folder }).edit(ingestDossier, { yaml: dossier(), article });
    const before = contents(disk.folder);
    const transact: Store['transact'] = async () => {
      disk.fill(); // there is no room to write back what was there
      throw new Error('the database is broken');
    };
    const newsroom = openNewsroom({ ...store, transact }, { kept: disk.folder });
    const { body } = await newsroom.ask(ingestDossier, { yaml: dossier('# baru'), article });
    expect(body.errors?.[0]?.extensions.code).toBe('INTERNAL');
    disk.free();
    expect(contents(disk.folder)).toEqual(before);
  });
});

async function opened(address: { folder: string }): Promise<Store> {
  const store = await openStore(address);
  onTestFinished(() => store.close());
  return store;
}

function contents(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name !== 'penuh')
    .sort();
}

async function ready({ app }: Newsroom): Promise<unknown> {
  return (await app.request('/readyz')).json();
}

/** The hash of the graph that is made anew from what the newsroom has kept. */
async function rebuilt(folder: string): Promise<string> {
  const store = await opened({ folder: join(tempFolder(), 'data') });
  await rebuild(store, { paths: [join(folder, 'dossiers')], archive: openArchive(join(folder, 'archive')) });
  return graphHash(store);
}
