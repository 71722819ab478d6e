import { createHash, timingSafeEqual } from 'node:crypto';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { JejakError } from '../../errors.ts';
import type { Store } from '../store.ts';
import { LentTransaction } from './lent-transaction.ts';
import { type Answered, type Asked, failureOf, type Hello, onLines, questions, send } from './messages.ts';

/** A store that is lent to other processes of its owner. */
export interface Loan {
  readonly port: number;
  /** Begins no more transactions, lets those under way end for `graceMs`, and undoes the others. */
  close(graceMs?: number): Promise<void>;
}

export interface LoanOptions {
  readonly key: string;
  /** Told when a borrower has gone. @param commits transactions that it wrote */
  readonly onReturned?: (commits: number, ms: number) => void;
}

/** Whoever connects says at once who it is. */
const helloMs = 2_000;
/** Commands of one user at one time. */
const mostBorrowers = 16;

/**
 * Lends a store on a port of its own, on 127.0.0.1 alone, to whoever has the key: the named questions and acts, in
 * transactions that end with their connection. A process that is killed in the middle leaves nothing behind.
 */
export async function lendStore(store: Store, { key, onReturned }: LoanOptions): Promise<Loan> {
  const borrowers = new Set<Borrower>();
  const lender: Lender = { store, stopping: false };
  const server = createServer({ noDelay: true }, (socket) => {
    socket.on('error', () => socket.destroy()); // `close` follows
    const late = setTimeout(() => socket.destroy(), helloMs);
    let borrower: Borrower | null = null;
    const began = Date.now();
    const greet = (line: string): void => {
      if (socket.destroyed) return;
      clearTimeout(late);
      const hello = helloIn(line);
      // Nothing is said to whoever does not know the key, and nothing told of why.
      if (hello === null || !isSame(hello.key, key)) return void socket.destroy();
      if (hello.questions !== questions) {
        send(socket, { id: 0, error: failureOf(otherVersion()) });
        return void socket.end();
      }
      send(socket, { id: 0, value: store.place });
      borrower = new Borrower(socket, lender);
      borrowers.add(borrower);
    };
    onLines(
      socket,
      (line) => (borrower === null ? greet(line) : borrower.asked(JSON.parse(line) as Asked)), // of our own, who has the key
      () => borrower !== null,
    );
    socket.on('close', () => {
      clearTimeout(late);
      if (borrower === null) return;
      borrower.gone();
      borrowers.delete(borrower);
      onReturned?.(borrower.commits, Date.now() - began);
    });
  });
  server.maxConnections = mostBorrowers;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  server.unref();
  return {
    port: (server.address() as AddressInfo).port, // a server that listens on TCP has one
    close: async (graceMs = 0) => {
      lender.stopping = true;
      server.close();
      await Promise.race([Promise.all([...borrowers].map((one) => one.settled())), wait(graceMs)]);
      for (const one of borrowers) one.end();
      await Promise.all([...borrowers].map((one) => one.settled()));
    },
  };
}

interface Lender {
  readonly store: Store;
  stopping: boolean;
}

function helloIn(line: string): Hello | null {
  try {
    const { key, questions: known } = JSON.parse(line) as Partial<Hello>;
    return typeof key === 'string' && typeof known === 'string' ? { key, questions: known } : null;
  } catch {
    return null; // a browser, or somebody who looks at what listens here
  }
}

function isSame(given: string, key: string): boolean {
  const [one, other] = [given, key].map((text) => createHash('sha256').update(text).digest());
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}

function stopped(): JejakError {
  return new JejakError('STOPPING', 'the server that has the database open is about to stop: do it again in a moment');
}

function otherVersion(): JejakError {
  return new JejakError(
    'DATA_IN_USE',
    'the server that has the database open is of another version of Jejak: stop it, or start it anew with this one',
  );
}

/** A file that its owner names: who has the key could write it as well. */
async function copied({ copyTo, place }: Store, file: string): Promise<void> {
  if (copyTo === undefined) throw new JejakError('INTERNAL', `${place} cannot be copied`);
  await copyTo(file);
}

/** One process that borrows, with its transactions. */
class Borrower {
  commits = 0;
  readonly #socket: Socket;
  readonly #lender: Lender;
  readonly #transactions = new Map<number, LentTransaction>();

  constructor(socket: Socket, lender: Lender) {
    this.#socket = socket;
    this.#lender = lender;
  }

  asked(asked: Asked): void {
    const { id } = asked;
    const { store, stopping } = this.#lender;
    if ('within' in asked && asked.within !== null) this.#transactions.get(asked.within)?.ask(asked);
    else if (asked.ask === 'begin' && stopping) this.#answer(id, Promise.reject(stopped()));
    else if (asked.ask === 'begin') this.#begin(id);
    else if (asked.ask === 'checkpoint') this.#answer(id, store.checkpoint());
    else if (asked.ask === 'facts') this.#answer(id, store.facts());
    else if (asked.ask === 'copy') this.#answer(id, copied(store, asked.file));
    else if (asked.ask === 'read') this.#answer(id, store.read(asked.name as never, asked.parameters as never));
  }

  /** Every transaction ends with whoever asked in it. */
  gone(): void {
    for (const transaction of this.#transactions.values()) transaction.gone();
  }

  end(): void {
    this.#socket.destroy();
    this.gone();
  }

  async settled(): Promise<void> {
    await Promise.all([...this.#transactions.values()].map(({ settled }) => settled));
  }

  #begin(id: number): void {
    const transaction = new LentTransaction(this.#lender.store, id, (answer) => this.#send(answer));
    this.#transactions.set(id, transaction);
    void transaction.settled.then((isCommitted) => {
      if (isCommitted) this.commits += 1;
      // One that failed by itself is still asked in.
      if (isCommitted) this.#transactions.delete(id);
    });
  }

  #answer(id: number, work: Promise<unknown>): void {
    work.then(
      (value) => this.#send({ id, value: value ?? null }),
      (error: unknown) => this.#send({ id, error: failureOf(error) }),
    );
  }

  #send(answer: Answered): void {
    if (!this.#socket.destroyed) send(this.#socket, answer);
  }
}
