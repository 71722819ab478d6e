import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { badInput } from '../errors.ts';
import { databaseFile } from '../store/embedded/embedded-engine.ts';
import { isZip, makeBackup } from './backup/make-backup.ts';
import { type CliCommand, textOption } from './command.ts';
import { openOwnStore } from './own-store.ts';

export const backupCommand: CliCommand = {
  name: 'backup',
  summary: 'copy the embedded database at one version, with the dossiers, also while a server runs and writes',
  define: (command) =>
    command
      .requiredOption('--out <place>', 'the folder to make; or a file that ends in .zip, of 4 GB at most')
      .option('--no-dossiers', 'leave the dossiers out, where they are kept elsewhere, such as in Git'),
  run: async (call, io) => {
    const config = readConfig(io.environment);
    const out = textOption(call, 'out') ?? '';
    if ('neo4j' in config.store) throw badInput('backup', neo4jWay);
    const { folder } = config.store;
    if (!existsSync(join(folder, databaseFile)))
      throw badInput('JEJAK_DATA', `there is no graph in ${folder} to back up: "jejak ingest" makes one`);
    if (existsSync(out)) throw badInput('--out', 'is there already, and is not written over: name another', out);
    const store = await openOwnStore(config.store, io);
    const copyTo = async (file: string): Promise<void> => {
      try {
        await store.copyTo?.(file);
      } finally {
        await store.close(); // others may have it while the rest is done
      }
    };
    const secrets = [config.tokens, config.model?.keyFile ?? null].filter((file) => file !== null);
    const manifest = await makeBackup({
      out,
      dossiers: call.options['dossiers'] === false ? null : config.dossiers,
      secrets,
      copyTo,
    });
    const { graph, files } = manifest;
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    if (call.options['json']) io.out(JSON.stringify({ out, ...manifest }));
    else {
      const kept = files.length - 1;
      io.out(
        `${out}: version ${graph.version}, ${graph.counts['Claim'] ?? 0} claims of ${graph.counts['Dossier'] ?? 0} dossiers, ${kept} files of dossiers, ${bytes} bytes${isZip(out) ? ' unpacked' : ''}`,
      );
      io.error('(not in it: the file of tokens, keys, and the texts of the archive)');
    }
    return 0;
  },
};

export const neo4jWay =
  'the graph is in a Neo4j, which has its own way: "neo4j-admin database dump neo4j --to-path=FOLDER" while it is stopped, or in the Enterprise Edition "neo4j-admin database backup" while it runs, and "neo4j-admin database load" or "restore" to bring it back; or keep the dossiers, and make the graph anew with "jejak rebuild"';
