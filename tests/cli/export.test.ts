import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../ingest/temp-folder.ts';
import { jejak } from './jejak.ts';
import { type SmallArchive, smallArchive, smallDossier } from './small-archive.ts';

async function ingested(): Promise<SmallArchive> {
  const small = smallArchive();
  await jejak(['ingest', '--archive', small.archive], small);
  return small;
}

describe('jejak export', () => {
  it('prints one line of JSON for each thing, the same for equal graphs', async () => {
    const { exit, out } = await jejak(['export'], await ingested());
    expect(exit).toBe(0);
    expect(out.length).toBeGreaterThan(552);
    for (const line of out) expect(() => JSON.parse(line)).not.toThrow();
    expect((await jejak(['export'], await ingested())).out).toEqual(out);
  });

  it('writes a file whole, and says how many lines it has and their checksum', async () => {
    const small = await ingested();
    const folder = tempFolder();
    const file = join(folder, 'graf.jsonl');
    const { out } = await jejak(['export', '--json', '--out', file], small);
    const written = readFileSync(file, 'utf8');
    expect(JSON.parse(out.join(''))).toEqual({
      out: file,
      lines: written.trimEnd().split('\n').length,
      bytes: Buffer.byteLength(written),
      version: expect.stringMatching(/^[0-9a-f]{16}$/),
      sha256: createHash('sha256').update(written).digest('hex'),
    });
    expect(readdirSync(folder)).toEqual(['graf.jsonl']);
    expect((await jejak(['export'], small)).out).toEqual(written.trimEnd().split('\n'));
  });

  it('leaves what was there, and no half of a file, where it cannot write', async () => {
    const small = await ingested();
    const folder = tempFolder({ 'graf.jsonl/isi.txt': 'lama' });
    const { exit } = await jejak(['export', '--out', join(folder, 'graf.jsonl')], small);
    expect(exit).toBe(2);
    expect(readFileSync(join(folder, 'graf.jsonl/isi.txt'), 'utf8')).toBe('lama');
    expect(readdirSync(folder)).toEqual(['graf.jsonl']);
  });

  it('writes into a pipe, and where a link leads, and leaves both what they are', async () => {
    const small = await ingested();
    const folder = tempFolder({ 'graf.jsonl': 'lama' });
    const [pipe, link] = [join(folder, 'pipa'), join(folder, 'tautan.jsonl')];
    execFileSync('mkfifo', [pipe]);
    symlinkSync('graf.jsonl', link);
    const [read] = await Promise.all([readFile(pipe, 'utf8'), jejak(['export', '--out', pipe], small)]);
    await jejak(['export', '--out', link], small);
    expect(read).toBe(readFileSync(join(folder, 'graf.jsonl'), 'utf8'));
    expect(read).toContain('regency:tebo');
    expect([lstatSync(pipe).isFIFO(), lstatSync(link).isSymbolicLink()]).toEqual([true, true]);
    expect(readdirSync(folder).sort()).toEqual(['graf.jsonl', 'pipa', 'tautan.jsonl']);
  });

  it('names the folder that is not there, and ends with 2', async () => {
    const file = join(tempFolder(), 'tidak-ada', 'graf.jsonl');
    const { exit, err } = await jejak(['export', '--out', file], await ingested());
    expect(exit).toBe(2);
    expect(err.join('\n')).toMatch(/^--out: .*tidak-ada/);
    expect(existsSync(file)).toBe(false);
  });
});

describe('jejak rebuild', () => {
  it('makes the same graph from the dossiers', async () => {
    const small = await ingested();
    const before = await jejak(['export'], small);
    const { exit, out } = await jejak(['rebuild', '--archive', small.archive], small);
    expect(exit).toBe(0);
    expect(out).toEqual([
      'inserted   dossier:gazetteer  552 entities, 0 claims, 0 passages',
      'inserted   dossier:contoh  3 entities, 3 claims, 3 passages',
    ]);
    expect(await jejak(['export'], small)).toEqual(before);
  });

  it('lets go what is in no dossier any more', async () => {
    const small = await ingested();
    writeFileSync(small.dossier, smallDossier().replace(/ {6}status:\n.*\n/, ''));
    await jejak(['rebuild', '--json', '--archive', small.archive], small);
    expect((await jejak(['export'], small)).out.join('\n')).not.toContain('STATUS');
  });

  it('takes nothing away where a dossier is broken', async () => {
    const small = await ingested();
    const before = await jejak(['export'], small);
    writeFileSync(small.dossier, smallDossier({ award: 'Penghargaan Lain' }));
    expect((await jejak(['rebuild', '--archive', small.archive], small)).exit).toBe(3);
    expect(await jejak(['export'], small)).toEqual(before);
  });
});
