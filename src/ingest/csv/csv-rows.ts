import { Readable } from 'node:stream';
import { type CsvError, type Info, type Options, parse } from 'csv-parse';
import { codePointsIn } from '../evidence/code-points.ts';
import type { SheetBytes } from './sheet-bytes.ts';

/** One row of a sheet, and where it stands. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** The row as it is written, without its line break. */
  readonly raw: string;
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** The place of its first character in the file, in code points. */
  readonly startAt: number;
}

/** What keeps a file from being read on as CSV. */
export class CsvBroken extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

const messages: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened here and never closed',
  CSV_INVALID_CLOSING_QUOTE: 'text stands behind a closing quotation mark: double the marks that belong to the text',
  INVALID_OPENING_QUOTE:
    'a quotation mark stands inside a cell that does not begin with one: put the cell in quotation marks, and double those inside',
  CSV_MAX_RECORD_SIZE: 'this row is longer than a row can be: a quotation mark may be missing',
};

/** `sep=;`, which is no row of the sheet. */
export const separatorLine = /^"?sep=[,;\t]?"?[,;\t]*$/i;

const noticedLate = ['CSV_QUOTE_NOT_CLOSED', 'CSV_MAX_RECORD_SIZE'];

/** No row of a list of winners comes near it; a quotation mark that is never closed would swallow the file. */
const longestRow = 100_000;

/**
 * The rows of a CSV file (RFC 4180), one at a time, the header first, or before it the line that tells the separator. A
 * byte order mark at its start is left out, and so are rows without any cell.
 * @param headerLine the line of the header: what stands above it is passed over
 * @param isClean whether these bytes, which begin on that line, may stand in a file; it tells why not, and they are left out
 * @throws {CsvBroken} at the first row that cannot be read
 */
export async function* csvRows(
  { chunks }: SheetBytes,
  { delimiter, headerLine }: { readonly delimiter: string; readonly headerLine: number },
  isClean: (bytes: Uint8Array, line: number) => boolean,
): AsyncGenerator<CsvRow> {
  // The parser tells where a row ends, in bytes; what stands there is cut out of what it was fed.
  let fed = Buffer.alloc(0);
  const feed = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of chunks()) {
      fed = Buffer.concat([fed, chunk]);
      yield chunk;
    }
  };
  let lastLine = 0;
  const options: Options = {
    ...{
      delimiter,
      info: true,
      bom: true,
      skip_empty_lines: true,
      relax_column_count: true,
      max_record_size: longestRow,
    },
    on_record: (record, { lines }) => {
      lastLine = lines;
      return record;
    },
  };
  const parser = Readable.from(feed()).pipe(parse(options));
  let [at, line, bytes] = [0, 1, 0];
  let width: number | null = null;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      const writtenBytes = fed.subarray(0, info.bytes - bytes);
      const written = writtenBytes.toString('utf8');
      fed = fed.subarray(info.bytes - bytes);
      bytes = info.bytes;
      const raw = written.trim();
      const before = written.slice(0, written.indexOf(raw));
      const first = line + newlinesIn(before);
      const isTelling = at === 0 && separatorLine.test(raw);
      const isAbove = !isTelling && first < headerLine;
      if (isClean(writtenBytes, line) && !isAbove && (isTelling || record.some((cell) => cell.trim() !== ''))) {
        if (!isTelling) width ??= record.length;
        if (!isTelling && record.length !== width)
          throw new CsvBroken(first, 'this row has another number of cells than the header');
        yield { cells: record, raw, line: first, startAt: at + codePointsIn(before) };
      }
      at += codePointsIn(written);
      line += newlinesIn(written);
    }
  } catch (error) {
    const { code, lines } = error as Partial<CsvError> & { readonly lines?: number };
    if (error instanceof CsvBroken || typeof code !== 'string' || lines === undefined) throw error;
    // A mark that is never closed is noticed far behind the row that it is in.
    throw new CsvBroken(noticedLate.includes(code) ? lastLine + 1 : lines, messages[code] ?? 'cannot be read as CSV');
  }
}

function newlinesIn(text: string): number {
  return text.split('\n').length - 1;
}
