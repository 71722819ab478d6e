import type { Command } from 'commander';
import type { Io } from './io.ts';

/** One command: how it is called, and what it does. `run` gives the exit code; what it throws is turned into one. */
export interface CliCommand {
  readonly name: string;
  readonly summary: string;
  /** Adds arguments and options. */
  readonly define: (command: Command) => Command;
  readonly run: (call: Call, io: Io) => Promise<number>;
}

/** A call with its arguments as they were typed. */
export interface Call {
  readonly arguments: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

export function textOption({ options }: Call, name: string): string | null {
  const value = options[name];
  return typeof value === 'string' ? value : null;
}
