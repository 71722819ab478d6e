import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { bundledApp, post, refusalIn } from '../server/bundled-app.ts';

const { app, reads, reported } = bundledApp();

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly unknown[] }[];
}

async function ask(query: string, variables: object = {}): Promise<Answer> {
  return (await (await post(app(), { query, variables })).json()) as Answer;
}

async function sdl(): Promise<string> {
  const { data } = await ask('query { _service { sdl } }');
  return (data as { _service: { sdl: string } })._service.sdl;
}

const elections = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])
  type Query { elections: [Election!]! }
  type Election { id: ID! winner: Person region: Province }
  type Person @key(fields: "id") { id: ID! electionsWon: [Election!]! }
  type Province @key(fields: "id") { id: ID! voters: Int! }
  type EntityClaim @key(fields: "id") { id: ID! checkedBy: String }
  type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
`;

describe('the schema as a subgraph', () => {
  it('composes with another one that adds fields to people, regions and claims', async () => {
    const composed = composeServices([
      { name: 'jejak', typeDefs: parse(await sdl()), url: 'https://jejak.example/graphql' },
      { name: 'elections', typeDefs: parse(elections), url: 'https://elections.example' },
    ]);
    expect(composed.errors ?? []).toEqual([]);
    expect(composed.supergraphSdl).toContain('electionsWon');
    expect(composed.publicSdl).toContain('conferralTotals(');
    // A router asks both for a person by the key.
    expect(composed.supergraphSdl).toMatch(/type Person[^{]*@join__type\(graph: JEJAK, key: "id"\)/);
  });

  it('does not compose with one that takes over what is Jejak’s, so that the keys are not all that is compared', async () => {
    const composed = composeServices([
      { name: 'jejak', typeDefs: parse(await sdl()) },
      { name: 'other', typeDefs: parse('type Query { dataset: Int }') },
    ]);
    expect(composed.errors?.map(({ message }) => message).join()).toContain('Query.dataset');
  });

  it('has a key on every kind of entity, on claims and on sources', async () => {
    const keyed = [...(await sdl()).matchAll(/^type (\w+)[^{\n]*@key\(fields: "id"\)/gm)].map(([, name]) => name);
    expect(keyed).toHaveLength(16);
    expect(keyed).toEqual(
      expect.arrayContaining(['Person', 'Province', 'Conferral', 'EntityClaim', 'ValueClaim', 'Source']),
    );
  });

  it('leaves what routers ask out of the schema that clients are promised', async () => {
    const served = await (await app().request('/schema.graphql')).text();
    expect(served).not.toMatch(/_entities|_service|_Any/);
    expect(await sdl()).not.toMatch(/_entities|_service|_Any/);
  });
});

const entities =
  'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Person { id name } ... on Province { id name codes { bps } } ... on Source { id title } } }';

describe('what a router asks', () => {
  it('is answered in the order of the keys, with null for what is not there', async () => {
    const representations = [
      { __typename: 'Person', id: 'person:al-haris' },
      { __typename: 'Person', id: 'person:tidak-ada' },
      { __typename: 'Province', id: 'province:jambi' },
      { __typename: 'Source', id: 'source:aktualitas-2024-09-12' },
      { __typename: 'Regency', id: 'person:al-haris' },
    ];
    expect(await ask(entities, { representations })).toEqual({
      data: {
        _entities: [
          { __typename: 'Person', id: 'person:al-haris', name: 'Al Haris' },
          null,
          { __typename: 'Province', id: 'province:jambi', name: 'Jambi', codes: { bps: '15' } },
          { __typename: 'Source', id: 'source:aktualitas-2024-09-12', title: expect.stringContaining('Paritrana') },
          null,
        ],
      },
      extensions: expect.anything(),
    });
  });

  it('is read from the database in one batch', async () => {
    const representations = ['al-haris', 'maruf-amin', 'tidak-ada'].map((slug) => ({
      __typename: 'Person',
      id: `person:${slug}`,
    }));
    await ask(entities, { representations });
    expect(reads().filter((question) => question === 'records-by-id')).toHaveLength(1);
  });

  it('sees a thing under the clocks that its id carries, and hands them on', async () => {
    const representations = [{ __typename: 'Person', id: 'person:al-haris?knownAt=2023-04-30' }];
    const query =
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Person { id claims { totalCount } } } }';
    const { data } = await ask(query, { representations });
    expect(data).toMatchObject({ _entities: [{ id: 'person:al-haris?knownAt=2023-04-30' }] });
  });

  it('is refused in its place where a key cannot be read, and the others are answered', async () => {
    const representations = [
      { __typename: 'Person', id: 'nonsense' },
      { __typename: 'Person', id: 'person:al-haris' },
      5,
    ];
    const { data, errors } = await ask(entities, { representations });
    expect(data).toMatchObject({ _entities: [null, { id: 'person:al-haris' }, null] });
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['_entities', 0],
        message: expect.stringContaining('representations[0].id: is not an id'),
      }),
      expect.objectContaining({
        path: ['_entities', 2],
        message: expect.stringContaining('is an object with __typename and id'),
      }),
    ]);
  });

  it('holds at most 100 keys, and meets the limits of everybody', async () => {
    const many = Array.from({ length: 101 }, () => ({ __typename: 'Person', id: 'person:al-haris' }));
    expect(await refusalIn(await post(app(), { query: entities, variables: { representations: many } }))).toMatchObject(
      {
        codes: ['BAD_USER_INPUT'],
        messages: [expect.stringContaining('representations: holds at most 100')],
      },
    );
    const deep = { __typename: 'Person', id: JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`) as unknown };
    expect(
      await refusalIn(await post(app(), { query: entities, variables: { representations: [deep] } })),
    ).toMatchObject({ codes: ['QUERY_TOO_DEEP'] });
    expect(reported).toEqual([]);
  });
});
