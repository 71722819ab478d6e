import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const VITEST = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const REPORTER = fileURLToPath(new URL('./skips-reporter.ts', import.meta.url));

const CONFIG = `
  import { SkipsReporter } from ${JSON.stringify(REPORTER)};
  export default { test: { globals: true, reporters: ['default', new SkipsReporter()] } };
`;
const ONE_PASSES = `test('passes', () => {})\n`;
const ONE_SKIPS = `test('needs a cat', ({ skip }) => skip('no cat on this machine'))\n`;

test('names a skipped test with its reason, and lets the run pass', async () => {
  const { code, lines } = await runTests(ONE_PASSES + ONE_SKIPS, { CI: '' });
  expect(lines).toContain('  needs a cat: no cat on this machine');
  expect(lines.at(-1)).toBe('1 passed, 0 failed, 1 skipped');
  expect(code).toBe(0);
});

test('fails the run in CI when a test was skipped', async () => {
  const { code, lines } = await runTests(ONE_PASSES + ONE_SKIPS, { CI: 'true' });
  expect(lines).toContain('Skipped, which CI counts as a failure:');
  expect(lines.at(-1)).toBe('1 passed, 0 failed, 1 skipped');
  expect(code).toBe(1);
});

test('closes with the counts alone when nothing was skipped', async () => {
  const { code, lines } = await runTests(ONE_PASSES, { CI: 'true' });
  expect(lines.at(-1)).toBe('1 passed, 0 failed');
  expect(code).toBe(0);
});

test.each([
  ['a test that fails', `${ONE_PASSES}test('fails', () => { throw new Error() })`, '1 passed, 1 failed'],
  ['a file that does not load', 'throw new Error()', '0 passed, 1 failed'],
  ['an error outside the tests', `${ONE_PASSES}setTimeout(() => { throw new Error() })`, '1 passed, 1 failed'],
])('counts %s as a failure', async (_what, source, closing) => {
  const { code, lines } = await runTests(source, { CI: '' });
  expect(lines.at(-1)).toBe(closing);
  expect(code).toBe(1);
});

/** Runs Vitest itself, as another process, on one test file, with the reporters of our vitest.config.ts. */
async function runTests(source: string, env: { CI: string }): Promise<{ code: number; lines: string[] }> {
  const root = await mkdtemp(join(tmpdir(), 'jejak-skips-'));
  try {
    await writeFile(join(root, 'one.test.js'), source);
    await writeFile(join(root, 'vitest.config.mjs'), CONFIG);
    return await new Promise((resolve) => {
      execFile(process.execPath, [VITEST, 'run', '--root', root], { env: { ...process.env, ...env } }, (error, out) => {
        resolve({ code: Number(error?.code ?? 0), lines: out.trimEnd().split('\n') });
      });
    });
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
