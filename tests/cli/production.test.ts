import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { tempFolder } from '../ingest/temp-folder.ts';
import { copyBundled } from '../setup/bundled.ts';
import { buildBinary, startBinary } from './built-binary.ts';

beforeAll(buildBinary);

// Told when it ends: what it runs as, and which of its two ways of looking at classes graphql-js took when it was loaded.
const witness = `
  import { createRequire } from 'node:module';
  process.on('exit', () => {
    const { instanceOf } = createRequire(process.cwd() + '/package.json')('graphql/jsutils/instanceOf');
    console.error(JSON.stringify({ env: process.env.NODE_ENV, checksTwice: instanceOf.toString().includes('Cannot use') }));
  });
`;

describe('npm start', () => {
  it('runs what is built, by a command that every shell understands', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    // No NODE_ENV=… before it, which Windows would look for as a program: the program sets it.
    expect(scripts['start']).toMatch(/^npm run --silent build && node dist\/cli\/main\.js serve$/);
  });

  it.each([
    ['in production', {}, { env: 'production', checksTwice: false }],
    ['as somebody else wishes', { NODE_ENV: 'development' }, { env: 'development', checksTwice: true }],
  ])('runs %s before graphql-js is loaded', async (_how, given, seen) => {
    const folder = tempFolder();
    await copyBundled(folder);
    const started = startBinary(['serve'], {
      JEJAK_DATA: folder,
      PORT: '0',
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(witness)}`,
      ...given,
    });
    await started.firstLine;
    started.signal('SIGTERM');
    const { exit, err } = await started.ended;
    expect(exit).toBe(0);
    expect(JSON.parse(err.trim().split('\n').at(-1) ?? '')).toEqual(seen);
  });
});
