import type { CliCommand } from './command.ts';
import { ingestCommand } from './ingest.ts';
import { locateCommand } from './locate.ts';
import { queryCommand } from './query.ts';
import { serveCommand } from './serve.ts';
import { verifyCommand } from './verify.ts';

/** Every command, in the order in which `--help` lists them. */
export const commands: readonly CliCommand[] = [
  serveCommand,
  queryCommand,
  ingestCommand,
  locateCommand,
  verifyCommand,
];
