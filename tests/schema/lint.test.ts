import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, isObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { installPackage } from '../setup/install-package.ts';
import { runCommand } from '../setup/run-command.ts';

const home = 'tests/schema/lint';

interface Found {
  readonly rule: string;
  readonly line: string;
  readonly message: string;
}

const untidy = [
  ['a type without a description', '"""Rp."""\ntype Money {', 'type Money {', 'require-description'],
  ['a type without an id', 'id: ID!\n', 'amount: Int!\n', 'strict-id-in-types'],
  ['a type that nothing leads to', 'money: Money!', 'money: Int!', 'no-unreachable-types'],
  ['a connection without a pageInfo', 'pageInfo: PageInfo!', 'total: Int!', 'relay-connection-types'],
] as const;

describe('the linter of schemas', () => {
  let missing = '';
  /** What was found in our schema, in one that is tidy, and in each that is not. */
  let found: readonly (readonly Found[])[] = [];
  /** The types that are let off having an id. */
  let without: readonly string[] = [];
  beforeAll(async () => {
    missing = await installPackage(home, 'the linter of schemas');
    if (missing !== '') return;
    const schemas = [tidy, ...untidy.map(([, from, to]) => tidy.replace(from, to))];
    const folder = mkdtempSync(join(tmpdir(), 'jejak-test-'));
    const paths = schemas.map((text, index) => {
      const path = join(folder, `${index}.graphql`);
      writeFileSync(path, text);
      return path;
    });
    const args = [join(home, 'lint.mjs'), 'schema.graphql', ...paths];
    const env = { ...process.env, NODE_ENV: 'test' };
    ({ found, without } = JSON.parse(await runCommand(process.execPath, args, { env, timeoutMs: 60_000 })));
    rmSync(folder, { recursive: true });
  }, 600_000);

  it('finds nothing in schema.graphql but what decision 0023 gives a reason for', ({ skip }) => {
    if (missing !== '') return skip(missing);
    const left = [
      // A row that is worked out when asked for, or stands within a claim, is no node; nor is a line of the ledger of dossiers.
      'relay-edge-types: type AssertionEdge {',
      'relay-edge-types: type ChangeEdge {',
      'relay-edge-types: type ContradictionEdge {',
      'relay-edge-types: type CorrectionEdge {',
      'relay-edge-types: type DossierEdge {',
      'relay-edge-types: type EvidenceEdge {',
      'relay-edge-types: type GapEdge {',
      'relay-edge-types: type ReceivedThroughEdge {',
      'relay-edge-types: type TimelineEdge {',
      // Two names that say what they hold, and that clients use.
      'no-typename-prefix: conferrals(',
      'no-typename-prefix: regencyType: RegencyType',
    ];
    expect(found[0]?.map(({ rule, line }) => `${rule}: ${line}`).sort()).toEqual(left.sort());
  });

  it('lets off having an id only types that are there and have none', ({ skip }) => {
    if (missing !== '') return skip(missing);
    const types = buildSchema(readFileSync('schema.graphql', 'utf8')).getTypeMap();
    const withoutId = Object.values(types).filter((type) => isObjectType(type) && !('id' in type.getFields()));
    expect(without.length).toBeGreaterThan(0);
    expect(without.filter((name) => !withoutId.some((type) => type.name === name))).toEqual([]);
  });

  it.for(untidy)('would find %s', ([_what, from, _to, rule], { skip }) => {
    if (missing !== '') return skip(missing);
    expect(tidy).toContain(from);
    expect(found[1]).toEqual([]);
    expect(found[2 + untidy.findIndex((one) => one[3] === rule)]?.map((one) => one.rule)).toContain(rule);
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
