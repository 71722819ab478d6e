import { closeSync, createReadStream, openSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Unzip, UnzipInflate } from 'fflate';
import { diskFull, isDiskFull } from '../../store/disk-full.ts';

/** No table of ours is pressed to less; what is was made to fill a disk. */
const mostPressed = 100;
const allowance = 10_000_000;

/**
 * Writes the files of an archive that are asked for into a folder, in memory that does not grow with them.
 * @returns the names of those that were there
 * @throws {RangeError} for what is no archive that can be read, is cut, or grows out of all proportion
 * @throws {JejakError} DISK_FULL
 */
export async function unzipInto(archive: string, folder: string, wanted: ReadonlySet<string>): Promise<Set<string>> {
  const most = statSync(archive).size * mostPressed + allowance;
  const written = new Set<string>();
  /** Files that are not whole yet, by their names. */
  const open = new Map<string, number>();
  let size = 0;
  let failed: unknown = null;
  const unzip = new Unzip((file) => {
    if (!wanted.has(file.name) || written.has(file.name)) return;
    const handle = openSync(join(folder, file.name), 'w');
    written.add(file.name);
    open.set(file.name, handle);
    file.ondata = (error, data, isLast) => {
      if (error !== null) failed ??= new RangeError(`is broken within ${file.name}: fetch or export it again`);
      size += data?.length ?? 0;
      if (size > most) failed ??= new RangeError('is far larger unpacked than packed');
      try {
        if (failed === null) for (let done = 0; done < data.length; ) done += writeSync(handle, data, done);
      } catch (problem) {
        failed ??= isDiskFull(problem) ? diskFull(folder, problem) : problem;
      }
      if (isLast && open.delete(file.name)) closeSync(handle);
      if (failed !== null) file.terminate();
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    let isFirst = true;
    for await (const chunk of createReadStream(archive) as AsyncIterable<Buffer>) {
      if (isFirst && !chunk.toString('latin1', 0, 2).startsWith('PK')) break;
      isFirst = false;
      try {
        unzip.push(chunk);
      } catch {
        failed ??= new RangeError('is broken: fetch or export it again');
      }
      if (failed !== null) throw failed;
    }
    if (isFirst) throw new RangeError('is no ZIP archive');
    const [cut] = open.keys();
    if (cut !== undefined) throw new RangeError(`is cut within ${cut}: fetch or export it again`);
    return written;
  } finally {
    for (const handle of open.values()) closeSync(handle);
  }
}
