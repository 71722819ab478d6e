import { connect, type Socket } from 'node:net';
import { resolve } from 'node:path';
import { JejakError } from '../../errors.ts';
import { undone, withDeadline } from '../deadline.ts';
import type { Store, Writer } from '../store.ts';
import type { StoreValue } from '../value.ts';
import type { LoanAddress } from './loan-file.ts';
import { type Answered, type Asked, errorOf, onLines, questions, send } from './messages.ts';

/** A server that hangs takes connections all the same. */
const greetingMs = 3_000;

/**
 * The store that another process lends: what is asked of it is asked there, by name, and its transactions are there.
 * @returns null where nobody lends at that address
 * @throws {JejakError} DATA_IN_USE where it is lent by another version of Jejak, DEADLINE_EXCEEDED where that hangs
 */
export async function borrowStore({ port, key }: LoanAddress): Promise<Store | null> {
  const socket = await connected(port);
  if (socket === null) return null;
  const line = new Line(socket);
  const greeted = line.answerTo(0);
  send(socket, { key, questions });
  try {
    const place = await withDeadline(greetingMs, 'the server that has the database open, in saying so,', greeted);
    return overLine(line, String(place));
  } catch (error) {
    socket.destroy();
    if (error instanceof Gone) return null;
    throw error;
  }
}

type Parameters = Record<string, StoreValue>;

function overLine(line: Line, place: string): Store {
  let writes = 0;
  let failed: unknown = null;
  const read = (name: string, parameters: Parameters): Promise<unknown> =>
    line.ask({ ask: 'read', within: null, name, parameters });
  const store = {
    place,
    read,
    transact: async <T>(work: (writer: Writer) => Promise<T>): Promise<T> => {
      const { within, result } = await worked(line, work);
      try {
        await line.ask({ ask: 'commit', within });
        return result;
      } finally {
        writes += 1;
      }
    },
    checkpoint: async () => {
      try {
        await line.ask({ ask: 'checkpoint' });
        failed = null;
      } catch (error) {
        failed = error;
        throw error;
      }
    },
    notDurable: () => failed,
    writes: () => writes,
    // The server that lends it writes too, and so does whoever else borrows it.
    isSoleWriter: false,
    facts: () => line.ask({ ask: 'facts' }),
    copyTo: async (file: string) => void (await line.ask({ ask: 'copy', file: resolve(file) })),
    close: async () => line.end(),
  };
  return store as unknown as Store; // rows come untyped, as they come out of a database
}

/** Everything of a transaction but its commit. @throws {Undone} where it failed, since nothing was committed then */
async function worked<T>(line: Line, work: (writer: Writer) => Promise<T>): Promise<{ within: number; result: T }> {
  const within = line.nextId;
  try {
    await line.ask({ ask: 'begin' });
    return { within, result: await work(writerWithin(line, within)) };
  } catch (error) {
    await line.ask({ ask: 'rollback', within }).catch(() => {}); // undone in any case, with its connection if not so
    throw undone(error);
  }
}

function writerWithin(line: Line, within: number): Writer {
  const asking =
    (ask: 'read' | 'write') =>
    (name: string, parameters: Parameters): Promise<unknown> =>
      line.ask({ ask, within, name, parameters });
  return { read: asking('read'), write: asking('write') } as unknown as Writer; // as above
}

/** What is asked, without the number that it gets. */
type Question = Asked extends infer One ? (One extends Asked ? Omit<One, 'id'> : never) : never;

/** The connection to whoever lends, and what is asked over it and not answered yet. */
class Line {
  nextId = 1;
  readonly #socket: Socket;
  readonly #open = new Map<number, { resolve: (value: unknown) => void; reject: (error: unknown) => void }>();

  constructor(socket: Socket) {
    this.#socket = socket;
    onLines(socket, (line) => this.#answered(JSON.parse(line) as Answered)); // of whoever took our key for its own
    socket.on('close', () => {
      for (const { reject } of this.#open.values()) reject(new Gone());
      this.#open.clear();
    });
  }

  ask(question: Question): Promise<unknown> {
    const id = this.nextId;
    this.nextId += 1;
    const answer = this.answerTo(id);
    if (!this.#socket.destroyed) send(this.#socket, { id, ...question } as Asked);
    return answer;
  }

  answerTo(id: number): Promise<unknown> {
    if (this.#socket.destroyed) return Promise.reject(new Gone());
    return new Promise((resolve, reject) => this.#open.set(id, { resolve, reject }));
  }

  end(): void {
    this.#socket.end();
  }

  #answered(answered: Answered): void {
    const asked = this.#open.get(answered.id);
    this.#open.delete(answered.id);
    if ('error' in answered) asked?.reject(errorOf(answered.error));
    else asked?.resolve(answered.value);
  }
}

/** The server has ended, and with it every transaction that was not committed. */
class Gone extends JejakError {
  constructor() {
    super('ENGINE_UNAVAILABLE', 'the server that has the database open has ended meanwhile: do it again');
  }
}

function connected(port: number): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.setNoDelay(true);
    socket.once('connect', () => resolve(socket));
    socket.on('error', () => resolve(null)); // and `close` follows, for what is under way
  });
}
