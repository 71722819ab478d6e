import { connect, type Socket } from 'node:net';
import { type Answer, AnswerReader } from './answer-reader.ts';

interface Waiting {
  readonly resolve: (answer: Answer | 'closed') => void;
  readonly reject: (error: Error) => void;
}

/** A kept connection, on which one request is under way at a time. */
export class Connection {
  readonly #socket: Socket;
  #reader = new AnswerReader();
  #waiting: Waiting | null = null;
  #isUsed = false;
  isOpen = true;

  constructor(host: string, port: number) {
    this.#socket = connect({ host, port, noDelay: true });
    this.#socket.on('data', (bytes: Buffer) => this.#read(bytes));
    this.#socket.on('error', (error: NodeJS.ErrnoException) => this.#end(error));
    this.#socket.on('close', () => this.#end(new Error(`${host}:${port} closed a connection before it answered`)));
  }

  /**
   * Sends a request and reads its answer; 'closed' when the other side had closed the connection that was kept.
   * @throws {Error} when the connection fails otherwise
   */
  send(request: Buffer): Promise<Answer | 'closed'> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#socket.write(request);
    });
  }

  #read(bytes: Buffer): void {
    try {
      const answer = this.#reader.take(bytes);
      if (answer === null) return;
      const waiting = this.#waiting;
      [this.#waiting, this.#isUsed] = [null, true];
      if (!answer.isKept) this.#close();
      waiting?.resolve(answer);
    } catch (error) {
      this.#end(error as Error);
    }
  }

  #end(error: Error): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    this.#close();
    // Who keeps a connection learns that it was closed only by using it.
    if (this.#isUsed && !this.#reader.hasBegun) waiting?.resolve('closed');
    else waiting?.reject(error);
  }

  #close(): void {
    this.isOpen = false;
    this.#socket.destroy();
  }
}
