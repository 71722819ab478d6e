import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';
import { allPages, page, prose, root } from './markdown.ts';

interface Link {
  readonly from: string;
  readonly to: string;
}

const links = allPages().flatMap((one): Link[] =>
  [...prose(one).matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => ({ from: one.path, to })),
);
const within = links.filter(({ to }) => !/^[a-z]+:/.test(to));

it('finds the pages and their links', () => {
  expect(within.length).toBeGreaterThan(30);
});

it('leads nowhere outside but by https', () => {
  expect(links.filter(({ to }) => /^[a-z]+:/.test(to) && !to.startsWith('https://'))).toEqual([]);
});

it('leads to files that are there', () => {
  expect(within.filter((link) => !existsSync(join(root, fileOf(link))))).toEqual([]);
});

it('leads to headings that are there', () => {
  const broken = within.filter((link) => {
    const [, anchor] = link.to.split('#');
    if (anchor === undefined) return false;
    const path = fileOf(link);
    return statSync(join(root, path)).isDirectory() || !anchorsIn(path).includes(anchor);
  });
  expect(broken).toEqual([]);
});

function fileOf({ from, to }: Link): string {
  const [path = ''] = to.split('#');
  return path === '' ? from : normalize(join(dirname(from), path));
}

/** As the repository's host makes them: lower case, hyphens for blanks, all other marks left out. */
function anchorsIn(path: string): string[] {
  return [...prose(page(path)).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Number}\- _]/gu, '')
      .replaceAll(' ', '-'),
  );
}
