import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';
import { SkipsReporter } from './tests/setup/skips-reporter.ts';

// Node loads one graphql; Vite would take its `module` build for our files and leave the other to Yoga, and of two copies
// neither knows the other's classes.
const graphql = createRequire(import.meta.url).resolve('graphql');

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: [
      'tests/setup/assets.ts',
      'tests/setup/neo4j.ts',
      'tests/setup/chromium-setup.ts',
      'tests/setup/firefox-setup.ts',
    ],
    // The test files share one Neo4j database, and each wants it to itself.
    fileParallelism: false,
    // The schema is built once for all files and not once for each; what a file changes, it puts back.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    env: { NODE_ENV: 'test' },
    reporters: ['default', new SkipsReporter()],
  },
});
