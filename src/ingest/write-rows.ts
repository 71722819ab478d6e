import { JejakError } from '../errors.ts';
import type { WriteName, Writes } from '../store/queries.ts';
import type { Writer } from '../store/store.ts';
import type { Properties } from './plan.ts';

/** The acts that take rows and nothing else. */
export type RowsAct = { [A in WriteName]: { rows: readonly Properties[] } extends Writes[A] ? A : never }[WriteName];

/** Writes rows, if there are any. */
export async function writeRows(writer: Writer, act: RowsAct, rows: readonly Properties[]): Promise<void> {
  if (rows.length > 0) await writeAll(writer, act, { rows } as Writes[RowsAct], rows.length);
}

/**
 * An engine that skips a row in silence would leave a hole that nobody sees: what was written is held against the plan.
 * @throws {JejakError} WRITE_INCOMPLETE
 */
export async function writeAll<A extends WriteName>(
  writer: Writer,
  act: A,
  parameters: Writes[A],
  planned: number,
): Promise<void> {
  if (planned === 0) return;
  const written = await writer.write(act, parameters);
  if (written !== planned)
    throw new JejakError(
      'WRITE_INCOMPLETE',
      `${act} wrote ${written} rows of ${planned}; the whole dossier was undone`,
    );
}
