import { Zip, ZipDeflate } from 'fflate';

/** A file of an archive; its content is asked for when its turn comes. */
export interface ZipEntry {
  readonly name: string;
  readonly content: () => AsyncIterable<string | Uint8Array>;
}

/** So much is compressed at one time: others have their turn between. */
const atOnce = 65_536;
/** No format of ours says when it was made: equal files have equal bytes. The first day that a ZIP can name. */
const always = '1980-01-01T12:00:00';

/**
 * A ZIP archive (APPNOTE 6.3.3, without ZIP64: 4 GB at most) as it is made, in memory that does not grow with it.
 * @throws {RangeError} by fflate for a file that is too large
 */
export async function* zipStream(entries: Iterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  let made: Uint8Array[] = [];
  let failed: Error | null = null;
  const zip = new Zip((error, data) => {
    failed ??= error;
    made.push(data);
  });
  const taken = (): Uint8Array[] => {
    if (failed !== null) throw failed;
    const parts = made;
    made = [];
    return parts;
  };
  for (const { name, content } of entries) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = always;
    zip.add(file);
    let waiting: Buffer[] = [];
    let size = 0;
    for await (const part of content()) {
      const bytes = Buffer.from(part as string);
      waiting.push(bytes);
      size += bytes.length;
      if (size < atOnce) continue;
      file.push(Buffer.concat(waiting));
      [waiting, size] = [[], 0];
      yield* taken();
    }
    file.push(Buffer.concat(waiting), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}
