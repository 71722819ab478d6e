import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { readConfig } from '../config.ts';
import { badInput } from '../errors.ts';
import { exportLines } from '../interchange/export-lines.ts';
import { type CliCommand, textOption } from './command.ts';
import { openOwnStore } from './own-store.ts';

export const exportCommand: CliCommand = {
  name: 'export',
  summary: 'write the whole graph as lines of JSON; equal graphs make equal files',
  define: (command) => command.option('--out <file>', 'the file to write; the output unless given'),
  run: async (call, io) => {
    const store = await openOwnStore(readConfig(io.environment).store, io);
    const out = textOption(call, 'out');
    const hash = createHash('sha256');
    let lines = 0;
    async function* counted(): AsyncGenerator<string> {
      for await (const line of exportLines(store)) {
        hash.update(line).update('\n');
        lines += 1;
        yield `${line}\n`;
      }
    }
    try {
      if (out === null) for await (const line of counted()) io.out(line.trimEnd());
      else {
        await writeWhole(counted, out);
      }
      const sha256 = hash.digest('hex');
      if (out !== null)
        io.out(
          call.options['json'] ? JSON.stringify({ out, lines, sha256 }) : `${out}: ${lines} lines, sha256 ${sha256}`,
        );
      return 0;
    } finally {
      await store.close();
    }
  },
};

/** Under another name until it is whole: a reader never finds half of it. */
async function writeWhole(lines: () => AsyncGenerator<string>, out: string): Promise<void> {
  const part = `${out}.part`;
  try {
    await pipeline(lines, createWriteStream(part));
    await rename(part, out);
  } catch (error) {
    await rm(part, { force: true });
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    throw badInput('--out', `cannot be written: ${code ?? 'unknown reason'}`, out);
  }
}
