import { describe, expect, it } from 'vitest';
import { formatProblem, type Problem } from '../../../src/ingest/format/problems.ts';
import { readYaml, type Yaml } from '../../../src/ingest/format/yaml.ts';

/** What was read, as plain data; `null` stands for nothing. */
function plain(value: Yaml | null): unknown {
  if (value === null || value.is === 'nothing') return null;
  if (value.is === 'text') return value.text;
  if (value.is === 'list') return value.items.map(plain);
  return Object.fromEntries([...value.entries].map(([key, entry]) => [key, plain(entry.value)]));
}

function read(text: string): { data: unknown; problems: string[] } {
  const problems: Problem[] = [];
  const data = plain(readYaml('contoh.yaml', text, problems));
  return { data, problems: problems.map(formatProblem) };
}

describe('readYaml', () => {
  it.each([
    '32.10',
    '1508',
    '15.09',
    'no',
    'yes',
    'true',
    '~',
    'null',
    '2022',
    '2023-04-13',
    '0x1F',
    '1e3',
    '1_000',
    '.5',
    '76.016',
  ])('keeps %s as text, as it was written', (text) => {
    expect(read(`a: ${text}`)).toEqual({ data: { a: text }, problems: [] });
    expect(read(`- ${text}`)).toEqual({ data: [text], problems: [] });
    expect(read(`${text}: a`)).toEqual({ data: { [text]: 'a' }, problems: [] });
  });

  it('reads maps, lists, folded and quoted texts', () => {
    expect(read("a:\n  - 'it''s'\n  - { b: c }\nd: >-\n  two\n  lines")).toEqual({
      data: { a: ["it's", { b: 'c' }], d: 'two lines' },
      problems: [],
    });
  });

  it.each(['a:', "a: ''", 'a: # a comment'])('takes %j for a value that is not there', (text) => {
    expect(read(text)).toEqual({ data: { a: null }, problems: [] });
  });

  it.each(['', '# a comment alone\n'])('reads nothing out of %j', (text) => {
    expect(read(text)).toEqual({ data: null, problems: [] });
  });

  it.each([
    [
      'a key that stands twice',
      'a: 1\nb: 2\na: 3',
      '3:1: this key stands in line 1 already: put all of it in one place',
    ],
    [
      'a key that stands twice, once in quotes',
      'a: 1\n"a": 2',
      '2:1: this key stands in line 1 already: put all of it in one place',
    ],
    [
      'a key that stands twice in braces',
      'x: {a: 1, a: 2}',
      '1:11: this key stands in line 1 already: put all of it in one place',
    ],
    ['a tab as indentation', 'a:\n\tb: 1', '2:1: is not YAML: Tabs are not allowed as indentation: use blanks'],
    ['a second document', 'a: b\n---\nc: d', '2:1: a second document begins here: each dossier is a file of its own'],
    ['a list left open', 'a: [1', expect.stringMatching(/^contoh\.yaml:1:6: is not YAML: /)],
    ['an anchor', 'a: &x b', '1:4: anchors (&name) are not read here: write the value out'],
    [
      'a key behind a question mark',
      'a: b\n? [c]\n: d',
      '2:1: keys behind a question mark are not read here: write "key: value"',
    ],
    ['a key that is a list', 'a: b\n[c]: d', '2:1: a key here is plain text'],
  ])('says of %s where it stands', (_what, text, problem) => {
    expect(read(text).problems).toEqual([typeof problem === 'string' ? `contoh.yaml:${problem}` : problem]);
  });

  it('reads nothing out of what is not YAML', () => {
    expect(read('a: 1\na: [2').data).toBeNull();
  });

  it.each([
    ['behind a bracket', 'a: x\n} 1571071231870001'],
    ['in a tag', 'a: !1571071231870001 x'],
    ['in a directive', '%1571071231870001\n---\na: x'],
    ['behind a block sign', 'a: |x1571071231870001\n  b'],
  ])('repeats no long run of digits %s', (_where, text) => {
    const { problems } = read(text);
    expect(problems).not.toEqual([]);
    expect(problems.join()).not.toContain('1571071231870001');
  });

  it('counts lines and columns from 1, with Windows line ends too', () => {
    const problems: Problem[] = [];
    const root = readYaml('contoh.yaml', 'a: b\r\nc:\r\n  - d', problems);
    if (root?.is !== 'map') throw new Error('a map was written');
    const c = root.entries.get('c');
    c?.key.problem('the key');
    if (c?.value.is === 'list') c.value.items[0]?.problem('the item');
    expect(problems.map(formatProblem)).toEqual(['contoh.yaml:2:1: the key', 'contoh.yaml:3:5: the item']);
  });
});
