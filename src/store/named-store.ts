import { badInput, JejakError } from '../errors.ts';
import { Undone, undone, withDeadline } from './deadline.ts';
import { diskFull, isDiskFull } from './disk-full.ts';
import type { ReadName } from './queries.ts';
import { readTexts, setupStatements, writeTexts } from './query-texts.ts';
import type { Cancellable, Engine, EngineFacts, Row, Run, Store, Writer } from './store.ts';
import type { StoreValue } from './value.ts';

export interface Deadlines {
  /** Milliseconds for one question; for one that lists a whole label six times as much. */
  readonly readMs: number;
  /** Milliseconds for a whole transaction. */
  readonly writeMs: number;
}

export const defaultDeadlines: Deadlines = { readMs: 5_000, writeMs: 60_000 };

/** Questions of an export, which goes through all that there is: no request of a reader asks them. */
const listings: ReadonlySet<string> = new Set<ReadName>(['entity-page']);
const listingTimes = 6;

/**
 * The store over an engine: questions and acts by name, each within its deadline, indexes and constraints in place.
 * @throws {JejakError} ENGINE_UNAVAILABLE when an index or constraint is still missing after the set-up
 */
export async function openNamedStore(
  engine: Engine,
  { readMs, writeMs }: Deadlines = defaultDeadlines,
): Promise<Store> {
  let schema: Pick<EngineFacts, 'wanted' | 'made'>;
  try {
    schema = await withDeadline(writeMs, 'setting up the database', setUp(engine));
  } catch (error) {
    await engine.close();
    throw error;
  }
  const read = (question: string, parameters: Parameters, during?: Cancellable): Promise<Row[]> => {
    const timeoutMs = listings.has(question) ? readMs * listingTimes : readMs;
    const answer = engine.read(textOf(readTexts, question), parameters, { timeoutMs, during });
    return withDeadline(timeoutMs, `the question ${question}`, answer);
  };
  let failed: unknown = null;
  const checkpoint = async (): Promise<void> => {
    try {
      await engine.checkpoint();
      failed = null;
    } catch (error) {
      failed = named(error);
      throw failed;
    }
  };
  let writes = 0;
  let closed = false;
  const written = (): void => {
    writes += 1;
  };
  const store: Omit<Store, 'read' | 'transact'> & { read: typeof read; transact: unknown } = {
    place: engine.place,
    read,
    transact: <T>(work: (writer: Writer) => Promise<T>) => transactWithin({ ms: writeMs, engine, written }, work),
    checkpoint,
    notDurable: () => failed,
    writes: () => {
      if (closed) written(); // whoever has the database open by now may write to it
      return writes;
    },
    isSoleWriter: engine.isSoleWriter,
    facts: async () => ({
      engine: engine.name,
      version: await withDeadline(readMs, 'the version of the engine', engine.version()),
      ...schema,
    }),
    ...(engine.copyTo === undefined ? {} : { copyTo: copying(engine.copyTo) }),
    close: () => {
      closed = true;
      return engine.close();
    },
  };
  // Rows come out of the database untyped; `Reads` says what each file returns, and the conformance suite holds it to that.
  return store as Store;
}

type Parameters = Record<string, StoreValue>;

/** The act that makes writers wait for each other, and moves the version of the graph. */
const takesTurn = 'take-turn';

interface Within {
  readonly ms: number;
  readonly engine: Engine;
  /** Told when a transaction that wrote has ended, whichever way. */
  readonly written: () => void;
}

/**
 * A transaction that comes too late is undone: whoever was told that it failed must not find it done. So nobody is told
 * anything while a commit is under way, and nothing is committed once somebody was told.
 */
function transactWithin<T>({ ms, engine, written }: Within, work: (writer: Writer) => Promise<T>): Promise<T> {
  let hasWritten = false;
  let late: JejakError | null = null;
  let commits = 0;
  let committing = false;
  const onTime = <R>(result: R): R => {
    if (late !== null) throw late;
    return result;
  };
  const wrote = (): void => {
    hasWritten = true;
  };
  const transaction = engine
    .transact(
      async (run) => {
        committing = false; // the engine may try again
        onTime(null);
        const result = onTime(await work(writerOf(async (...query) => onTime(await run(...query)), wrote)));
        commits += 1;
        committing = true;
        return result;
      },
      { timeoutMs: ms },
    )
    .finally(() => hasWritten && written());
  return new Promise((resolve, reject) => {
    const tooLate = (): void => {
      if (committing) timer = setTimeout(lost, ms);
      else {
        late = commits === 0 ? new Undone('DEADLINE_EXCEEDED', tookLonger(ms)) : unknownEnd(ms);
        reject(late);
      }
    };
    const lost = (): void => reject(unknownEnd(ms));
    let timer = setTimeout(tooLate, ms);
    transaction
      .then(resolve, (error: unknown) => reject(commits === 0 ? undone(named(error)) : named(error)))
      .finally(() => clearTimeout(timer));
  });
}

function tookLonger(ms: number): string {
  return `the transaction took longer than ${ms / 1000} s`;
}

function unknownEnd(ms: number): JejakError {
  return new JejakError('DEADLINE_EXCEEDED', `${tookLonger(ms)}, and nobody knows whether it was written: do it again`);
}

/** Without a deadline: a copy takes as long as the database is large. */
function copying(copyTo: (file: string) => Promise<void>): (file: string) => Promise<void> {
  return async (file) => {
    try {
      await copyTo(file);
    } catch (error) {
      const { code, syscall } = error as NodeJS.ErrnoException;
      if (isDiskFull(error) && !(error instanceof JejakError)) throw diskFull(file, error);
      // Where a server writes it, that sees other folders than whoever asks, such as in a container.
      throw syscall === undefined ? error : badInput('copy', `${file} cannot be written (${code})`);
    }
  };
}

/** A full disk by its name, whichever engine tells of it. */
function named(error: unknown): unknown {
  return isDiskFull(error) && !(error instanceof JejakError) ? diskFull('the database (JEJAK_DATA)', error) : error;
}

function writerOf(run: Run, wrote: () => void): Writer {
  let turn: Promise<number> | null = null;
  const act = async (name: string, parameters: Parameters): Promise<number> => {
    wrote();
    const rows = await run(textOf(writeTexts, name), parameters);
    return Number(rows[0]?.['written'] ?? 0);
  };
  const writer = {
    read: (question: string, parameters: Parameters) => run(textOf(readTexts, question), parameters),
    write: async (name: string, parameters: Parameters) => {
      if (name === takesTurn) turn = act(takesTurn, {});
      turn ??= act(takesTurn, {});
      const taken = await turn;
      return name === takesTurn ? taken : act(name, parameters);
    },
  };
  return writer as unknown as Writer; // as above: the names' types are held by the conformance suite
}

function textOf(texts: ReadonlyMap<string, string>, name: string): string {
  const text = texts.get(name);
  if (text === undefined) throw new Error(`there is no cypher file for ${name}`);
  return text;
}

/** @returns what is wanted, and what of it was not there */
async function setUp(engine: Engine): Promise<Pick<EngineFacts, 'wanted' | 'made'>> {
  const statements = [
    ...(engine.constraintMakesIndex ? [] : setupStatements('indexes')),
    ...setupStatements('ledger'),
    ...setupStatements('constraints'),
  ];
  const before = await engine.schemaNames();
  for (const statement of statements.filter((text) => !before.has(nameIn(text)))) await engine.alterSchema(statement);
  const after = await engine.schemaNames();
  const missing = statements.map(nameIn).filter((name) => !after.has(name));
  if (missing.length > 0) {
    throw new JejakError(
      'ENGINE_UNAVAILABLE',
      `${engine.place} lacks ${missing.join(', ')}, without which every look-up would scan`,
    );
  }
  const wanted = statements.map(nameIn);
  return { wanted, made: wanted.filter((name) => !before.has(name)) };
}

function nameIn(statement: string): string {
  return /^CREATE (?:INDEX|CONSTRAINT) (\w+)/.exec(statement)?.[1] ?? statement;
}
