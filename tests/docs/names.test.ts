import { describe, expect, it } from 'vitest';
import { isGenericName } from '../../src/ontology/names/generic-names.ts';
import { resolveName } from '../../src/ontology/names/resolve-name.ts';
import { splitName } from '../../src/ontology/names/split-name.ts';
import { gazetteerNames } from '../draft/gazetteer-names.ts';
import { page } from './markdown.ts';

const sections = new Map(
  page('docs/names.md')
    .text.split(/^## /m)
    .map((text) => [text.slice(0, text.indexOf('\n')), text]),
);

/** What stands between backticks in each cell of the tables of a section. */
function rows(heading: string): [string[], string[]][] {
  return (sections.get(heading) ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => {
      const [left = '', right = ''] = line.slice(2).split(' | ');
      return [quoted(left), quoted(right)];
    });
}

function quoted(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, words = '']) => words);
}

describe('docs/names.md', () => {
  it('says of each spelling which region it is', () => {
    const spellings = rows('Regions').flatMap(([written, ids]) => written.map((name) => [name, ids] as const));
    expect(spellings.length).toBeGreaterThan(20);
    for (const [name, ids] of spellings)
      expect([name, resolveName(name, gazetteerNames())]).toEqual([name, { exact: ids }]);
  });

  it('says of each printed name which part is the name', () => {
    const names = rows('Titles and degrees');
    expect(names.length).toBeGreaterThan(5);
    for (const [[printed = ''], [name]] of names) expect([printed, splitName(printed).name]).toEqual([printed, name]);
  });

  it('names posts and nouns that are generic', () => {
    const [list = ''] = (sections.get('Bare posts and common nouns') ?? '').split(' and their\nlike');
    expect(quoted(list).length).toBeGreaterThan(10);
    for (const name of quoted(list)) expect([name, isGenericName(name)]).toEqual([name, true]);
  });
});
