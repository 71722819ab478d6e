import neo4j from 'neo4j-driver';
import type { TestProject } from 'vitest/node';
import { inCi } from './in-ci.ts';
import { startNeo4jContainer } from './neo4j-container.ts';
import { startNeo4jFromMaven } from './neo4j-from-maven.ts';
import type { Missing, Neo4jAddress, StartedNeo4j } from './provided.ts';

/** Gives the tests a real Neo4j, or the reason there is none; called once, before the first test file. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  // The run of scripts/test.mjs in which no test asks for an engine: one that did would be skipped, and fail in CI.
  if (process.env['JEJAK_TEST_ENGINES'] === 'none') {
    project.provide('neo4j', { missing: 'JEJAK_TEST_ENGINES=none asks for no engine' });
    return undefined;
  }
  const found = await findNeo4j();
  if ('missing' in found) {
    if (inCi) throw new Error(`CI must test against a real Neo4j. ${found.missing}`);
    project.provide('neo4j', found);
    return undefined;
  }
  project.provide('neo4j', found.address);
  return found.stop;
}

async function findNeo4j(): Promise<StartedNeo4j | Missing> {
  if (process.env['JEJAK_TEST_ENGINES'] === 'embedded' && !inCi) {
    return { missing: 'JEJAK_TEST_ENGINES=embedded asks for the embedded engine alone' };
  }
  const given = addressFromEnvironment();
  if (given) {
    await checkAnswers(given);
    return { address: given, stop: async () => {} };
  }
  const container = await startNeo4jContainer();
  if (!('missing' in container)) return container;
  const server = await startNeo4jFromMaven();
  if (!('missing' in server)) return server;
  return {
    missing:
      `No Neo4j: NEO4J_URI is not set, ${container.missing}, and ${server.missing} ` +
      '(one of Docker, Maven with Java 17, or NEO4J_URI is enough)',
  };
}

function addressFromEnvironment(): Neo4jAddress | undefined {
  const uri = process.env['NEO4J_URI'];
  if (!uri) return undefined;
  return {
    uri,
    username: process.env['NEO4J_USERNAME'] || 'neo4j',
    password: process.env['NEO4J_PASSWORD'] || 'unused',
    database: process.env['NEO4J_DATABASE'] || 'neo4j',
  };
}

// A wrong address or password is told once, here, and not by every test.
async function checkAnswers({ uri, username, password, database }: Neo4jAddress): Promise<void> {
  // No retries: they would wait half a minute for a server that is not there.
  const patience = { connectionTimeout: 5_000, maxTransactionRetryTime: 0 };
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), patience);
  try {
    await driver.executeQuery('RETURN 1', {}, { database });
  } catch (error) {
    throw new Error(`NEO4J_URI is ${uri}, which does not answer as ${username}: ${(error as Error).message}`);
  } finally {
    await driver.close();
  }
}
