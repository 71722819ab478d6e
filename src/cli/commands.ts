import type { CliCommand } from './command.ts';

/**
 * Every command, in the order in which `--help` lists them. Each is loaded when it is asked for: a draft needs neither the
 * server nor the schema, and loading all of them takes longer than making it.
 */
const loaders: Readonly<Record<string, () => Promise<CliCommand>>> = {
  serve: async () => (await import('./serve.ts')).serveCommand,
  query: async () => (await import('./query.ts')).queryCommand,
  mcp: async () => (await import('./mcp.ts')).mcpCommand,
  new: async () => (await import('./new.ts')).newCommand,
  ingest: async () => (await import('./ingest.ts')).ingestCommand,
  locate: async () => (await import('./locate.ts')).locateCommand,
  verify: async () => (await import('./verify.ts')).verifyCommand,
  retract: async () => (await import('./retract.ts')).retractCommand,
  rebuild: async () => (await import('./rebuild.ts')).rebuildCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  backup: async () => (await import('./backup.ts')).backupCommand,
  restore: async () => (await import('./restore.ts')).restoreCommand,
  prove: async () => (await import('./prove.ts')).proveCommand,
  doctor: async () => (await import('./doctor.ts')).doctorCommand,
  token: async () => (await import('./token.ts')).tokenCommand,
};

export function allCommands(): Promise<CliCommand[]> {
  return Promise.all(Object.values(loaders).map((load) => load()));
}

/** The command that a command line begins with; all of them where it begins with none. */
export async function commandsFor([name = '']: readonly string[]): Promise<CliCommand[]> {
  const load = Object.hasOwn(loaders, name) ? loaders[name] : undefined;
  return load === undefined ? allCommands() : [await load()];
}
