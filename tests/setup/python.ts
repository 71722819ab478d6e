import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installDebianPackage, isRootOnDebian } from './debian-package.ts';
import type { Missing } from './provided.ts';
import { runCommand } from './run-command.ts';

const TIMEOUT_MS = 240_000;

/** What Debian's own Python lacks, and the packages that bring it. */
const ofDebian = [
  ['icu', 'python3-icu'],
  ['ensurepip', 'python3-venv'],
] as const;

/** A Python with packages of its own, to be started. */
export interface PythonPath {
  readonly executablePath: string;
}

/**
 * Makes a virtual environment with these packages, once, beside those of npm. PyICU, which one of them needs, takes a
 * minute to build: where Debian's can be had, it is taken, with the Python that it is made for.
 * @param requirements a file of exact versions, all that are needed
 */
export async function findPython(requirements: string): Promise<PythonPath | Missing> {
  const listed = readFileSync(requirements);
  const key = createHash('sha256').update(listed).digest('hex').slice(0, 12);
  const home = join('node_modules', '.cache', `jejak-python-${key}`);
  const executablePath = join(home, 'bin', 'python');
  const done = join(home, 'complete');
  if (existsSync(done)) return { executablePath };
  const run = (command: string, args: readonly string[]): Promise<string> =>
    runCommand(command, [...args], { timeoutMs: TIMEOUT_MS });
  try {
    const python = isRootOnDebian() ? '/usr/bin/python3' : 'python3';
    if (isRootOnDebian())
      for (const [module, name] of ofDebian)
        await run(python, ['-c', `import ${module}`]).catch(() => installDebianPackage(name));
    await run(python, ['-m', 'venv', '--system-site-packages', home]);
    const pip = (...args: string[]) =>
      run(executablePath, ['-m', 'pip', 'install', '--quiet', '--no-compile', ...args]);
    await pip('--no-deps', '--requirement', requirements);
    await run(executablePath, ['-c', 'import icu']).catch(() => pip('pyicu'));
    writeFileSync(done, '');
    return { executablePath };
  } catch (error) {
    return { missing: `There is no Python with the packages of ${requirements}: ${(error as Error).message}` };
  }
}
