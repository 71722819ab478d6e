import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readHolder } from '../../../src/store/embedded/holder.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { tempFolder } from '../../ingest/temp-folder.ts';
import { smallDisk } from '../../setup/small-disk.ts';

describe('the embedded store', () => {
  it('makes its folder, and is found there by name', async () => {
    const folder = join(tempFolder(), 'a', 'b');
    const store = await openStore({ folder });
    expect(store.place).toBe(folder);
    await store.close();
    expect(existsSync(folder)).toBe(true);
  });

  it('has after a second opening what was written before the first was closed', async () => {
    const folder = tempFolder();
    const first = await openStore({ folder });
    await first.transact((writer) =>
      writer.write('put-source', { source: 'source:a', properties: { id: 'source:a' } }),
    );
    await first.close();
    const second = await openStore({ folder });
    expect(await ids(second)).toEqual(['source:a']);
    await second.close();
  });

  it.each([
    ['the folder is a file', { data: 'a letter' }, 'data'],
    ['the folder would lie in a file', { data: 'a letter' }, 'data/deeper'],
    ['its file is no database', { 'data/graph.grafeo': 'a letter' }, 'data'],
  ])('says that it cannot be opened, and what to do, when %s', async (_when, files, folder) => {
    await expect(openStore({ folder: join(tempFolder(files), folder) })).rejects.toMatchObject({
      code: 'ENGINE_UNAVAILABLE',
      message: expect.stringMatching(
        /cannot hold the database \(.*\)\. Set JEJAK_DATA to a folder that may be written/,
      ),
    });
  });

  it('is free for the next where word of who has it open cannot be left', async () => {
    const folder = tempFolder({ 'holder.json/a': 'a folder in its place' });
    await expect(openStore({ folder })).rejects.toMatchObject({
      code: 'ENGINE_UNAVAILABLE',
      message: expect.stringContaining('Set JEJAK_DATA to a folder that may be written'),
    });
    rmSync(join(folder, 'holder.json'), { recursive: true });
    await (await openStore({ folder })).close();
  });

  it('names a folder that is read-only as what it is, and a full disk as full', async (test) => {
    const readOnly = smallDisk(100, test, ',ro');
    await expect(openStore({ folder: readOnly.folder })).rejects.toMatchObject({
      code: 'ENGINE_UNAVAILABLE',
      message: expect.stringMatching(/ is read-only \(EROFS\).* Set JEJAK_DATA to a folder that may be written\.$/),
    });
    const full = smallDisk(100, test);
    full.fill();
    await expect(openStore({ folder: full.folder })).rejects.toMatchObject({ code: 'DISK_FULL' });
    full.free();
    await (await openStore({ folder: full.folder })).close();
  });

  it('waits on closing for the transaction that is under way', async () => {
    const folder = tempFolder();
    const first = await openStore({ folder });
    const writing = first.transact((writer) =>
      writer.write('put-source', { source: 'source:a', properties: { id: 'source:a' } }),
    );
    await Promise.all([writing, first.close()]);
    const second = await openStore({ folder });
    expect(await ids(second)).toEqual(['source:a']);
    await second.close();
  });
});

describe('a folder whose database is open', () => {
  it('cannot be opened a second time: the process that has it is named, with what to do', async () => {
    const folder = tempFolder();
    const store = await openStore({ folder });
    await expect(openStore({ folder })).rejects.toMatchObject({
      code: 'DATA_IN_USE',
      message: `${folder} is open in process ${process.pid}: one process at a time. Stop it, or set JEJAK_DATA to another folder.`,
    });
    await store.close();
  });

  it('names the address at which that process serves', async () => {
    const folder = tempFolder();
    const store = await openStore({ folder });
    writeFileSync(join(folder, 'holder.json'), JSON.stringify({ pid: process.pid, url: 'http://127.0.0.1:4000' }));
    await expect(openStore({ folder })).rejects.toThrow(`open in process ${process.pid} (http://127.0.0.1:4000):`);
    await store.close();
  });

  it('names a process of another user, who may not be signalled', async ({ skip }) => {
    const become = process.seteuid;
    if (process.getuid?.() !== 0 || become === undefined) return skip('to become another user takes root on Unix');
    const other = spawn('cat', { uid: 65_533 });
    onTestFinished(() => void other.kill());
    await once(other, 'spawn');
    const folder = tempFolder({ 'holder.json': JSON.stringify({ pid: other.pid, url: null }) });
    chmodSync(folder, 0o755);
    become(65_534);
    try {
      expect(() => process.kill(other.pid ?? 0, 0)).toThrow('EPERM');
      expect(readHolder(folder)).toEqual({ pid: other.pid, url: null });
    } finally {
      become(0);
    }
  });

  it.each([
    ['is of a process that has ended', JSON.stringify({ pid: 2 ** 30, url: null })],
    ['was cut short', '{"pid":'],
  ])('names nobody when the word left %s', async (_what, word) => {
    const folder = tempFolder();
    const store = await openStore({ folder });
    writeFileSync(join(folder, 'holder.json'), word);
    await expect(openStore({ folder })).rejects.toThrow('is open in another process:');
    await store.close();
  });

  it('stays in the hands of the first after the second was refused', async () => {
    const folder = tempFolder();
    const store = await openStore({ folder });
    await expect(openStore({ folder })).rejects.toThrow();
    await expect(openStore({ folder })).rejects.toThrow(`process ${process.pid}`);
    expect(await ids(store)).toEqual([]);
    await store.close();
  });

  it('can be opened by another once it is closed, and nobody is said to hold it', async () => {
    const folder = tempFolder();
    await (await openStore({ folder })).close();
    expect(existsSync(join(folder, 'holder.json'))).toBe(false);
    const next = await openStore({ folder });
    await next.close();
  });
});

async function ids(store: Store): Promise<string[]> {
  return (await store.read('sources', {})).map(({ id }) => id);
}
