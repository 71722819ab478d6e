import { describe, expect, it } from 'vitest';
import { page } from '../docs/markdown.ts';
import { type Compared, type Count, compareAll, total } from './gold.ts';

// What docs/drafts.md says is measured here: a change that moves a figure moves the page, for better or worse.

const compared = compareAll();
const rows = new Map(
  [...page('docs/drafts.md').text.matchAll(/^\| ([a-z, ]+?) +\| (\d+) % +\| (\d+) % +\|$/gm)].map(
    ([, of = '', found, right]): [string, string] => [of, `${found} % found, ${right} % right`],
  ),
);

describe('drafts of made-up award news', () => {
  const counted: readonly (readonly [string, (one: Compared) => Count])[] = [
    ['people', ({ people }) => people],
    ['companies, bodies', ({ bodies }) => bodies],
    ['awards', ({ awards }) => awards],
    ['conferrals', ({ conferrals }) => conferrals],
  ];

  it.each(counted)('have as many %s, and as many of them right, as the manual says', (name, of) => {
    const { recall, precision } = total(compared, of);
    const percent = (share: number): number => Math.floor(share * 100);
    expect(`${percent(recall)} % found, ${percent(precision)} % right`).toBe(rows.get(name));
  });

  it('are right where they are sure', () => {
    const wrong = compared.flatMap(({ article, sureAndWrong }) => sureAndWrong.map((name) => `${article}: ${name}`));
    const sure = compared.reduce((sum, one) => sum + one.sure, 0);
    expect(sure).toBeGreaterThan(100);
    expect(1 - wrong.length / sure, wrong.join('\n')).toBeGreaterThanOrEqual(0.99);
  });

  it('have the right rank and category where they are sure of it', () => {
    const wrong = compared.flatMap(({ article, parts }) => parts.wrong.map((what) => `${article}: ${what}`));
    const all = compared.reduce((sum, { parts }) => sum + parts.of, 0);
    expect(all).toBeGreaterThan(100);
    expect(1 - wrong.length / all, wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  it('say nothing that no reader may say', () => {
    expect(compared.flatMap(({ article, mustNot }) => mustNot.map((why) => `${article}: ${why}`))).toEqual([]);
  });
});
