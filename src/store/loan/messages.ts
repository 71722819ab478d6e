import { createHash } from 'node:crypto';
import type { Socket } from 'node:net';
import { type ErrorCode, JejakError } from '../../errors.ts';
import { Undone } from '../deadline.ts';
import { readTexts, writeTexts } from '../query-texts.ts';
import type { StoreValue } from '../value.ts';

/** The first line that a borrower sends. */
export interface Hello {
  readonly key: string;
  /** Of the questions that it knows by name: others would be answered as something else. */
  readonly questions: string;
}

/** What a borrower asks, a line of JSON each; `id` is its own count, and `within` the id of the `begin` of a transaction. */
export type Asked =
  | { readonly id: number; readonly ask: 'begin' | 'checkpoint' | 'facts' }
  | { readonly id: number; readonly ask: 'copy'; readonly file: string }
  | { readonly id: number; readonly ask: 'commit' | 'rollback'; readonly within: number }
  | {
      readonly id: number;
      readonly ask: 'read' | 'write';
      /** Null outside of any. */
      readonly within: number | null;
      readonly name: string;
      readonly parameters: Record<string, StoreValue>;
    };

/** What it is answered, in the order in which that is known. */
export type Answered =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: Failure };

/** A failure as it crosses from one process to the other: its code where it is one that we know by name. */
export interface Failure {
  readonly code: ErrorCode | null;
  readonly message: string;
  /** Whether it is known that nothing of the transaction was kept. */
  readonly undone: boolean;
}

export function failureOf(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  return { code: error instanceof JejakError ? error.code : null, message, undone: error instanceof Undone };
}

export function errorOf({ code, message, undone }: Failure): Error {
  if (code === null) return new Error(message);
  return undone ? new Undone(code, message) : new JejakError(code, message);
}

/** What can be asked beside the questions; raised whenever `Asked` changes. */
const asks = 2;

/** Two processes of one version ask the same questions by the same names. */
export const questions = createHash('sha256')
  .update(JSON.stringify([asks, [...readTexts], [...writeTexts]]))
  .digest('hex');

export function send(socket: Socket, message: Hello | Asked | Answered): void {
  socket.write(`${JSON.stringify(message)}\n`);
}

/**
 * The lines that come, each once it is whole.
 * @param mayBeLong asked while a line is not whole yet; false ends the connection once it is longer than an honest first one
 */
export function onLines(socket: Socket, onLine: (line: string) => void, mayBeLong: () => boolean = () => true): void {
  let waiting: string[] = [];
  let length = 0;
  socket.setEncoding('utf8');
  socket.on('data', (chunk: string) => {
    const [first = '', ...rest] = chunk.split('\n');
    waiting.push(first);
    length += first.length;
    for (const next of rest) {
      const line = waiting.join('');
      [waiting, length] = [[next], next.length];
      onLine(line);
    }
    if (length > longestHello && !mayBeLong()) socket.destroy();
  });
}

const longestHello = 1_000;
