import { existsSync, statfsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { databaseFile } from '../../store/embedded/embedded-engine.ts';
import { foldersWritten, leftOver } from '../left-over-files.ts';
import { ownVersion } from '../own-version.ts';
import { type Check, counted, type Finding, found, ok, type Patient, some } from './check.ts';

/** As package.json has it under engines. */
const [leastMajor, leastMinor] = [20, 19];

export const versionsCheck: Check = {
  name: 'versions',
  area: 'engine',
  look: () => {
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    const told = `Jejak ${ownVersion()} on Node.js ${process.versions.node}, ${process.platform} ${process.arch}`;
    return major > leastMajor || (major === leastMajor && minor >= leastMinor)
      ? [ok(told)]
      : [found('problem', `${told}: that is too old`, `install Node.js ${leastMajor}.${leastMinor} or newer`)];
  },
};

/** Below it a write may fail at any moment; a checkpoint writes the database anew beside the old one. */
const leastBytes = 256_000_000;

export const diskCheck: Check = {
  name: 'disk',
  area: 'data',
  look: (patient) =>
    places(patient).map(([setting, folder, needed]) => {
      const { bavail, bsize } = statfsSync(nearest(folder));
      const free = bavail * bsize;
      const told = `${gigabytes(free)} free for ${setting}, ${folder}`;
      return free >= needed
        ? ok(told)
        : found('warning', `${told}: less than the ${gigabytes(needed)} that it may need`, 'make room there');
    }),
};

function places({ config: { store, tokens, dossiers, archive } }: Patient): [string, string, number][] {
  const database =
    'folder' in store ? (statSync(join(store.folder, databaseFile), { throwIfNoEntry: false })?.size ?? 0) : 0;
  return [
    ...('folder' in store
      ? ([['JEJAK_DATA', store.folder, Math.max(leastBytes, 2 * database)]] as [string, string, number][])
      : []),
    ['temporary files', tmpdir(), leastBytes],
    ...(tokens === null ? [] : ([['JEJAK_DOSSIERS', dossiers, leastBytes]] as [string, string, number][])),
    ...(tokens === null || archive === null
      ? []
      : ([['JEJAK_ARCHIVE', archive, leastBytes]] as [string, string, number][])),
  ];
}

/** The folder itself, or the one in which it would be made. */
function nearest(folder: string): string {
  for (let at = resolve(folder); ; at = dirname(at)) if (existsSync(at) || at === dirname(at)) return at;
}

function gigabytes(bytes: number): string {
  return bytes < 1e9 ? `${Math.floor(bytes / 1e6)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}

export const leftOverCheck: Check = {
  name: 'left-over',
  area: 'data',
  look: ({ config }) => {
    const files = leftOver(foldersWritten(config));
    if (files.length === 0) return [ok('no process that was killed has left anything')];
    return [
      found(
        'note',
        `${counted(files.length, 'file or folder')} of processes that are gone: ${some(files)}`,
        'the next "jejak serve" or "jejak ingest" takes them away',
      ),
    ];
  },
};

const readyMs = 2_000;

export const serverCheck: Check = {
  name: 'server',
  area: 'engine',
  look: async ({ holder, config: { store } }): Promise<Finding[]> => {
    if (!('folder' in store)) return [];
    if (holder === null) return [ok(`nobody has ${store.folder} open`)];
    const { pid, url } = holder;
    if (url === null) return [found('note', `process ${pid} has ${store.folder} open, and serves nothing`)];
    try {
      const response = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(readyMs) });
      const { durable } = (await response.json()) as { durable?: boolean };
      if (!response.ok)
        return [
          found(
            'problem',
            `the server at ${url} (process ${pid}) says that it is not ready: ${response.status}`,
            'look at its log',
          ),
        ];
      if (durable === false)
        return [
          found(
            'problem',
            `the server at ${url} could not make durable what was written last`,
            `make room on the disk of ${store.folder}`,
          ),
        ];
      return [ok(`a server is ready at ${url} (process ${pid})`)];
    } catch {
      return [
        found(
          'problem',
          `the server at ${url} (process ${pid}) does not answer at /readyz within ${readyMs / 1_000} s`,
          'look at its log; where the process is another by now, nothing is wrong with the data',
        ),
      ];
    }
  },
};
