import { describe, expect, it } from 'vitest';
import { findPrivate, withoutPrivate } from '../../../src/ingest/guard/find-private.ts';
import { guardRules } from '../../../src/ingest/guard/rules.ts';
import { page } from '../../docs/markdown.ts';
import { problemsOf } from '../least-dossier.ts';
import { childTexts, harmlessTexts, refusedTexts } from './guard-cases.ts';

const cases = Object.entries(refusedTexts).flatMap(([rule, texts]) => texts.map((text) => [rule, text] as const));
const quoted = (text: string): string => JSON.stringify(text);

/** What a dossier is told that says this of a place. */
function problemsWith(text: string): string[] {
  return problemsOf('entities:', `  place:a: { name: A, description: ${quoted(text)} }`);
}

describe('the guard', () => {
  it.each(cases)('refuses by the rule %s: %s', (rule, text) => {
    expect(problemsWith(text)).toContainEqual(
      expect.stringMatching(new RegExp(`^contoh\\.yaml:2:\\d+: looks like .* \\(see docs/safety\\.md#${rule}\\)$`)),
    );
  });

  it.each(cases)('never repeats what it found by the rule %s: %s', (_rule, text) => {
    const told = problemsOf(
      `${quoted(text)}: a`,
      'claims:',
      `  - claim: ${quoted(text)}`,
      '  - claim: person:a HOLDS office:b',
      `    from: ${quoted(text)}`,
      `    evidence: ${quoted(text)}`,
    ).join('\n');
    for (const { start, end } of findPrivate(text)) expect(told).not.toContain(text.slice(start, end));
    for (const number of text.match(/\d[\d .-]{6,}\d/g) ?? []) expect(told).not.toContain(number);
  });

  it.each(harmlessTexts)('lets through: %s', (text) => {
    expect(problemsWith(text)).toEqual([]);
  });

  it.each(childTexts)('refuses a person who is a child: %s', (text) => {
    const [problem, ...others] = problemsOf('entities:', `  person:a: { name: Ani, description: ${quoted(text)} }`);
    expect(others).toEqual([]);
    expect(problem).toMatch(/looks like a child.*#child/);
  });

  it.each([
    ['siswi SMP Negeri 1 Contoh, Ani Misal, juara pertama', 1],
    ['Ani Misal, siswi SMP Negeri 1 Contoh', 1],
    ['Ani Misal menyerahkan beasiswa kepada siswa SMA Contoh', 0],
  ])('takes a person of the dossier for a child where the words call them a pupil: %s', (words, count) => {
    const problems = problemsOf(
      'entities:',
      '  person:ani: { name: Ani Misal }',
      'claims:',
      '  - claim: person:ani HOLDS office:b',
      `    evidence: ${quoted(words)}`,
    );
    expect(problems).toHaveLength(count);
  });

  it.each([
    ['a name', ['entities:', '  person:a: { name: 0812-3456-7890 }'], '2:21'],
    ['another name', ['entities:', '  person:a:', '    name: A', '    otherNames: [B, 0812-3456-7890]'], '4:21'],
    ['a key', ['entities:', '  person:a: { name: A, "0812-3456-7890": B }'], '2:25'],
    ['the words of evidence', ['claims:', '  - claim: a', '    evidence: HP 0812-3456-7890'], '3:18'],
    [
      'a passage among several',
      ['claims:', '  - claim: a', '    evidence: [kata, { exact: HP 0812-3456-7890 }]'],
      '3:34',
    ],
    ['a statement', ['claims:', '  - claim: award:a STATEMENT', '    text: HP 0812-3456-7890'], '3:14'],
    ['a note', ['claims:', '  - claim: a', '    note: HP 0812-3456-7890'], '3:14'],
    ['what a figure is of', ['claims:', '  - claim: award:a FIGURE', '    of: HP 0812-3456-7890'], '3:12'],
    ['a category', ['conferrals:', '  - conferral:a: { category: { label: HP 0812-3456-7890 } }'], '2:42'],
    ['what is not known yet', ['kelak:', '  - [{ apa: HP 0812-3456-7890 }]'], '2:16'],
  ])('looks at %s and names the place of the number in it', (_what, lines, place) => {
    expect(problemsOf(...lines)).toContainEqual(
      expect.stringMatching(new RegExp(`^contoh\\.yaml:${place}: looks like a phone number`)),
    );
  });

  it('has a heading in docs/safety.md for each rule, and a case for each here', () => {
    const headings = [...page('docs/safety.md').text.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(expect.arrayContaining(guardRules.map(({ id }) => id)));
    expect(Object.keys(refusedTexts).toSorted()).toEqual(guardRules.map(({ id }) => id).toSorted());
  });
});

describe('withoutPrivate', () => {
  it('leaves an ellipsis for each private thing, and the rest as it was', () => {
    expect(withoutPrivate('HP 0812-3456-7890, surel ani@contoh.id, Kamis (13/04/2023)')).toBe(
      'HP …, surel …, Kamis (13/04/2023)',
    );
  });

  it.each(harmlessTexts)('leaves as it is: %s', (text) => {
    expect(withoutPrivate(text)).toBe(text);
  });
});
