import { runCommand } from './run-command.ts';

/** Builds what browsers load, unless `npm test` has: stale files would pass for the sources. Called once, before the first test file. */
export async function setup(): Promise<void> {
  if (process.env['JEJAK_TEST_BUILT'] === '1') return;
  await runCommand(process.execPath, ['scripts/build-assets.mjs'], { timeoutMs: 120_000 });
}
