import { describe, expect, it } from 'vitest';
import { setupStatements } from '../../src/store/query-texts.ts';
import { blocks, page, prose } from './markdown.ts';

const english = page('README.md');
const indonesian = page('README.id.md');

describe('the two readmes', () => {
  it('show the same queries, answers, commands and pictures', () => {
    const shown = (readme: typeof english) =>
      blocks(readme).map(({ language, info, text }) => ({ language, info, text }));
    expect(shown(indonesian)).toEqual(shown(english));
  });

  it('have the same sections and lead to the same places', () => {
    const levels = (readme: typeof english) => [...prose(readme).matchAll(/^#+/gm)].map(([marks]) => marks.length);
    const links = (readme: typeof english) => [...prose(readme).matchAll(/\]\(([^)]+)\)/g)].map(([, to]) => to);
    expect(levels(indonesian)).toEqual(levels(english));
    const other = { 'README.md': 'the other one', 'README.id.md': 'the other one' };
    const named = (to: string | undefined) => other[to as keyof typeof other] ?? to;
    // The Indonesian one says once more that the pages of docs are in English, on the page that a reporter needs first.
    expect(new Set(links(indonesian).map(named))).toEqual(new Set(links(english).map(named)));
  });

  it.each([english, indonesian])('name each label that Jejak makes in a Neo4j: $path', (readme) => {
    const labels = setupStatements('constraints').map((statement) => /FOR \(n:(\w+)\)/.exec(statement)?.[1]);
    expect(labels).toHaveLength(9);
    for (const label of labels) expect(prose(readme)).toContain(`\`${label}\``);
  });
});
