import { closeSync, createReadStream, openSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Unzip, UnzipInflate } from 'fflate';
import { diskFull, isDiskFull } from '../../store/disk-full.ts';

/** No table of ours is pressed to less; what is was made to fill a disk. */
const mostPressed = 1_000;
const allowance = 10_000_000;

/**
 * Writes the files of an archive that are asked for into a folder, in memory that does not grow with them.
 * @returns the names of those that were there
 * @throws {RangeError} for what is no archive that can be read, or grows out of all proportion
 * @throws {JejakError} DISK_FULL
 */
export async function unzipInto(archive: string, folder: string, wanted: ReadonlySet<string>): Promise<Set<string>> {
  const most = statSync(archive).size * mostPressed + allowance;
  const written = new Set<string>();
  let size = 0;
  let failed: unknown = null;
  const unzip = new Unzip((file) => {
    if (!wanted.has(file.name) || written.has(file.name)) return;
    const handle = openSync(join(folder, file.name), 'w');
    written.add(file.name);
    file.ondata = (error, data, isLast) => {
      failed ??= error;
      size += data?.length ?? 0;
      if (size > most) failed ??= new RangeError('is far larger unpacked than packed');
      try {
        if (failed === null) for (let done = 0; done < data.length; ) done += writeSync(handle, data, done);
      } catch (problem) {
        failed ??= isDiskFull(problem) ? diskFull(folder, problem) : problem;
      }
      if (isLast || failed !== null) closeSync(handle);
      if (failed !== null) file.terminate();
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for await (const chunk of createReadStream(archive)) {
    try {
      unzip.push(chunk as Buffer);
    } catch (error) {
      throw new RangeError(`cannot be unpacked: ${error instanceof Error ? error.message : error}`);
    }
    if (failed !== null) throw failed;
  }
  return written;
}
