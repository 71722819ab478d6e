import { readdirSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { Spool } from '../../../src/ingest/check/spool.ts';
import { tempFolder } from '../temp-folder.ts';

describe('a spool', () => {
  it('gives back each record from its place, in any order and as often as asked', () => {
    const spool = new Spool();
    const records = [{ kata: 'Anugerah “Contoh” 🏆' }, ['satu', null, 2.5], 'x'.repeat(100_000), {}];
    const places = records.map((record) => spool.put(record));
    for (const at of [3, 0, 2, 1, 0]) expect(spool.get(places[at] ?? { at: 0, bytes: 0 })).toEqual(records[at]);
    spool.close();
  });

  it('takes records between two that are read', () => {
    const spool = new Spool();
    const first = spool.put({ n: 1 });
    expect(spool.get(first)).toEqual({ n: 1 });
    const second = spool.put({ n: 2 });
    expect([spool.get(first), spool.get(second)]).toEqual([{ n: 1 }, { n: 2 }]);
    spool.close();
  });

  it('leaves nothing behind when it is closed', () => {
    const root = tempFolder();
    vi.stubEnv('TMPDIR', root);
    const spool = new Spool();
    vi.unstubAllEnvs();
    spool.put({ n: 1 });
    expect(readdirSync(root)).toHaveLength(1);
    spool.close();
    expect(readdirSync(root)).toEqual([]);
  });
});
