import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './run-command.ts';

/** A program in Java out of Maven Central: a pom that says which jars it needs, and its source beside it. */
export interface MavenProgram {
  /** The folder that holds both. */
  readonly sources: string;
  readonly files: readonly string[];
  /** The folder under node_modules/.cache in which it is kept. */
  readonly cache: string;
  /** What is said before anything is fetched. */
  readonly notice: string;
}

/** The Java to run it with. @throws {Error} when there is none, or one before 17 */
export async function java17(): Promise<string> {
  const java = process.env['JAVA_HOME'] ? join(process.env['JAVA_HOME'], 'bin', 'java') : 'java';
  const printed = await runCommand(java, ['-version'], { timeoutMs: 20_000 });
  // Java 8 and older call themselves 1.x, which is below 17 as well.
  const major = Number(/version "(\d+)/.exec(printed)?.[1] ?? 0);
  if (major < 17) throw new Error(`${java} is older than Java 17 (${printed.split('\n')[0]})`);
  return java;
}

/** A folder with the sources and their jars in lib/, made once for each version of them: Maven fetches the jars the first time. */
export async function mavenFolder({ sources, files, cache, notice }: MavenProgram): Promise<string> {
  const caches = fileURLToPath(new URL(`../../node_modules/.cache/${cache}`, import.meta.url));
  const hash = createHash('sha256');
  for (const name of files) hash.update(await readFile(join(sources, name)));
  const folder = join(caches, hash.digest('hex').slice(0, 12));
  if (existsSync(folder)) return folder;

  // Filled under another name and renamed when whole: a run killed half-way leaves nothing that looks finished.
  await mkdir(caches, { recursive: true });
  const making = await mkdtemp(join(caches, 'making-'));
  try {
    for (const name of files) await cp(join(sources, name), join(making, name));
    await runCommand('mvn', ['--version'], { timeoutMs: 20_000 });
    console.log(notice);
    await runCommand('mvn', ['-q', '-B', 'dependency:copy-dependencies'], { cwd: making, timeoutMs: 600_000 });
    await rename(making, folder);
  } catch (error) {
    // Two runs may make it at once; the first rename wins, and its folder is as good as ours.
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(making, { recursive: true, force: true });
  }
  return folder;
}
