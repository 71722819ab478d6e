import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { page, root } from './markdown.ts';

const decisions = readdirSync(join(root, 'docs/decisions')).sort();

describe('the decisions', () => {
  it('are numbered without a gap', () => {
    expect(decisions.map((name) => Number(name.slice(0, 4)))).toEqual(decisions.map((_, index) => index + 1));
  });

  it.each(decisions)('say why, what, what else and what follows: %s', (name) => {
    const { text } = page(`docs/decisions/${name}`);
    expect(text).toMatch(new RegExp(`^# ${Number(name.slice(0, 4))}\\. `));
    const parts = [...text.matchAll(/^\*\*(\w+)\.\*\*/gm)].map(([, part]) => part);
    expect(parts).toEqual(['Context', 'Decision', 'Alternatives', 'Consequences']);
  });
});

describe('the lockfile', () => {
  const { packages } = JSON.parse(page('package-lock.json').text) as {
    packages: Record<string, { version: string; optionalDependencies?: Record<string, string> }>;
  };

  it('lists the embedded engine for every platform that it is built for', () => {
    const wanted = packages['node_modules/@grafeo-db/js']?.optionalDependencies ?? {};
    expect(Object.keys(wanted)).toHaveLength(6);
    for (const [name, version] of Object.entries(wanted))
      expect(packages[`node_modules/${name}`]).toMatchObject({ version });
  });

  it('holds what asks for a newer Node', () => {
    const { overrides } = JSON.parse(page('package.json').text) as { overrides: Record<string, string> };
    const decision = page('docs/decisions/0009-versions-held-for-node-20.md').text.replace(/\s+/g, ' ');
    for (const [name, version] of Object.entries(overrides)) {
      expect(packages[`node_modules/${name}`]?.version).toBe(version);
      expect(decision).toContain(`\`${name}\` at ${version}`);
    }
  });
});
