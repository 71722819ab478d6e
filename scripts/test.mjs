// Runs all tests in two runs of vitest, side by side: the few that ask the one Neo4j that there is, one after the other,
// and all others in two processes. docs/decisions/0032-what-each-layer-of-tests-is-for.md says which are which.
//   npm test [-- what vitest takes]   With arguments it is one plain run of vitest.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const vitest = join(dirname(require.resolve('vitest/package.json')), 'vitest.mjs');
const typescript = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
const given = process.argv.slice(2);

if (given.length > 0) process.exit((await run([vitest, ...given])).code);

// Two runs that build would each find the other's half-written files.
const built = await run([typescript, '--project', 'tsconfig.build.json']);
for (const script of ['scripts/copy-operations.mjs', 'scripts/build-assets.mjs'])
  if (built.code === 0) Object.assign(built, await run([script]));
if (built.code !== 0) process.exit(built.code);
process.env.JEJAK_TEST_BUILT = '1';
const files = readdirSync('tests', { recursive: true })
  .filter((name) => name.endsWith('.test.ts') && !name.includes('node_modules'))
  .map((name) => join('tests', name));
const onNeo4j = files.filter(asksNeo4j);
const [without, on] = await Promise.all([
  // No Neo4j is started for these. One of them that asks for it after all is skipped, and a skip fails in CI.
  run([vitest, 'run', '--fileParallelism', '--maxWorkers=2', ...files.filter((file) => !onNeo4j.includes(file))], {
    environment: { JEJAK_TEST_ENGINES: 'none' },
    kept: true,
  }),
  run([vitest, 'run', ...onNeo4j]),
]);
console.log(`\nWithout a database server:\n${without.out}`);
console.log(sumOf([without.out, on.out]));
process.exit(Math.max(without.code, on.code));

/** Whether a test file runs on both engines, by itself or through what it shares with others, or on Neo4j alone. */
function asksNeo4j(file) {
  return /describeEngines|OnEngines|inject\('neo4j'\)/.test(readFileSync(file, 'utf8'));
}

/** Runs a script of Node to its end. @param kept whether its output is held back, for two cannot write at once */
function run(args, { environment = {}, kept = false } = {}) {
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const env = { ...process.env, ...colour, ...environment };
  const child = spawn(process.execPath, args, { stdio: ['inherit', 'pipe', 'pipe'], env });
  let out = '';
  for (const [stream, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ])
    stream.on('data', (chunk) => {
      out += chunk;
      if (!kept) to.write(chunk);
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
