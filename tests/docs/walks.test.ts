import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = readFileSync(join(root, 'docs/architecture.md'), 'utf8');

/** The numbered lists of files in the order in which a request meets them: each file, and what it says it leads to. */
const walks = text
  .split('\n\n')
  .filter((block) => block.startsWith('1. `'))
  .map((block) =>
    block.split('\n').map((line) => {
      const names = Array.from(line.matchAll(/`([^`]+)`/g), ([, name = '']) => name);
      return { file: names[0] ?? '', leadsTo: names.length > 1 ? names.at(-1) : undefined };
    }),
  );

it('are two, of eight files at most', () => {
  expect(walks).toHaveLength(2);
  for (const steps of walks) expect(steps.length).toBeLessThanOrEqual(8);
});

it.each(walks.flatMap((steps) => steps.map((step, at) => ({ ...step, next: steps[at + 1] }))))(
  'go from $file to what it names',
  ({ file, leadsTo, next }) => {
    expect(readFileSync(join(root, file), 'utf8')).not.toBe('');
    if (next === undefined) return;
    expect(leadsTo).toBeDefined();
    expect(readFileSync(join(root, next.file), 'utf8')).toContain(leadsTo);
  },
);
