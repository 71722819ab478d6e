import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

/** The first bytes of a file, enough for its encoding and its header. */
export async function startOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(10_000), position: 0 });
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** The separator that a first line such as `sep=;` tells, as spreadsheets write it; null where there is no such line. */
export function separatorIn(start: Buffer): string | null {
  return /^\uFEFF?"?sep=([,;\t])"?[,;\t]*\r?(?:\n|$)/i.exec(start.toString('utf8'))?.[1] ?? null;
}

/** The separator that the header has most of. */
export function delimiterIn(start: Buffer): string {
  const [header = ''] = start.toString('utf8').split('\n');
  const counts = [',', ';', '\t'].map((delimiter) => [header.split(delimiter).length, delimiter] as const);
  return counts.reduce((most, next) => (next[0] > most[0] ? next : most))[1];
}

/** The checksum of a file, which is read as a stream. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
