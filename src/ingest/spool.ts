import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a record lies in a spool. */
export interface Place {
  readonly at: number;
  readonly bytes: number;
}

/**
 * A temporary file of records, written one behind the other and read in any order: what has been checked waits here
 * to be written to the graph, so that memory does not grow with the number of dossiers.
 */
export class Spool {
  readonly #folder = mkdtempSync(join(tmpdir(), 'jejak-spool-'));
  readonly #file = openSync(join(this.#folder, 'records'), 'w+');
  #end = 0;

  put(record: unknown): Place {
    const bytes = Buffer.from(JSON.stringify(record));
    writeSync(this.#file, bytes, 0, bytes.length, this.#end);
    const place = { at: this.#end, bytes: bytes.length };
    this.#end += bytes.length;
    return place;
  }

  /** The record that was put there; its type is what the caller put. */
  get({ at, bytes }: Place): unknown {
    const buffer = Buffer.alloc(bytes);
    readSync(this.#file, buffer, 0, bytes, at);
    return JSON.parse(buffer.toString('utf8'));
  }

  close(): void {
    closeSync(this.#file);
    rmSync(this.#folder, { recursive: true });
  }
}
