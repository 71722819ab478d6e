import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { operationTexts } from '../../../src/explorer/core/operations.ts';
import { pages, siteMap } from '../../../src/explorer/routes.ts';

const root = 'src/explorer';
const folders = readdirSync(join(root, 'pages')).sort();

/** What each module below src imports of a page's folder, with the page. */
const imports = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .flatMap((path) =>
    [...readFileSync(join('src', path), 'utf8').matchAll(/from '(\.[^']*)'/g)].flatMap(([, to = '']) => {
      const page = /^explorer\/pages\/([^/]+)\//.exec(join(dirname(path), to))?.[1];
      return page === undefined ? [] : [{ path: relative('explorer', path), page }];
    }),
  );

describe('a page', () => {
  it('is a folder that is named as it is, and a line of the routes', () => {
    expect(pages.map(({ name }) => name).sort()).toEqual(folders);
  });

  it.each(folders)('of %s has its component, its words and its operation in its folder', (name) => {
    for (const file of [`${name}-page.tsx`, `${name}-page.graphql`, 'words.ts'])
      expect([file, existsSync(join(root, 'pages', name, file))]).toEqual([file, true]);
    expect([...operationTexts.keys()].map((operation) => operation.toLowerCase())).toContain(`${name}page`);
  });

  it('is imported by the routes alone, and by no other page', () => {
    const others = imports.filter(({ path, page }) => path !== 'routes.ts' && !path.startsWith(`pages/${page}/`));
    expect(imports.length).toBeGreaterThan(pages.length);
    expect(others).toEqual([]);
  });

  it('has its addresses and its place in the menu from its own row', () => {
    for (const { name, paths, menu } of pages) {
      const id = name === 'claim' || name === 'source' ? `${name}:a` : 'person:a';
      expect(siteMap.addressOf(name, 'en', { id })).toBe(paths.en.replace(':id', id));
      expect(siteMap.menu.find(({ page }) => page === name)?.label).toEqual(menu);
    }
    expect(siteMap.menu.map(({ page }) => page)).toEqual([
      'ledger',
      'charts',
      'connect',
      'timeline',
      'contradictions',
      'gaps',
      'sources',
      'changes',
      'downloads',
      'about',
    ]);
  });
});
