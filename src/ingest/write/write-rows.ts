import { JejakError } from '../../errors.ts';
import type { WriteName, Writes } from '../../store/queries.ts';
import type { Writer } from '../../store/store.ts';
import type { Properties } from './plan.ts';

/** The acts that take rows and nothing else. */
export type RowsAct = { [A in WriteName]: { rows: readonly Properties[] } extends Writes[A] ? A : never }[WriteName];

/** Writes rows, if there are any. */
export async function writeRows(writer: Writer, act: RowsAct, rows: readonly Properties[]): Promise<void> {
  if (rows.length > 0) await writeAll(writer, act, { rows } as Writes[RowsAct], rows.length);
}

/** Rows that go to the database in one go: what an act takes is handed over in the one thread of JavaScript. */
const atOnce = 500;

/**
 * Writes a list, some of it at a time. An engine that skips a row in silence would leave a hole that nobody sees: what was
 * written is held against the plan.
 * @param parameters of which one is the list, with as many elements as are planned to be written; or none, for one
 * @throws {JejakError} WRITE_INCOMPLETE
 */
export async function writeAll<A extends WriteName>(
  writer: Writer,
  act: A,
  parameters: Writes[A],
  planned: number,
): Promise<void> {
  if (planned === 0) return;
  let written = 0;
  for (const part of partsOf(parameters, planned)) written += await writer.write(act, part);
  if (written !== planned)
    throw new JejakError(
      'WRITE_INCOMPLETE',
      `${act} wrote ${written} rows of ${planned}; the whole dossier was undone`,
    );
}

/** The same parameters, each with a part of the list that is written. */
function* partsOf<P extends object>(parameters: P, planned: number): Generator<P> {
  const list = Object.entries(parameters).find(([, value]) => Array.isArray(value) && value.length === planned);
  if (planned <= atOnce || list === undefined) {
    yield parameters;
    return;
  }
  const [name, rows] = list as [string, readonly unknown[]]; // found by being one
  for (let from = 0; from < rows.length; from += atOnce)
    yield { ...parameters, [name]: rows.slice(from, from + atOnce) };
}
