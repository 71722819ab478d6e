import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/explorer/core/language.ts';
import { type WordTable, wordsIn } from '../../../src/explorer/core/words.ts';

const root = 'src/explorer';
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));
const modules = new Map(files.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
const tables = await Promise.all(
  files
    .filter((path) => /(^|[/-])words\.ts$/.test(path) && path !== 'core/words.ts')
    .map(async (path) => ({
      path,
      exported: (await import(pathToFileURL(join(root, path)).href)) as Record<string, WordTable>,
    })),
);
const named = tables.flatMap(({ path, exported }) =>
  Object.entries(exported).map(([name, table]) => ({ name, path, table })),
);

describe('the words of the pages', () => {
  it('stand beside each page and each part that speaks', () => {
    const pages = readdirSync(join(root, 'pages'));
    const folders = tables.map(({ path }) => path.split('/').slice(0, -1).join('/'));
    expect(folders).toEqual(expect.arrayContaining(pages.map((page) => `pages/${page}`)));
  });

  it('are had in one language, sentences with their values too', () => {
    const table = {
      title: { id: 'Judul', en: 'Title' },
      nested: { id: { id: 'tanda', en: 'mark' }, none: null },
      items: [{ id: 'satu', en: 'one' }],
      count: (count: string) => ({ id: `${count} baris`, en: `${count} rows` }),
    } satisfies WordTable;
    const { count, ...others } = wordsIn(table, 'en');
    expect(others).toEqual({ title: 'Title', nested: { id: 'mark', none: null }, items: ['one'] });
    expect(count('3')).toBe('3 rows');
    expect(wordsIn(table, 'id').nested.id).toBe('tanda');
    expect(wordsIn(table, 'id')).toBe(wordsIn(table, 'id'));
    // @ts-expect-error a table that lacks a language does not compile
    const half = { title: { id: 'Judul' } } satisfies WordTable;
    expect(half).toBeDefined();
  });

  it.each(named)('of $path as $name are there in both languages, and differ', ({ table }) => {
    for (const { path, entry } of entriesOf(table)) {
      if (typeof entry === 'function') continue; // both languages by its type
      for (const language of languages) expect([path, entry[language].trim()]).not.toEqual([path, '']);
    }
  });

  it.each(named)('of $path as $name are all said by some module', ({ name, table }) => {
    const users = [...modules.values()].filter((text) => new RegExp(`import [^;]*\\b${name}\\b`).test(text)).join('\n');
    expect(users).not.toBe('');
    expect(unusedIn(table, users)).toEqual([]);
  });
});

interface Entry {
  readonly path: string;
  readonly entry: { readonly id: string; readonly en: string } | ((...values: never[]) => unknown);
}

function entriesOf(table: WordTable, before = ''): Entry[] {
  return Object.entries(table).flatMap(([name, entry]): Entry[] => {
    const path = `${before}${name}`;
    if (entry === null) return [];
    if (typeof entry === 'function' || isLabel(entry)) return [{ path, entry }];
    return entriesOf(entry as WordTable, `${path}.`); // a list as well, by its places
  });
}

function isLabel(entry: object): entry is { readonly id: string; readonly en: string } {
  return 'en' in entry && typeof entry.en === 'string';
}

/** The words that no module names: neither behind a dot, nor taken apart. A table whose words are looked up is used whole. */
function unusedIn(table: WordTable, users: string, before = ''): string[] {
  return Object.entries(table).flatMap(([name, entry]) => {
    const isNamed = new RegExp(
      `\\.${name}\\b|'${name}'|\\{[^{}]*\\b${name}\\b[^{}]*\\} = (?:useWords|wordsIn|words)`,
    ).test(users);
    if (!isNamed) return [`${before}${name}`];
    if (entry === null || typeof entry === 'function' || Array.isArray(entry) || isLabel(entry)) return [];
    const isLookedUp = new RegExp(
      `\\.${name}(?:[[),]| \\})|\\b${name}\\[|Object\\.entries\\(${name}\\)|Record<.*> = .*\\.${name};`,
    ).test(users);
    return isLookedUp ? [] : unusedIn(entry as WordTable, users, `${before}${name}.`);
  });
}
