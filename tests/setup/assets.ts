import { runCommand } from './run-command.ts';

/** Builds what browsers load: stale files would pass for the sources. Called once, before the first test file. */
export async function setup(): Promise<void> {
  await runCommand(process.execPath, ['scripts/build-assets.mjs'], { timeoutMs: 120_000 });
}
