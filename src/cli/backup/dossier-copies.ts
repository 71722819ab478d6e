import { copyFileSync, existsSync, mkdirSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Dossiers, the places of their words, and the sheets that dossiers are made from. */
const isDossierFile = (name: string): boolean => /\.(?:ya?ml|places\.json|csv|xlsx)$/i.test(name);

/** So often they are copied anew where somebody wrote one meanwhile. */
const mostTimes = 3;

/** The files of a folder of dossiers, in order: what `jejak ingest` reads of it, and nothing below it. */
export function dossierFiles(folder: string, secrets: readonly string[] = []): string[] {
  if (!existsSync(folder)) return [];
  const kept = secrets.filter((file) => existsSync(file)).map((file) => realpathSync(file));
  return readdirSync(folder)
    .filter((name) => isDossierFile(name) && statSync(join(folder, name), { throwIfNoEntry: false })?.isFile())
    .filter((name) => !kept.includes(realpathSync(join(folder, name))))
    .sort();
}

/**
 * Copies them as they stand at one moment: where one changed meanwhile, all are copied anew.
 * @param secrets files that are left out wherever they lie
 * @returns their names; null where somebody wrote each time
 */
export function copyDossiers(from: string, to: string, secrets: readonly string[]): string[] | null {
  mkdirSync(to, { recursive: true });
  for (let time = 1; time <= mostTimes; time += 1) {
    const before = stamps(from, secrets);
    try {
      for (const name of before.keys()) copyFileSync(join(from, name), join(to, name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      continue; // taken away meanwhile
    }
    if (JSON.stringify([...before]) === JSON.stringify([...stamps(from, secrets)])) return [...before.keys()];
  }
  return null;
}

function stamps(folder: string, secrets: readonly string[]): Map<string, string> {
  return new Map(
    dossierFiles(folder, secrets).map((name) => {
      const { mtimeMs, size, ino } = statSync(join(folder, name));
      return [name, [mtimeMs, size, ino].join()];
    }),
  );
}
