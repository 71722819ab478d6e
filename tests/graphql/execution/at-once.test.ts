import { type ExecutionResult, parse } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeWatch } from '../../../src/graph/live/watch.ts';
import { makeContext } from '../../../src/graphql/context.ts';
import { executeQuery } from '../../../src/graphql/execution/execute-query.ts';
import { Plans } from '../../../src/graphql/execution/plans.ts';
import { schema } from '../../../src/graphql/schema.ts';
import type { Store } from '../../../src/store/store.ts';
import { describeEmbedded } from '../../setup/engines.ts';

const questions: Record<string, string> = {
  'an entity and what is printed of it': `{ entity(id: "regency:tebo") { name otherNames description mergedIds
    ... on Regency { regencyType codes { bps } province { name } } } }`,
  'its claims, page and evidence': `{ entity(id: "person:al-haris") { claims(first: 5) { pageInfo { hasNextPage } edges { cursor node {
    id subject { name } ... on EntityClaim { object { name } }
    evidence { edges { node { exact permalink source { title url publisher { name } published { printed } origin { id } } } } } } } } } }`,
  'a conferral and its parties': `{ entity(id: "conferral:paritrana-2024-nasional-jambi") { name ... on Conferral { status date category { label }
    award { name } edition { name ... on Edition { level area { name } ceremonyDate events { stage event { name } } } }
    statuses { type } recipients { entity { name } onBehalfOf { id } capacity { id } claim { id } } } } }`,
  'nodes by their ids': '{ nodes(ids: ["regency:tebo", "person:al-haris", "person:nobody"]) { id } }',
};

describeEmbedded('what a request has read before', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await engine.openBundled();
  });
  afterAll(() => store.close());

  it.each(Object.entries(questions))('is answered without a promise: %s', async (_what, text) => {
    const context = makeContext(store, makeWatch(store));
    const query = { schema, document: parse(text), contextValue: context };
    const before = await executeQuery(query, new Plans());
    expect(before?.errors).toBeUndefined();
    // Still being fetched, as a promise would be, it would not be equal.
    expect(executeQuery(query, new Plans()) as ExecutionResult).toEqual(before);
  });
});
