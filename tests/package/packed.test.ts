import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBinary } from '../cli/built-binary.ts';
import { tempFolder } from '../ingest/temp-folder.ts';
import { serveOnce } from './serve-once.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const done = promisify(execFile);

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;

/** The package as it would be published. */
const tarball = join(mkdtempSync(join(tmpdir(), 'jejak-test-')), `jejak-${manifest.version}.tgz`);
beforeAll(async () => {
  await buildBinary();
  // Scripts would build once more.
  await done('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', dirname(tarball)], { cwd: root });
});
afterAll(() => rmSync(dirname(tarball), { recursive: true }));

describe('the package', () => {
  it('starts in an empty folder with its dependencies alone, answers, and ends', async () => {
    const folder = tempFolder();
    const home = join(folder, 'node_modules');
    mkdirSync(home);
    await done('tar', ['xzf', tarball, '-C', home]);
    await done('mv', [join(home, 'package'), join(home, 'jejak')]);
    for (const name of installed()) link(name, home);
    expect(installed()).not.toContain('@modelcontextprotocol/sdk');
    const served = await serveOnce(process.execPath, join(home, 'jejak/dist/cli/main.js'), folder);
    expect(served).toEqual({ name: 'Tebo', exported: true, queried: true, exit: 0 });
    expect(readdirSync(folder).sort()).toEqual(['.jejak', 'node_modules']);
  });

  it('has nothing that publint would change', async () => {
    const bytes = new Uint8Array(readFileSync(tarball)).buffer;
    const { messages, pkg = {} } = await publint({ pack: { tarball: bytes } });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('is a program and no library: attw finds no types to be wrong', async () => {
    const { stdout } = await done(process.execPath, [
      join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'),
      ...['--format', 'json', tarball],
    ]);
    expect(JSON.parse(stdout).analysis.types).toBe(false);
  });

  it('may be published: it is not private, has words to be found by, and lets in what is meant to be read', () => {
    expect(manifest).toMatchObject({ license: 'Apache-2.0', keywords: expect.arrayContaining(['graphql']) });
    expect(manifest).not.toHaveProperty('private');
    for (const path of Object.values((manifest as unknown as { exports: Record<string, string> }).exports))
      expect(readFileSync(join(root, path)).length).toBeGreaterThan(0);
  });
});

/** What `npm install` of the package would bring: its dependencies and theirs, without optional peers and what developers use. */
function installed(): string[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; devOptional?: boolean; peer?: boolean }>;
  };
  return Object.entries(packages).flatMap(([path, { dev, devOptional, peer }]) => {
    const [, name] = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path) ?? [];
    return name === undefined || dev || devOptional || peer ? [] : [name];
  });
}

function link(name: string, home: string): void {
  mkdirSync(dirname(join(home, name)), { recursive: true });
  symlinkSync(join(root, 'node_modules', name), join(home, name));
}
