import { expect, it } from 'vitest';
import { writeAll, writeRows } from '../../../src/ingest/write/write-rows.ts';
import type { Writer } from '../../../src/store/store.ts';

/** Takes what is written, all but every `lost`th row. */
function taking(lost = Infinity): { writer: Writer; parts: unknown[][] } {
  const parts: unknown[][] = [];
  const write = async (_act: string, { rows = [] }: { rows?: unknown[] }): Promise<number> => {
    parts.push(rows);
    return rows.filter((row) => (row as { n: number }).n % lost !== lost - 1).length;
  };
  return { writer: { write } as unknown as Writer, parts };
}

const rows = Array.from({ length: 1_234 }, (_, n) => ({ n }));

it('writes many rows some at a time, all of them and in their order', async () => {
  const { writer, parts } = taking();
  await writeRows(writer, 'create-evidence', rows as never);
  expect(parts.map(({ length }) => length)).toEqual([500, 500, 234]);
  expect(parts.flat()).toEqual(rows);
});

it('misses a row that is lost in any part', async () => {
  const { writer } = taking(1_000);
  await expect(writeRows(writer, 'create-evidence', rows as never)).rejects.toThrow(
    'create-evidence wrote 1233 rows of 1234; the whole dossier was undone',
  );
});

it('writes in one go what is no list, and nothing where nothing is planned', async () => {
  const { writer, parts } = taking();
  await expect(writeAll(writer, 'take-turn', {}, 1)).rejects.toThrow('take-turn wrote 0 rows of 1');
  await writeRows(writer, 'create-evidence', []);
  expect(parts).toHaveLength(1);
});
