// Runs all tests, those in a browser beside the others: either kind waits for something else most of the time.
//   npm test [-- what vitest takes]   With arguments it is one plain run of vitest.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const vitest = join(dirname(require.resolve('vitest/package.json')), 'vitest.mjs');
const inBrowser = 'tests/explorer/browser';
const given = process.argv.slice(2);

if (given.length > 0) process.exit((await run(given, { shown: true })).code);

// Both load what browsers load; only one is to make it.
const built = await run([], { shown: true, program: ['scripts/build-assets.mjs'] });
if (built.code !== 0) process.exit(built.code);
const [pages, others] = await Promise.all([
  // No test there opens a database of its own choice, so none is started for them.
  run(['run', inBrowser], { shown: false, environment: { JEJAK_TEST_ENGINES: 'none' } }),
  run(['run', '--exclude', `${inBrowser}/**`], { shown: true }),
]);
console.log(`\nIn a browser:\n${pages.out}`);
console.log(sumOf([pages.out, others.out]));
process.exit(Math.max(pages.code, others.code));

/** Runs vitest, or another program, to its end. @param shown whether its output goes out as it comes; it is kept anyway */
function run(args, { shown, program = [vitest], environment = {} }) {
  const child = spawn(process.execPath, [...program, ...args], {
    stdio: ['inherit', 'pipe', 'pipe'],
    env: { ...process.env, ...environment, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
  });
  let out = '';
  for (const [stream, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ])
    stream.on('data', (chunk) => {
      out += chunk;
      if (shown) to.write(chunk);
    });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code: code ?? 1, out })));
}

/** The closing lines of several runs as one: `12 passed, 0 failed, 1 skipped`. */
function sumOf(outputs) {
  const closing = outputs.map(
    (out) => [...out.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)].at(-1) ?? [],
  );
  const sum = (at) => closing.reduce((total, counts) => total + Number(counts[at] ?? 0), 0);
  return `${sum(1)} passed, ${sum(2)} failed${sum(3) > 0 ? `, ${sum(3)} skipped` : ''}`;
}
