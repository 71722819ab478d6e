import type { CliCommand } from './command.ts';
import { exportCommand } from './export.ts';
import { ingestCommand } from './ingest.ts';
import { locateCommand } from './locate.ts';
import { newCommand } from './new.ts';
import { queryCommand } from './query.ts';
import { rebuildCommand } from './rebuild.ts';
import { retractCommand } from './retract.ts';
import { serveCommand } from './serve.ts';
import { tokenCommand } from './token.ts';
import { verifyCommand } from './verify.ts';

/** Every command, in the order in which `--help` lists them. */
export const commands: readonly CliCommand[] = [
  serveCommand,
  queryCommand,
  newCommand,
  ingestCommand,
  locateCommand,
  verifyCommand,
  retractCommand,
  rebuildCommand,
  exportCommand,
  tokenCommand,
];
