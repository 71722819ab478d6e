import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { operationTexts, readOperations } from '../../../src/explorer/core/operations.ts';

const folder = mkdtempSync(join(tmpdir(), 'jejak-operations-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function read(files: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return readOperations(pathToFileURL(`${folder}/`));
}

describe('the operations of the pages', () => {
  it('are read with the fragments that they spread, each once, whichever folder has them', () => {
    const texts = read({
      'pages/a/a-page.graphql': 'query APage { one { ...Name } two { ...Kind ...Name } }\n',
      'ui/name.graphql': 'fragment Name on Entity { name }\n',
      'ui/kind.graphql': 'fragment Kind on Entity { kind ...Name }\n',
    });
    expect([...texts]).toEqual([
      [
        'APage',
        [
          'query APage { one { ...Name } two { ...Kind ...Name } }',
          'fragment Name on Entity { name }',
          'fragment Kind on Entity { kind ...Name }',
        ].join('\n\n'),
      ],
    ]);
  });

  it('are refused at start where a fragment is missing, with the file that spreads it', () => {
    expect(() => read({ 'pages/a/a-page.graphql': 'query APage { one { ...Nama } }' })).toThrow(
      'pages/a/a-page.graphql: no fragment is called Nama',
    );
  });

  it('are refused at start where a file cannot be parsed or read, with the file', () => {
    expect(() => read({ 'ui/name.graphql': 'fragment Name on Entity {' })).toThrow('ui/name.graphql: Syntax Error');
    rmSync(join(folder, 'ui/name.graphql'));
    mkdirSync(join(folder, 'ui/name.graphql'));
    expect(() => read({})).toThrow('ui/name.graphql: EISDIR');
  });

  it('are refused at start where there are none, as in a build that copied none', () => {
    mkdirSync(folder, { recursive: true });
    expect(() => read({})).toThrow('has no .graphql file; npm run build copies them');
  });

  it('stand beside what asks them: each file below src/explorer has been read', () => {
    const files = readdirSync('src/explorer', { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.graphql'),
    );
    expect(files.length).toBeGreaterThan(operationTexts.size);
    for (const text of operationTexts.values()) expect(text).toMatch(/^(#.*\n)*query /);
  });
});
