import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { runCommand } from './run-command.ts';

/** The first of these that starts, names looked for on the PATH. @param version what it says when asked for its version */
export async function installedBrowser(
  names: readonly string[],
  otherPlaces: readonly string[],
  version: RegExp,
): Promise<string | undefined> {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  for (const path of [...onPath, ...otherPlaces]) {
    if (await startsAs(version, path)) return path;
  }
  return undefined;
}

/** Being there is not enough: Ubuntu's chromium-browser is a script that tells you to install a snap. */
export async function startsAs(version: RegExp, path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return version.test(await runCommand(path, ['--version'], { timeoutMs: 20_000 }));
  } catch {
    return false;
  }
}
