import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskFull, isDiskFull } from '../../store/disk-full.ts';

/** Where a record lies in a spool. */
export interface Place {
  readonly at: number;
  readonly bytes: number;
}

/** Records that wait: in a file, or in memory where they are few. */
export interface Records {
  put(record: unknown): Place;
  /** The same for a record that is JSON already. */
  putJson(json: string): Place;
  /** The record that was put there; its type is what the caller put. */
  get(place: Place): unknown;
  close(): void;
}

/** The records of the one dossier that somebody has sent. */
export class MemorySpool implements Records {
  readonly #records: string[] = [];

  put(record: unknown): Place {
    return this.putJson(JSON.stringify(record));
  }

  putJson(json: string): Place {
    return { at: this.#records.push(json) - 1, bytes: json.length };
  }

  get(place: Place): unknown {
    return JSON.parse(this.json(place));
  }

  /** The record as it is kept. */
  json({ at }: Place): string {
    return this.#records[at] ?? 'null';
  }

  close(): void {
    this.#records.length = 0;
  }
}

/**
 * A temporary file of records, written one behind the other and read in any order: what has been checked waits here
 * to be written to the graph, so that memory does not grow with the number of dossiers.
 */
export class Spool implements Records {
  readonly #folder = mkdtempSync(join(tmpdir(), `jejak-spool-${process.pid}-`));
  readonly #file = openSync(join(this.#folder, 'records'), 'w+');
  #end = 0;

  put(record: unknown): Place {
    return this.putJson(JSON.stringify(record));
  }

  putJson(json: string): Place {
    const bytes = Buffer.from(json);
    this.#write(bytes);
    const place = { at: this.#end, bytes: bytes.length };
    this.#end += bytes.length;
    return place;
  }

  get({ at, bytes }: Place): unknown {
    const buffer = Buffer.alloc(bytes);
    readSync(this.#file, buffer, 0, bytes, at);
    return JSON.parse(buffer.toString('utf8'));
  }

  /** All of it: a disk that is almost full takes a part without a word. */
  #write(bytes: Uint8Array): void {
    try {
      for (let done = 0; done < bytes.length; )
        done += writeSync(this.#file, bytes, done, bytes.length - done, this.#end + done);
    } catch (error) {
      throw isDiskFull(error) ? diskFull(`${tmpdir()} (TMPDIR)`, error) : error;
    }
  }

  close(): void {
    closeSync(this.#file);
    rmSync(this.#folder, { recursive: true });
  }
}
