import { runCommand } from './run-command.ts';

/** Makes what browsers load, out of the sources as they are; called once, before the first test file. */
export async function setup(): Promise<void> {
  await runCommand(process.execPath, ['scripts/build-assets.mjs'], { timeoutMs: 120_000 });
}
