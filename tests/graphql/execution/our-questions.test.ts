import { readdirSync, readFileSync } from 'node:fs';
import {
  type DocumentNode,
  getOperationAST,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  type TypeNode,
  typeFromAST,
  validate,
} from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { operationTexts } from '../../../src/explorer/core/operations.ts';
import { makeWatch } from '../../../src/graph/live/watch.ts';
import { makeContext } from '../../../src/graphql/context.ts';
import { schema } from '../../../src/graphql/schema.ts';
import type { Store } from '../../../src/store/store.ts';
import { describeEmbedded } from '../../setup/engines.ts';
import { holdAsGraphqlJs } from './as-graphql-js.ts';

const filesOf = (folder: string, name: (entry: string) => string): [string, string][] =>
  readdirSync(folder)
    .map((entry): [string, string] => [`${folder}/${entry}`, name(entry)])
    .filter(([, path]) => path.endsWith('.graphql'))
    .map(([title, path]) => [title, readFileSync(path, 'utf8')]);

/** Each of them, whatever the ids in them lead to. */
const documents: [string, string][] = [
  ...filesOf('docs/questions', (entry) => `docs/questions/${entry}`),
  ...readdirSync('bench/questions', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }): [string, string] => [name, readFileSync(`bench/questions/${name}/jejak.graphql`, 'utf8')]),
  ...operationTexts,
];

/** What the schema of ours can be asked that no page of ours does. */
const odd: Record<string, string> = {
  'names that look like others': `{ __proto__: entity(id: "person:al-haris") { name constructor: id toString: kind }
    a_b: entity(id: "person:al-haris") { name } a: entity(id: "award:paritrana") { b: name } }`,
  'a field asked for twice, each time with more': `{ entity(id: "award:paritrana") { id ...more conferrals(first: 2) { edges { node { id } } } } }
    fragment more on Award { name conferrals(first: 2) { edges { node { status ...parties } cursor } pageInfo { endCursor } } }
    fragment parties on Conferral { recipients { entity { id ... on Province { codes { bps } } ... on Entity { name } } } }`,
  'a fragment spread twice, the first time left out': `query ($no: Boolean = false, $yes: Boolean! = true) {
    ...q @include(if: $no) ...q @skip(if: $no) entity(id: "award:paritrana") @skip(if: $yes) { name } }
    fragment q on Query { dataset { version } none: entity(id: "person:nobody") { name } }`,
  'types by their names': `{ nodes(ids: ["person:al-haris", "award:paritrana", "person:nobody"]) { __typename id
    ... on Person { offices { acting claim { __typename evidence(first: 1) { edges { node { exact } } } } } } } __typename }`,
  'the schema itself':
    '{ __schema { queryType { name } types { name kind } } __type(name: "Claim") { possibleTypes { name } } }',
  'a field that is refused beside one that is not': `{ conferrals(first: 1000) { totalCount } other: conferrals(first: 1) { totalCount }
    nodes(ids: ["regency:tebo", "nothing at all"]) { id } entity(id: "regency:tebo") { name claims(first: 0) { totalCount } } }`,
  'literals of every sort': `{ conferrals(first: 2, where: { or: [{ status: { in: [CONFERRED, NOMINATED] } }, { award: { eq: "award:paritrana" } }] },
    orderBy: { field: EDITION }, view: { knownAt: "2030-01-01T00:00:00Z", asOf: null }) { totalCount edges { node { date status(view: { asOf: "2020" }) } } } }`,
};

describeEmbedded('queries of ours, by kept plans and by graphql-js', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await engine.openBundled();
  });
  const held = (document: DocumentNode, variableValues: Record<string, unknown>) =>
    holdAsGraphqlJs({ schema, document, variableValues }, () => makeContext(store, makeWatch(store)));

  it.each(documents)('answers %s alike', async (_title, text) => {
    const document = parse(text);
    expect(validate(schema, document)).toEqual([]);
    for (const on of [true, false])
      for (const id of ['award:paritrana', 'person:al-haris', 'conferral:paritrana-2024-nasional-jambi'])
        await held(document, variablesFor(document, on, id));
  });

  it.each(Object.entries(odd))('answers %s alike', async (_title, text) => {
    const document = parse(text);
    expect(validate(schema, document)).toEqual([]);
    await held(document, {});
  });

  it('refuses variables alike', async () => {
    const document = parse(
      'query ($where: ConferralFilter!, $first: Int) { conferrals(where: $where, first: $first) { totalCount } }',
    );
    for (const variables of [
      {},
      { where: null },
      { where: { statsu: 1 }, first: 'x' },
      { where: { date: { from: 'soon' } } },
    ])
      await held(document, variables);
  });
});

/** Something for each variable that has to be given. */
function variablesFor(document: DocumentNode, on: boolean, id: string): Record<string, unknown> {
  const { variableDefinitions = [] } = getOperationAST(document) ?? {};
  return Object.fromEntries(
    variableDefinitions
      .filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined)
      .map(({ variable, type }) => [variable.name.value, valueFor(type, on, id)]),
  );
}

function valueFor(node: TypeNode, on: boolean, id: string): unknown {
  const given = typeFromAST(schema, node as never); // one of three overloads
  const type = isNonNullType(given) ? given.ofType : given;
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) return {};
  return { ID: id, Boolean: on, Int: 5, String: 'jambi' }[String(type)];
}
