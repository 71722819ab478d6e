import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkDossiers } from '../../../src/ingest/check/check-dossiers.ts';
import { buildBinary } from '../../cli/built-binary.ts';
import { newsroom, type Story } from '../newsroom.ts';

beforeAll(buildBinary);

const many = 104;

/** So many stories that threads read them, those of these numbers told otherwise. */
function stories(count: number, others: Readonly<Record<number, Story>> = {}): ReturnType<typeof newsroom> {
  const all = Array.from({ length: count }, (_, n): [string, Story] => [
    `2024-cerita-${String(n).padStart(3, '0')}`,
    others[n] ?? {
      entities: { [`person:o-${n}`]: `Orang ${n}`, 'office:x': 'Jabatan X' },
      claims: [[`person:o-${n} HOLDS office:x`, `orang ke ${n} menjabat`, 'note: “kata” 🏆']],
    },
  ]);
  return newsroom(Object.fromEntries(all));
}

interface Outcome {
  readonly threads: number;
  readonly told?: readonly (readonly number[])[];
  readonly dossiers?: readonly object[];
  readonly code?: string;
  readonly message?: string;
}

function byThreads({ folder }: ReturnType<typeof newsroom>): Outcome {
  const argv = ['tests/ingest/check/checked-by-threads.mjs', join(folder, 'dossiers'), join(folder, 'archive')];
  const { stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8', maxBuffer: 100_000_000 });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Outcome;
}

/** The same in this process, where the sources are TypeScript and no thread can run them. */
async function here(taken: ReturnType<typeof newsroom>): Promise<Omit<Outcome, 'threads'>> {
  const told: number[][] = [];
  try {
    const checked = await checkDossiers(
      { read: async () => [] },
      { ...taken, onRead: (...counts) => void told.push(counts) },
    );
    const dossiers = [...checked.all()].map(({ entities, ...rest }) => ({ ...rest, entities: [...entities] }));
    checked.close();
    return { told, dossiers: JSON.parse(JSON.stringify(dossiers)) as object[] };
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return { code, message };
  }
}

describe('files that are read in threads', () => {
  it('make the dossiers that one thread makes, in their order', async () => {
    const taken = stories(many);
    const { threads, ...outcome } = byThreads(taken);
    expect(threads).toBeGreaterThan(0);
    expect(outcome.dossiers).toHaveLength(many);
    expect(outcome).toEqual(await here(taken));
  });

  it('have the problems that one thread finds, those too that show only once all are read', async () => {
    const taken = stories(many, {
      3: { claims: [['person:tidak-ada HOLDS office:x', 'tidak dikenal']] },
      40: { entities: { 'person:o-40': 'Orang' }, source: { id: 'source:2024-cerita-041' } },
      77: { lines: ['entitas: {}'], claims: [['person:o-1 HOLDS', 'kalimat tanpa akhir']] },
      103: { claims: [['person:o-1 STATEMENT', '0812-3456-7890', 'text: telepon']] },
    });
    const { threads, ...outcome } = byThreads(taken);
    expect(threads).toBeGreaterThan(0);
    expect(outcome).toEqual(await here(taken));
    for (const part of ['person:tidak-ada is not known', 'is described by', 'entitas', 'safety.md'])
      expect(outcome.message).toContain(part);
  });

  it('fail as they do in one thread where one cannot be read at all', async () => {
    const taken = stories(many, { 50: { source: { sha256: 'b'.repeat(64) } } });
    writeFileSync(join(taken.folder, 'dossiers', '2024-cerita-050.places.json'), 'rusak');
    const { threads, ...outcome } = byThreads(taken);
    expect(threads).toBeGreaterThan(0);
    expect(outcome.message).toMatch(/2024-cerita-050\.places\.json is not JSON/);
    expect(outcome).toEqual(await here(taken));
  });

  it('are left to the one thread where they are few', async () => {
    const { threads, dossiers } = byThreads(stories(20));
    expect([threads, dossiers?.length]).toEqual([0, 20]);
  });
});
