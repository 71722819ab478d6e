import type { Readable, Writable } from 'node:stream';

/** What a command reads and writes; the process's own, or a test's. */
export interface Io {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
  /** Writes to a terminal as it is, for what is drawn over itself; null where errors go elsewhere. */
  readonly terminal: ((text: string) => void) | null;
  readonly readStdin: () => Promise<string>;
  /** Both ends of a conversation with the program that started this one; null where there is none. */
  readonly pipes: { readonly input: Readable; readonly output: Writable } | null;
  /** Resolves when the process is asked to end. */
  readonly stopped: () => Promise<void>;
}

export function processIo(): Io {
  for (const stream of [process.stdout, process.stderr]) {
    // Whoever read, such as `head`, has had enough: what is under way ends as if it were read.
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  return {
    environment: process.env,
    out: (line) => process.stdout.write(`${line}\n`),
    error: (line) => process.stderr.write(`${line}\n`),
    terminal: process.stderr.isTTY ? (text) => process.stderr.write(text) : null,
    readStdin: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks).toString('utf8');
    },
    pipes: { input: process.stdin, output: process.stdout },
    stopped: () =>
      new Promise((resolve) => {
        process.once('SIGINT', () => resolve());
        process.once('SIGTERM', () => resolve());
      }),
  };
}

/** All that is known of a bug, for the error stream alone. */
export function bugText(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
