// Three clients that keep what they were answered by its ids, each as it comes, without settings of ours. Each answers how
// many offices somebody held early and late: asked in one query, read again out of what is kept, and found again by id.
import { createHash } from 'node:crypto';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client/core';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { createOperationDescriptor, Environment, fetchQuery, Network, RecordSource, Store } from 'relay-runtime';
// Made by relay-compiler 21.0.1 from relay/two-views.js and the schema of the project.
import nodeQuery from './relay/twoViewsNodeQuery.graphql.js';
import twoViewsQuery from './relay/twoViewsQuery.graphql.js';

const uri = 'http://127.0.0.1/graphql';
const one =
  'query ($id: ID!, $on: PartialDate!) { one: entity(id: $id, view: { asOf: $on }) { id claims(types: [HOLDS]) { totalCount } } }';
const both = twoViewsQuery.params.text;
const node = nodeQuery.params.text;
const count = (entity) => entity.claims.totalCount;

/** What a client shows in that order. @param ask (text, variables, policy) */
async function shown(ask, { id, early, late }) {
  const together = await ask(both, { id, early, late });
  await ask(one, { id, on: early });
  await ask(one, { id, on: late });
  const again = await ask(one, { id, on: early }, 'cache-only');
  const found = await ask(node, { id: again.one.id });
  return {
    early: count(together.early),
    late: count(together.late),
    again: count(again.one),
    found: count(found.node),
  };
}

/** @param fetch answers as a server does @param asked { id, early, late } */
export async function withApollo(fetch, { id, early, late }) {
  const client = new ApolloClient({ cache: new InMemoryCache(), link: new HttpLink({ uri, fetch }) });
  const ask = async (text, variables, fetchPolicy) =>
    (await client.query({ query: gql(text), variables, ...(fetchPolicy && { fetchPolicy }) })).data;
  return shown(ask, { id, early, late });
}

export async function withUrql(fetch, { id, early, late }) {
  const client = new Client({ url: uri, fetch, exchanges: [cacheExchange(), fetchExchange], preferGetMethod: false });
  const ask = async (text, variables, requestPolicy) => {
    const { data, error } = await client
      .query(text, variables, { ...(requestPolicy && { requestPolicy }) })
      .toPromise();
    if (error) throw error;
    return data;
  };
  return shown(ask, { id, early, late });
}

export async function withRelay(fetch, { id, early, late }) {
  const network = Network.create(async ({ text }, variables) => {
    const response = await fetch(uri, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text, variables }),
    });
    return response.json();
  });
  const environment = new Environment({ network, store: new Store(new RecordSource()) });
  const kept = (query, variables) => environment.lookup(createOperationDescriptor(query, variables).fragment).data;
  const ask = async (query, variables) => {
    const operation = createOperationDescriptor(query, variables);
    environment.retain(operation);
    await fetchQuery(environment, query, variables).toPromise();
    return kept(query, variables);
  };
  const together = await ask(twoViewsQuery, { id, early, late });
  await ask(twoViewsQuery, { id, early: late, late: early });
  const again = kept(twoViewsQuery, { id, early, late });
  const found = await ask(nodeQuery, { id: again.early.id });
  return {
    early: count(together.early),
    late: count(together.late),
    again: count(again.early),
    found: count(found.node),
  };
}

/** Apollo Client with its own link for persisted queries. @param text asked twice, with nothing kept in between */
export async function persistedByApollo(fetch, { text, useGETForHashedQueries }) {
  const sha256 = (document) => createHash('sha256').update(document).digest('hex');
  const link = new PersistedQueryLink({ sha256, useGETForHashedQueries }).concat(new HttpLink({ uri, fetch }));
  const client = new ApolloClient({ cache: new InMemoryCache(), link });
  const ask = async () => (await client.query({ query: gql(text), fetchPolicy: 'no-cache' })).data;
  return [await ask(), await ask()];
}
