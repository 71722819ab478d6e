// The same graph behind @neo4j/graphql, which makes Cypher of GraphQL by itself; served by the Yoga that Jejak is served by.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';

const { NEO4J_URI, NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = '', NEO4J_DATABASE = 'neo4j' } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD));
const typeDefs = readFileSync(new URL('../questions/neo4j-graphql-types.graphql', import.meta.url), 'utf8');
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const yoga = createYoga({
  schema,
  context: () => ({ sessionConfig: { database: NEO4J_DATABASE } }),
  maskedErrors: false,
  graphiql: false,
  landingPage: false,
  logging: false,
  batching: false,
  multipart: false,
});

createServer(yoga).listen(0, '127.0.0.1', function () {
  console.log(JSON.stringify({ url: `http://127.0.0.1:${this.address().port}` }));
});
