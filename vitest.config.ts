import { defineConfig } from 'vitest/config';
import { SkipsReporter } from './tests/setup/skips-reporter.ts';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/setup/neo4j.ts', 'tests/setup/chromium-setup.ts'],
    // The test files share one Neo4j database, and each wants it to itself.
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    env: { NODE_ENV: 'test' },
    reporters: ['default', new SkipsReporter()],
  },
});
