import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildBinary } from '../cli/built-binary.ts';
import { tempFolder } from '../ingest/temp-folder.ts';
import { serveOnce } from '../package/serve-once.ts';
import { installPackage } from '../setup/install-package.ts';
import { runCommand } from '../setup/run-command.ts';

const home = fileURLToPath(new URL('.', import.meta.url));
const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** Why there is none of these Nodes here; empty where they are. */
let missing = '';
beforeAll(async () => {
  await buildBinary();
  if (process.platform !== 'linux' || process.arch !== 'x64')
    missing = `the binaries of Node.js are for linux x64, and this is ${process.platform} ${process.arch}`;
  else missing = await installPackage(home, 'Node.js in other versions');
}, 600_000);

// The whole suite runs on one of them; this is what a new or an old one would break first.
describe('the built program', () => {
  it.for([20, 22, 24])('serves, answers, exports and stops on Node.js %i', async (major, { skip }) => {
    skip(missing !== '', missing);
    const node = join(home, `node_modules/node-${major}/bin/node`);
    expect((await runCommand(node, ['--version'], { timeoutMs: 10_000 })).trim()).toMatch(new RegExp(`^v${major}\\.`));
    const served = await serveOnce(node, program, tempFolder());
    expect(served).toEqual({ name: 'Tebo', exported: true, queried: true, exit: 0 });
  });
});
