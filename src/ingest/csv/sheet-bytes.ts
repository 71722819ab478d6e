import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** A sheet as CSV, whether it is in a file or was read out of a workbook. */
export interface SheetBytes {
  /** Of the file that somebody has: its name makes the ids, and is what problems show. */
  readonly path: string;
  /** Read anew each time. */
  readonly chunks: () => AsyncIterable<Buffer> | Iterable<Buffer>;
  /** Line and column of its problems are those of cells. */
  readonly isWorkbook: boolean;
}

export function fileBytes(path: string): SheetBytes {
  return { path, chunks: () => createReadStream(path), isWorkbook: false };
}

export function textBytes(path: string, text: Buffer, isWorkbook: boolean): SheetBytes {
  return { path, chunks: () => slices(text), isWorkbook };
}

/** As a file comes: whoever wants the first rows need not wait for all. */
function* slices(text: Buffer): Generator<Buffer> {
  for (let at = 0; at < text.length; at += sliceBytes) yield text.subarray(at, at + sliceBytes);
}

const sliceBytes = 65_536;

/** The first bytes of a sheet, enough for its encoding and its header. */
export async function startOf({ chunks }: SheetBytes): Promise<Buffer> {
  const read: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks()) {
    read.push(chunk);
    length += chunk.length;
    if (length >= startBytes) break;
  }
  return Buffer.concat(read).subarray(0, startBytes);
}

const startBytes = 10_000;

/** Its checksum, for which it is read as a stream. */
export async function sha256Of({ chunks }: SheetBytes): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of chunks()) hash.update(chunk);
  return hash.digest('hex');
}
