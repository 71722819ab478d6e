import { runCommand } from './run-command.ts';

/**
 * Installs a package of its own, kept apart so that `npm ci` stays light.
 * @param home its folder, with its own lock file
 * @returns why it is not there, or nothing
 */
export async function installPackage(home: string, what: string): Promise<string> {
  const npm = (...args: string[]): Promise<string> =>
    runCommand('npm', [...args, '--prefix', home], { timeoutMs: 540_000 });
  try {
    await npm('ls', '--silent').catch(() => npm('ci', '--ignore-scripts', '--no-audit', '--no-fund'));
    return '';
  } catch (error) {
    return `${what} could not be installed (${(error as Error).message})`;
  }
}
