import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import type { JejakError } from '../../../src/errors.ts';
import { openStore } from '../../../src/store/open.ts';

const answeredWithinMs = 6_000;
const password = 'rahasia';

describe('opening a Neo4j that is not there', () => {
  it('fails within 6 s and in one line, which says where it looked', async () => {
    const { uri, server } = await listen();
    await new Promise((resolve) => server.close(resolve));
    const { error, ms } = await failure(uri);
    expect(error).toMatchObject({
      code: 'ENGINE_UNAVAILABLE',
      message: `${uri} (database neo4j) cannot be reached; is it running, and is NEO4J_URI right?`,
    });
    expect(ms).toBeLessThan(answeredWithinMs);
  });

  it('fails as fast and as plainly when the port takes the call and says nothing', async () => {
    const { uri, server } = await listen();
    const sockets: Socket[] = [];
    server.on('connection', (socket) => sockets.push(socket));
    onTestFinished(() => {
      server.close();
      for (const socket of sockets) socket.destroy();
    });
    const { error, ms } = await failure(uri);
    expect(error.code).toBe('ENGINE_UNAVAILABLE');
    expect(error.message).toMatch(/^bolt:.*cannot be reached[^\n]*$/);
    expect(ms).toBeLessThan(answeredWithinMs);
  });
});

describe('an address that is none', () => {
  it.each(['http://127.0.0.1:7687', '127.0.0.1:7687', 'neo4j', ''])(
    '%j is wrong input, which NEO4J_URI names',
    async (uri) => {
      const { error } = await failure(uri);
      expect(error.code).toBe('BAD_USER_INPUT');
      expect(error.message).toMatch(/^NEO4J_URI: [^\n]*$/);
    },
  );
});

describe('a password', () => {
  it.each([
    ['beside the address', ''],
    ['inside it', `neo4j:${password}@`],
    ['with an at sign', `neo4j:a@${password}@`],
    ['with a slash', `neo4j:a/${password}@`],
    ['with a question mark', `neo4j:a?${password}@`],
  ])('%s is in no message of a server out of reach', async (_where, userInfo) => {
    const { uri, server } = await listen(userInfo);
    await new Promise((resolve) => server.close(resolve));
    const { error } = await failure(uri);
    expect(['ENGINE_UNAVAILABLE', 'BAD_USER_INPUT']).toContain(error.code);
    expect(error.message).not.toContain(password);
  });

  it('is in no message about an address that is none', async () => {
    const { error } = await failure(`http://neo4j:${password}@127.0.0.1:7687`);
    expect(error.message).not.toContain(password);
  });

  it('inside the address is refused, with the setting that it belongs to', async () => {
    const { error } = await failure(`bolt://neo4j:${password}@127.0.0.1:7687`);
    expect(error.code).toBe('BAD_USER_INPUT');
    expect(error.message).toContain('NEO4J_PASSWORD');
  });
});

describe('a database that the server does not have', () => {
  it('is said to be missing, with the setting that names it', async ({ skip }) => {
    const neo4j = inject('neo4j');
    if ('missing' in neo4j) return skip(neo4j.missing);
    await expect(openStore({ neo4j: { ...neo4j, database: 'tidakada' } })).rejects.toMatchObject({
      code: 'ENGINE_UNAVAILABLE',
      message: `${neo4j.uri} (database tidakada) has no such database (NEO4J_DATABASE)`,
    });
  });
});

/** A port of this machine, and its address as a Neo4j's. */
async function listen(userInfo = ''): Promise<{ uri: string; server: Server }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a server that listens on TCP has one
  return { uri: `bolt://${userInfo}127.0.0.1:${port}`, server };
}

/** Why the address could not be opened, and after how long. */
async function failure(uri: string): Promise<{ error: JejakError; ms: number }> {
  const start = performance.now();
  const error: unknown = await openStore({ neo4j: { uri, username: 'neo4j', password, database: 'neo4j' } }).then(
    (store) => store.close(),
    (reason: unknown) => reason,
  );
  return { error: error as JejakError, ms: performance.now() - start };
}
