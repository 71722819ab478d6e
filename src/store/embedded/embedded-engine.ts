import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import grafeo, { type GrafeoDB, type QueryResult, type Transaction } from '@grafeo-db/js';
import { JejakError } from '../../errors.ts';
import { isDiskFull } from '../disk-full.ts';
import { inSlices, inTurn } from '../in-slices.ts';
import { removeLoan } from '../loan/loan-file.ts';
import type { Engine, Row, Run } from '../store.ts';
import { checkpoint } from './checkpoint.ts';
import { readHolder, removeHolder, writeHolder } from './holder.ts';
import { unusable } from './unusable.ts';

/**
 * The engine inside this process: a file in `folder`, no server. One process at a time may have it open.
 * @throws {JejakError} DATA_IN_USE naming the process that has it; ENGINE_UNAVAILABLE when it cannot be a folder of ours,
 *   DISK_FULL when there is no room in it
 */
export function openEmbeddedEngine(folder: string): Engine {
  const place = resolve(folder);
  makeFolder(place);
  // Of a process that was killed: the file may lack what its log holds.
  let isBehind = existsSync(`${fileIn(place)}.wal`);
  const database = openDatabase(place);
  try {
    removeLoan(place); // of a process that was killed
    writeHolder(place, { pid: process.pid, url: null });
  } catch (error) {
    database.close(); // or nobody could open it while this process lives
    throw error;
  }
  let turn: Promise<unknown> = Promise.resolve();
  let open = true;
  /** Whether the log of the engine may hold what its file does not. */
  let isAhead = false;
  // One writer at a time: the engine would refuse the second at its commit, and work done twice is work lost.
  const inLine = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work);
    turn = mine.catch(() => {});
    return mine;
  };

  return {
    place,
    constraintMakesIndex: false,
    isSoleWriter: true,
    schemaNames: async () => {
      const indexes = await database.executeCypher('SHOW INDEXES');
      const constraints = await database.executeCypher('SHOW CONSTRAINTS');
      return new Set([...indexes.toArray(), ...constraints.toArray()].map(({ name }) => String(name)));
    },
    alterSchema: async (statement) => {
      await database.executeCypher(statement);
      isAhead = true;
    },
    read: async (text, parameters) => rowsInSlices(await database.executeCypher(text, parameters)),
    transact: (work) =>
      inLine(async () => {
        const { result, hasWritten } = await runTransaction(database, work);
        isAhead ||= hasWritten;
        return result;
      }),
    checkpoint: () =>
      inLine(async () => {
        if (!isAhead) return;
        await checkpoint(database, fileIn(place));
        isAhead = false;
      }),
    name: 'embedded',
    version: async () => grafeo.version(),
    // Nobody writes meanwhile, and once the log is empty the file is all there is: others read on while it is copied.
    copyTo: (to) =>
      inLine(async () => {
        if (isAhead) await checkpoint(database, fileIn(place));
        else if (isBehind) database.walCheckpoint();
        isAhead = false;
        isBehind = false;
        await copyFile(fileIn(place), to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
      }),
    close: async () => {
      if (!open) return;
      open = false;
      await turn;
      try {
        database.close(); // with a checkpoint of its own
      } catch (error) {
        // What was committed is in the log all the same, and whoever wrote it was told that it is no safer than that.
        if (!isDiskFull(error)) throw error;
      } finally {
        removeHolder(place);
        removeLoan(place);
      }
    },
  };
}

async function runTransaction<T>(
  database: GrafeoDB,
  work: (run: Run) => Promise<T>,
): Promise<{ result: T; hasWritten: boolean }> {
  const transaction = database.beginTransaction();
  let hasWritten = false;
  const run: Run = async (text, parameters) => {
    const answer = await transaction.executeCypher(text, parameters);
    hasWritten ||= Object.values(answer.counters).some((count) => count > 0);
    return rowsOf(answer);
  };
  const result = await orRollback(transaction, () => work(run));
  transaction.commit(); // one that fails has rolled back by itself
  return { result, hasWritten };
}

async function orRollback<T>(transaction: Transaction, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (transaction.isActive) transaction.rollback();
    throw error;
  }
}

function makeFolder(place: string): void {
  try {
    mkdirSync(place, { recursive: true });
  } catch (error) {
    throw unusable(place, error);
  }
  if (!statSync(place).isDirectory()) return; // the engine says what it is
  try {
    accessSync(place, constants.W_OK);
  } catch (cause) {
    const { code = 'unknown reason' } = cause as NodeJS.ErrnoException;
    throw new JejakError(
      'ENGINE_UNAVAILABLE',
      `${place} is read-only (${code}), and the database is written there even when it is only read. Set JEJAK_DATA to a folder that may be written.`,
      { cause },
    );
  }
}

/** The whole of a database that is closed; a log may lie beside it, of the same name with `.wal`. */
export const databaseFile = 'graph.grafeo';

function fileIn(place: string): string {
  return join(place, databaseFile);
}

function openDatabase(place: string): GrafeoDB {
  try {
    return grafeo.GrafeoDB.create(fileIn(place));
  } catch (error) {
    throw inUse(place, error) ?? unusable(place, error);
  }
}

/**
 * Lets nobody put another database into a folder that somebody has open: a file that is held is known by its lock, whoever
 * holds it, in another container as well. One that cannot be opened at all is in nobody's use.
 * @throws {JejakError} DATA_IN_USE
 */
export function refuseInUse(folder: string): void {
  const place = resolve(folder);
  if (!existsSync(fileIn(place))) return;
  try {
    grafeo.GrafeoDB.openReadOnly(fileIn(place)).close();
  } catch (error) {
    const refusal = inUse(place, error);
    if (refusal !== null) throw refusal;
  }
}

/** Null where it is something else that went wrong. */
function inUse(place: string, error: unknown): JejakError | null {
  if (!(error instanceof Error && error.message.includes('GRAFEO-X001'))) return null;
  const holder = readHolder(place);
  const who =
    holder === null ? 'another process' : `process ${holder.pid}${holder.url === null ? '' : ` (${holder.url})`}`;
  return new JejakError(
    'DATA_IN_USE',
    `${place} is open in ${who}: one process at a time. Stop it, or set JEJAK_DATA to another folder.`,
    { cause: error },
  );
}

/** In two thirds of the time that the engine's own `toArray` takes. */
function rowsOf(result: QueryResult): Row[] {
  const { columns } = result;
  return result.rows().map((values) => {
    const row: Record<string, unknown> = {};
    for (const [index, column] of columns.entries()) row[column] = values[index];
    return row as Row; // what the engine gives is what a row holds
  });
}

/** Rows become objects on this thread, a third of the time that they take: of many, some at a time. */
async function rowsInSlices(result: QueryResult): Promise<Row[]> {
  if (result.length <= 2_000) {
    await inTurn(result.length);
    return rowsOf(result);
  }
  const rows: Row[] = [];
  await inSlices(Array(result.length).keys(), (index) => rows.push(result.get(index)));
  return rows;
}
