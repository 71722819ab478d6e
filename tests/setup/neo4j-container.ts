import { setTimeout as sleep } from 'node:timers/promises';
import type { Missing, StartedNeo4j } from './provided.ts';

const IMAGE = 'neo4j:5.26-community';
const BOLT = 7687;

/** Starts Neo4j in Docker. A docker command without an engine behind it counts as no Docker, after 3 s at most. */
export async function startNeo4jContainer(): Promise<StartedNeo4j | Missing> {
  // Imported here because it is slow to load, and most runs on a developer's machine have no use for it.
  const { GenericContainer, Wait, getContainerRuntimeClient } = await import('testcontainers');
  // The library's own search, so that DOCKER_HOST, contexts and rootless engines count as they do in start().
  const engineAnswers = getContainerRuntimeClient().then(
    () => true,
    () => false,
  );
  if (!(await Promise.race([engineAnswers, sleep(3_000, false)]))) return { missing: 'no Docker engine answers' };

  try {
    const container = await new GenericContainer(IMAGE)
      .withEnvironment({ NEO4J_AUTH: 'none' })
      .withExposedPorts(BOLT)
      .withWaitStrategy(Wait.forLogMessage('Started.'))
      .withStartupTimeout(120_000)
      .start();
    return {
      address: {
        uri: `bolt://${container.getHost()}:${container.getMappedPort(BOLT)}`,
        username: 'neo4j',
        password: 'unused',
        database: 'neo4j',
      },
      stop: async () => void (await container.stop()),
    };
  } catch (error) {
    // An engine that may not fetch the image is common enough, and Maven may still have the way there.
    return { missing: `Docker could not start ${IMAGE} (${(error as Error).message.split('\n')[0]})` };
  }
}
