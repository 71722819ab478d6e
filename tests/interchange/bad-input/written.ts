import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { jejak } from '../../cli/jejak.ts';
import { smallArchive } from '../../cli/small-archive.ts';
import { tempFolder } from '../../ingest/temp-folder.ts';

/** A graph with one dossier, what its export wrote, and an empty graph that is to take it in. */
export interface Written {
  readonly bytes: Buffer;
  /** The command line against the empty graph. */
  readonly run: (...argv: string[]) => ReturnType<typeof jejak>;
  /** A file in a folder of its own. */
  readonly put: (name: string, content: string | Uint8Array) => string;
  /** Asserts that a file is refused, with everything that must hold then. @returns what was said, its folder left out */
  readonly refused: (path: string, ...options: string[]) => Promise<string[]>;
}

export async function exported(format: string): Promise<Written> {
  const small = smallArchive();
  await jejak(['ingest', '--archive', small.archive], small);
  const folder = tempFolder();
  const out = join(folder, 'graf');
  await jejak(['export', '--format', format, '--out', out], small);
  const environment = { JEJAK_DATA: join(folder, 'data'), JEJAK_DOSSIERS: join(folder, 'kosong') };
  const run = (...argv: string[]): ReturnType<typeof jejak> => jejak(argv, { environment });
  const spools = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith(`jejak-spool-${process.pid}-`));
  return {
    bytes: readFileSync(out),
    run,
    put: (name, content) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    },
    refused: async (path, ...options) => {
      const waiting = spools();
      const { exit, out: said, err } = await run('ingest', path, ...options);
      expect({ exit, said, end: err.join('\n').split('\n').at(-1) }).toEqual({
        exit: 3,
        said: [],
        end: expect.stringMatching(/^\d+ problems?; nothing was written\.$/),
      });
      expect(spools()).toEqual(waiting);
      const lines = err.join('\n').split('\n').slice(0, -1);
      // A place, and no stack of calls; and whatever was private is repeated nowhere.
      for (const line of lines) expect(line).toMatch(/^\S+:\d+:\d+: \S/);
      expect(lines.join('\n')).not.toMatch(/\d(?:[ .-]?\d){8,}/);
      return lines.map((line) => line.replaceAll(`${folder}/`, ''));
    },
  };
}
