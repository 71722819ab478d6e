import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../ingest/temp-folder.ts';

const released = `
  type Query { award(id: ID!, old: Boolean): Award, awards: [Award!]! }
  type Award { name: String!, title: String @deprecated(reason: "Use \`name\`; deprecated since 0.2.0, stays until 2020-01-31.")
    code: String @deprecated(reason: "Use \`name\`; deprecated since 0.2.0, stays until 2999-12-31.") }
  enum Level { NATIONAL, REGENCY }
  input Filter { level: Level }
`;

describe('the check of the contract', () => {
  it.each([
    ['a field is taken away', ['name: String!, ', ''], /breaks a client: .*'name'.*; deprecate it first/],
    ['a field gets another type', ['name: String!', 'name: Int!'], /breaks a client: .*name/],
    ['a field may be null from now on', ['name: String!', 'name: String'], /breaks a client: .*name/],
    ['an argument is asked for', ['award(id: ID!,', 'award(id: ID!, more: Int!,'], /breaks a client: .*more/],
    ['a word is taken away', ['NATIONAL, ', ''], /breaks a client: .*NATIONAL/],
    ['a filter is taken away', ['level: Level', 'other: Level'], /breaks a client: .*level/],
    ['a deprecated field goes too early', ['code: String', 'other: String'], /breaks a client: .*code/],
    [
      'a reason names no other way',
      ['Use `name`; deprecated since 0.2.0, stays until 2999', 'Old. 2999'],
      /Award\.code is deprecated with "Old/,
    ],
    ['a reason says no day', [', stays until 2999-12-31', ''], /Award\.code is deprecated with/],
    [
      'an argument is deprecated without a reason',
      ['old: Boolean', 'old: Boolean @deprecated'],
      /Query\.award\.old is deprecated with/,
    ],
  ] as const)('fails when %s, and says what', async (_what, [from, to], message) => {
    expect(released).toContain(from);
    const { exit, err } = await check(released, released.replace(from, to));
    expect({ exit, err }).toEqual({ exit: 1, err: expect.stringMatching(message) });
  });

  it.each([
    ['nothing changes', '', '', /^$/],
    ['a field is new', 'name: String!', 'name: String!, level: Level', /^$/],
    ['a word is new, which it lists', 'NATIONAL', 'NATIONAL, PROVINCIAL', /^may break a client: .*PROVINCIAL/],
    ['what was announced goes on its day', /title: String @.*\n/, '', /^gone, as was announced: .*title/],
  ] as const)('passes when %s', async (_what, from, to, message) => {
    expect(await check(released, released.replace(from, to))).toEqual({
      exit: 0,
      out: expect.stringMatching(message),
      err: '',
    });
  });

  it('is part of `npm run check`, over the schema that was last released', async () => {
    const { scripts } = (await import('../../package.json', { with: { type: 'json' } })).default;
    expect(scripts.check).toContain('check:contract');
    expect(await run([])).toMatchObject({ exit: 0, err: '' });
  });
});

function check(before: string, after: string): Promise<Ended> {
  const folder = tempFolder({ 'before.graphql': before, 'after.graphql': after });
  return run(['before.graphql', 'after.graphql'].map((name) => join(folder, name)));
}

interface Ended {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

async function run(files: readonly string[]): Promise<Ended> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['scripts/contract.mjs', ...files]);
    return { exit: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }; // as execFile fails
    return { exit: code, out: stdout, err: stderr };
  }
}
