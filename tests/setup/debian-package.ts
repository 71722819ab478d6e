import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './run-command.ts';

const TIMEOUT_MS = 300_000;
const LOCK = join(tmpdir(), 'jejak-apt-get.lock');

/** Whether packages can be installed here. */
export function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/** Installs a package of Debian's with what it needs. @throws {Error} one sentence: why it could not */
export async function installDebianPackage(name: string): Promise<void> {
  console.log(`Installing ${name} with apt-get...`);
  // Noninteractive: a package that asks a question would wait for an answer until the time is out.
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, timeoutMs: TIMEOUT_MS };
  // `npm test` is two runs side by side, and apt-get refuses to start beside another: each waits for its turn.
  const aptGet = (...args: string[]) => runCommand('flock', [LOCK, 'apt-get', ...args], options);
  await aptGet('update');
  await aptGet('install', '-y', '--no-install-recommends', name);
}
