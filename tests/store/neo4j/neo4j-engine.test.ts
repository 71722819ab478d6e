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
  it('is in no message of a server out of reach', async () => {
    const { uri, server } = await listen();
    await new Promise((resolve) => server.close(resolve));
    expect((await failure(uri)).error.message).not.toContain(password);
  });

  it.each([
    ['as a URL has it', `bolt://neo4j:${password}@127.0.0.1:1`],
    ['with an at sign', `neo4j://neo4j:a@${password}@127.0.0.1:1`],
    ['with a slash', `bolt://neo4j:a/${password}@127.0.0.1:1`],
    ['with a question mark', `bolt://neo4j:a?${password}@127.0.0.1:1`],
    ['before an unknown scheme', `http://neo4j:${password}@127.0.0.1:1`],
  ])('inside the address, %s, is refused and not repeated', async (_how, uri) => {
    const { error } = await failure(uri);
    expect(error.code).toBe('BAD_USER_INPUT');
    expect(error.message).toMatch(/^NEO4J_URI: .*NEO4J_PASSWORD/);
    expect(error.message).not.toContain(password);
  });

  it('is not in the place of an open store', async ({ skip }) => {
    const neo4j = inject('neo4j');
    if ('missing' in neo4j) return skip(neo4j.missing);
    const store = await openStore({ neo4j });
    expect(store.place).toBe(`${neo4j.uri} (database ${neo4j.database})`);
    await store.close();
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
async function listen(): Promise<{ uri: string; server: Server }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a server that listens on TCP has one
  return { uri: `bolt://127.0.0.1:${port}`, server };
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
