import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { tempFolder } from '../ingest/temp-folder.ts';
import { runCommand } from '../setup/run-command.ts';

const home = 'tests/schema/lint';

interface Linted {
  readonly found: readonly { readonly rule: string; readonly line: string; readonly message: string }[];
  /** The types that are let off having an id. */
  readonly without: readonly string[];
}

describe('the linter of schemas', () => {
  let missing = '';
  beforeAll(async () => {
    missing = await install();
  }, 600_000);

  it('finds nothing in schema.graphql but what decision 0023 gives a reason for', async ({ skip }) => {
    if (missing !== '') return skip(missing);
    const { found } = await lint('schema.graphql');
    const left = [
      // A row that is worked out when asked for, or stands within a claim, is no node; nor is a line of the ledger of dossiers.
      'relay-edge-types: type ChangeEdge {',
      'relay-edge-types: type ContradictionEdge {',
      'relay-edge-types: type CorrectionEdge {',
      'relay-edge-types: type DossierEdge {',
      'relay-edge-types: type EvidenceEdge {',
      'relay-edge-types: type GapEdge {',
      'relay-edge-types: type TimelineEdge {',
      // Two names that say what they hold, and that clients use.
      'no-typename-prefix: conferrals(',
      'no-typename-prefix: regencyType: RegencyType',
    ];
    expect(found.map(({ rule, line }) => `${rule}: ${line}`).sort()).toEqual(left.sort());
  });

  it('lets off having an id only types that are there and have none', async ({ skip }) => {
    if (missing !== '') return skip(missing);
    const { without } = await lint('schema.graphql');
    const types = buildSchema(readFileSync('schema.graphql', 'utf8')).getTypeMap();
    const withoutId = Object.values(types).filter((type) => isObjectType(type) && !('id' in type.getFields()));
    expect(without.filter((name) => !withoutId.some((type) => type.name === name))).toEqual([]);
  });

  it.for([
    ['a type without a description', '"""Rp."""\ntype Money {', 'type Money {', 'require-description'],
    ['a type without an id', 'id: ID!\n', 'amount: Int!\n', 'strict-id-in-types'],
    ['a type that nothing leads to', 'money: Money!', 'money: Int!', 'no-unreachable-types'],
    ['a connection without a pageInfo', 'pageInfo: PageInfo!', 'total: Int!', 'relay-connection-types'],
  ] as const)('would find %s', async ([_what, from, to, rule], { skip }) => {
    if (missing !== '') return skip(missing);
    expect(tidy).toContain(from);
    const folder = tempFolder({ 'tidy.graphql': tidy, 'untidy.graphql': tidy.replace(from, to) });
    expect((await lint(join(folder, 'tidy.graphql'))).found).toEqual([]);
    expect((await lint(join(folder, 'untidy.graphql'))).found.map((one) => one.rule)).toContain(rule);
  });
});

const tidy = `"""Asks."""
type Query {
  """Of a purse."""
  money: Money!
  """All purses."""
  purses(first: Int, after: String, last: Int, before: String): MoneyConnection!
}
"""Rp."""
type Money {
  id: ID!
}
"""Anything."""
interface Node {
  id: ID!
}
"""A purse."""
type Purse implements Node {
  id: ID!
}
"""Purses."""
type MoneyConnection {
  edges: [PurseEdge!]!
  pageInfo: PageInfo!
}
"""A purse of a page."""
type PurseEdge {
  cursor: String!
  node: Purse!
}
"""A page."""
type PageInfo {
  hasNextPage: Boolean!
  hasPreviousPage: Boolean!
  startCursor: String
  endCursor: String
}
`;

async function lint(path: string): Promise<Linted> {
  return JSON.parse(await runCommand(process.execPath, [join(home, 'lint.mjs'), path], { timeoutMs: 60_000 }));
}

/** Installs the linter, a package of its own of 54 MB; answers why it is not there, or nothing. */
async function install(): Promise<string> {
  const npm = (...args: string[]): Promise<string> =>
    runCommand('npm', [...args, '--prefix', home], { timeoutMs: 540_000 });
  try {
    await npm('ls', '--silent').catch(() => npm('ci', '--ignore-scripts'));
    return '';
  } catch (error) {
    return `the linter of schemas could not be installed (${(error as Error).message})`;
  }
}
