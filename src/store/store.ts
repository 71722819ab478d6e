import type { ReadName, Reads, WriteName, Writes } from './queries.ts';
import type { StoreValue } from './value.ts';

/** One question to the graph, by name; its text is a file in cypher/read. */
export interface Reader {
  /**
   * @param during where the question is called off, in the database too if its engine can: the answer is then a failure
   * @returns the rows of the question, in its own total order unless its file says otherwise
   */
  read<Q extends ReadName>(
    question: Q,
    parameters: Reads[Q]['parameters'],
    during?: Cancellable,
  ): Promise<Reads[Q]['row'][]>;
}

/** What can be called off: an operation, and whatever else has a signal. */
export interface Cancellable {
  readonly signal: AbortSignal;
}

/**
 * A transaction that sees what it wrote. Before its first act the ledger's turn is taken, unless it has been by then: no
 * write leaves the version of the graph as it was.
 */
export interface Writer extends Reader {
  /** @returns how many rows the act wrote, as the engine counts them */
  write<A extends WriteName>(act: A, parameters: Writes[A]): Promise<number>;
}

/**
 * The port to a database. Everything above knows only this; what differs between engines stays behind it.
 * Every call ends within the store's deadline or fails with ENGINE_UNAVAILABLE, DATABASE_BUSY or DEADLINE_EXCEEDED.
 */
export interface Store extends Reader {
  /** Where the data is, for people: a folder, or an address without its password. */
  readonly place: string;
  /**
   * All of it or none. `work` may run again when the database asks for it, so it must not act outside `writer`.
   * @throws {Undone} when it is known that none of it was kept
   */
  transact<T>(work: (writer: Writer) => Promise<T>): Promise<T>;
  /**
   * Makes what was written durable beyond a power cut; the engines that do so at each commit have nothing to do. What was
   * committed stays so when this fails.
   * @throws {JejakError} DISK_FULL
   */
  checkpoint(): Promise<void>;
  /**
   * Why the last checkpoint failed, so that a power cut could take what was committed since; null when it did not.
   * Absent where nothing else than a durable commit is known.
   */
  notDurable?(): unknown;
  /**
   * Counts up whenever a transaction of this process that wrote has ended, before anybody is told so, also when nobody knows
   * whether it was kept. Once the store is closed no two counts are equal.
   */
  writes(): number;
  /** Whether nobody else can write while the store is open, so that the graph is the same for as long as `writes` is. */
  readonly isSoleWriter: boolean;
  /** What the engine is, for whoever looks after it. */
  facts(): Promise<EngineFacts>;
  /**
   * Writes all that is committed, at one moment, to a new file, while readers go on and writers wait. Absent where the
   * engine has means of its own for that.
   * @throws {JejakError} DISK_FULL
   */
  copyTo?(file: string): Promise<void>;
  close(): Promise<void>;
}

/** What an engine is, and what its database lacked. */
export interface EngineFacts {
  readonly engine: 'embedded' | 'neo4j';
  readonly version: string;
  /** Names of the indexes and constraints that are wanted. */
  readonly wanted: readonly string[];
  /** Those of them that were not there when it was opened, and were made then. */
  readonly made: readonly string[];
}

/** What an engine does; `named-store.ts` turns it into a `Store`. Query text comes from `queries.ts` alone. */
export interface Engine {
  readonly place: string;
  /** Whether a uniqueness constraint brings its own index, so that making one first would be refused. */
  readonly constraintMakesIndex: boolean;
  /** Whether no other process can write while this one has the database open. */
  readonly isSoleWriter: boolean;
  /** Names of the indexes and constraints that the database has. */
  schemaNames(): Promise<Set<string>>;
  alterSchema(statement: string): Promise<void>;
  /** An engine that can ends the question in the database after `timeoutMs`, and when it is called off. */
  read(text: string, parameters: Record<string, StoreValue>, until?: Until): Promise<Row[]>;
  transact<T>(work: (run: Run) => Promise<T>, until?: Until): Promise<T>;
  checkpoint(): Promise<void>;
  readonly name: EngineFacts['engine'];
  version(): Promise<string>;
  /** See `Store`. */
  copyTo?(file: string): Promise<void>;
  close(): Promise<void>;
}

/** How long something may take in the database. */
export interface Until {
  readonly timeoutMs: number;
  readonly during?: Cancellable | undefined;
}

export type Row = Record<string, unknown>;
export type Run = (text: string, parameters: Record<string, StoreValue>) => Promise<Row[]>;
