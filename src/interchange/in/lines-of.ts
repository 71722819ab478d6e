import { isUtf8 } from 'node:buffer';
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { otherEncoding } from '../../ingest/format/text-file.ts';

/** A line of a file, from 1, without what ends it; or what is wrong with it. */
export type FileLine = { readonly number: number } & ({ readonly text: string } | { readonly wrong: string });

const newline = 10;
const carriageReturn = 13;
const byteOrderMark = /^\uFEFF/;

/**
 * The lines of a text file, in memory that a long one does not fill. What separates paragraphs for Unicode (U+2028) ends no
 * line of JSON.
 * @param longest bytes that a line may have
 */
export async function* linesOf(path: string, longest: number): AsyncGenerator<FileLine> {
  let number = 0;
  let parts: Buffer[] = [];
  let size = 0;
  const add = (part: Buffer): void => {
    size += part.length;
    if (size <= longest) parts.push(part);
    else parts = [];
  };
  const taken = (): FileLine => {
    number += 1;
    const line = lineIn(parts, number, size, longest);
    [parts, size] = [[], 0];
    return line;
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
      add(chunk.subarray(from, end));
      yield taken();
      from = end + 1;
    }
    add(chunk.subarray(from));
  }
  if (size > 0) yield taken();
}

function lineIn(parts: readonly Buffer[], number: number, size: number, longest: number): FileLine {
  if (size > longest) return { number, wrong: `is a line of ${size} bytes, and ${longest} is the limit` };
  const bytes = Buffer.concat(parts);
  if (!isUtf8(bytes)) return { number, wrong: 'is not UTF-8: save the file as UTF-8' };
  const text = (bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes).toString('utf8');
  return { number, text: number === 1 ? text.replace(byteOrderMark, '') : text };
}

const others: readonly (readonly [start: readonly number[], is: string])[] = [
  [[0x1f, 0x8b], 'is packed with gzip: unpack it first'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'is packed with zstd: unpack it first'],
  [[0x42, 0x5a, 0x68], 'is packed with bzip2: unpack it first'],
  [[0x50, 0x4b, 0x03, 0x04], 'is a ZIP archive: unpack it first, or name a Data Package .datapackage.zip'],
];

/** Why a file is no text in UTF-8, by its first bytes; null where nothing speaks against it. */
export function whyNoText(path: string): string | null {
  const bytes = startOf(path);
  if (bytes.length === 0) return 'is empty';
  const packed = others.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  if (packed !== undefined) return packed[1];
  const encoding = otherEncoding(bytes);
  return encoding === null ? null : `is ${encoding}: save it as UTF-8`;
}

function startOf(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(4096);
    return bytes.subarray(0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}
