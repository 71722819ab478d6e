import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { installDebianPackage, isRootOnDebian } from './debian-package.ts';
import { runCommand } from './run-command.ts';

const MINUTE_MS = 60_000;
const SHELL = 'chromium-headless-shell';

/** What became of it, to be read after "and ..."; a path only where the browser is not in one of the usual places. */
type Install = { outcome: string; executablePath?: string };

/** Installs a Chromium as the machine allows: Debian's package where we are root, else Playwright's own download. */
export async function installChromium(): Promise<Install> {
  if (!isRootOnDebian()) return await installFromPlaywright();
  try {
    await installDebianPackage('chromium');
    return { outcome: 'the one apt-get installed does not start' };
  } catch (error) {
    const fallback = await installFromPlaywright();
    return { ...fallback, outcome: `${(error as Error).message}, and ${fallback.outcome}` };
  }
}

async function installFromPlaywright(): Promise<Install> {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  try {
    console.log(`Installing ${SHELL} with playwright-core...`);
    // Does nothing when an earlier run fetched it.
    await runCommand(process.execPath, [cli, 'install', '--no-progress', SHELL], { timeoutMs: 5 * MINUTE_MS });
    // Playwright keeps the path of this browser to itself, but says which folder it is in.
    const plan = await runCommand(process.execPath, [cli, 'install', '--dry-run', SHELL], { timeoutMs: MINUTE_MS });
    const folder = /Install location:\s*(\S.*)/.exec(plan)?.[1] ?? '';
    const file = (await readdir(folder, { recursive: true })).find((path) => /headless[-_]shell(\.exe)?$/.test(path));
    const outcome = 'the one playwright-core installed does not start';
    return file ? { outcome, executablePath: join(folder, file) } : { outcome };
  } catch (error) {
    return { outcome: `playwright-core could not install one (${(error as Error).message})` };
  }
}
