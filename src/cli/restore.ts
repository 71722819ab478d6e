import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { badInput, JejakError } from '../errors.ts';
import { diskFull, isDiskFull } from '../store/disk-full.ts';
import { databaseFile, refuseInUse } from '../store/embedded/embedded-engine.ts';
import { dossierFiles } from './backup/dossier-copies.ts';
import { graphIn } from './backup/make-backup.ts';
import { backedUp, invalid, type Manifest } from './backup/manifest.ts';
import { type Exchange, putInPlace } from './backup/put-in-place.ts';
import { unpackBackup } from './backup/unpack-backup.ts';
import { neo4jWay } from './backup.ts';
import { type CliCommand, textOption } from './command.ts';
import { foldersWritten, removeLeftOver } from './left-over-files.ts';

export const restoreCommand: CliCommand = {
  name: 'restore',
  summary: 'bring a backup back into an empty data folder, or with --replace in the place of what is there',
  define: (command) =>
    command
      .argument('<backup>', 'the folder or the .zip that "jejak backup" made')
      .option('--replace', 'keep what is there aside, and put the backup in its place')
      .option('--dossiers <folder>', 'where its dossiers go; JEJAK_DOSSIERS unless given, nowhere if neither is')
      .option('--no-dossiers', 'leave its dossiers where they are'),
  run: async (call, io) => {
    const config = readConfig(io.environment);
    if ('neo4j' in config.store) throw badInput('restore', neo4jWay);
    const [backup = ''] = call.arguments;
    const { folder } = config.store;
    const own = io.environment['JEJAK_DOSSIERS'] ? config.dossiers : null;
    const dossiers = call.options['dossiers'] === false ? null : (textOption(call, 'dossiers') ?? own);
    removeLeftOver(foldersWritten(config));
    refuseInUse(folder);
    const replace = call.options['replace'] === true;
    const present = databaseIn(folder);
    if (present.length > 0 && !replace)
      throw badInput(
        'JEJAK_DATA',
        `${folder} holds a graph: --replace keeps it aside and puts the backup in its place`,
      );
    const parts = [folder, ...(dossiers === null ? [] : [dossiers])].map((place) =>
      join(place, `.restore-${process.pid}.part`),
    );
    try {
      const [part = '', besides] = parts;
      const manifest = await unpackBackup(backup, part);
      await checkGraph(part, manifest, backup);
      const exchanges: Exchange[] = [{ folder, old: present, from: part, names: [databaseFile] }];
      if (dossiers !== null && besides !== undefined)
        exchanges.push(...(await dossierExchange(dossiers, part, besides, manifest, replace)));
      refuseInUse(folder); // since a backup may take long to unpack
      const kept = putInPlace(exchanges, `before-restore-${new Date().toISOString().replace(/[-:]|\.\d+/g, '')}`);
      const { version, counts } = manifest.graph;
      if (call.options['json']) io.out(JSON.stringify({ data: folder, dossiers, kept, ...manifest }));
      else {
        io.out(
          `${folder}: version ${version}, ${counts['Claim'] ?? 0} claims of ${counts['Dossier'] ?? 0} dossiers, as it was on ${manifest.createdAt}`,
        );
        for (const place of kept) io.out(`What was there is in ${place}`);
        if (dossiers === null && manifest.files.length > 1)
          io.error(`(its ${manifest.files.length - 1} files of dossiers are put nowhere: --dossiers names a folder)`);
      }
      return 0;
    } catch (error) {
      if (error instanceof JejakError) throw error;
      if (isDiskFull(error)) throw diskFull(folder, error);
      const { code, syscall, path } = error as NodeJS.ErrnoException;
      throw syscall === undefined
        ? error
        : badInput('restore', `${path ?? folder} cannot be written or read (${code})`);
    } finally {
      for (const part of parts) rmSync(part, { recursive: true, force: true });
    }
  },
};

/** The files of a database in a folder: itself and its log. */
function databaseIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith(databaseFile)) : [];
}

/** What the engine of this Jejak opens, and holds what was backed up. */
async function checkGraph(part: string, { graph }: Manifest, backup: string): Promise<void> {
  const { version } = await graphIn(part);
  if (version !== graph.version)
    throw invalid(backup, `holds version ${version} of the graph, and says that it is ${graph.version}`);
}

/** None where the folder has the same dossiers already. */
async function dossierExchange(
  folder: string,
  part: string,
  besides: string,
  { files }: Manifest,
  replace: boolean,
): Promise<Exchange[]> {
  const wanted = files.filter(({ path }) => path.startsWith('dossiers/'));
  const names = wanted.map(({ path }) => path.slice('dossiers/'.length));
  if (names.length === 0) return [];
  const old = dossierFiles(folder);
  const there = await Promise.all(old.map((name) => backedUp(folder, name)));
  const sums = new Map(there.map(({ path, sha256 }) => [`dossiers/${path}`, sha256]));
  if (old.length === names.length && wanted.every(({ path, sha256 }) => sums.get(path) === sha256)) return [];
  if (old.length > 0 && !replace)
    throw badInput(
      '--dossiers',
      `${folder} holds other dossiers: --replace keeps them aside, --no-dossiers leaves them`,
    );
  mkdirSync(besides, { recursive: true });
  cpSync(join(part, 'dossiers'), besides, { recursive: true });
  return [{ folder, old, from: besides, names }];
}
