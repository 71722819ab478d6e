import { cpSync, existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runShown, workFolder } from './console.ts';
import { page } from './markdown.ts';

const version = "npx jejak query '{ dataset { version } }' --json";
const manual = page('docs/operations.md').text;

describe('what docs/operations.md says of the data folder', () => {
  const home = process.cwd();
  let folder: ReturnType<typeof workFolder>;
  beforeEach(async () => {
    folder = workFolder([]);
    process.chdir(folder.path);
    await runShown('npx jejak ingest');
  });
  afterEach(() => {
    process.chdir(home);
    folder.remove();
  });

  it('holds for its files', () => {
    expect(existsSync('.jejak/graph.grafeo')).toBe(true);
    for (const name of ['graph.grafeo', 'holder.json']) expect(manual).toContain(`\`${name}\``);
  });

  it('holds for a backup: a copy of the folder answers like the original', async () => {
    const { output } = await runShown(version);
    cpSync('.jejak', 'cadangan', { recursive: true });
    expect(await runShown(`JEJAK_DATA=cadangan ${version}`)).toEqual({ exit: 0, output });
  });

  it('holds for a graph that is made again from the dossiers: it has the version of the first', async () => {
    const { output } = await runShown(version);
    await runShown('JEJAK_DATA=lagi npx jejak ingest');
    expect(await runShown(`JEJAK_DATA=lagi ${version}`)).toEqual({ exit: 0, output });
  });
});
