import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { makeApp } from '../../src/server/app.ts';
import { openStore } from '../../src/store/open.ts';

const answeredWithinMs = 6_000;

describe('a Neo4j that goes away while Jejak serves', () => {
  const doors: Door[] = [];
  afterAll(() => {
    for (const handler of doors) handler.shut();
  });

  it.for([
    ['nothing', 0],
    ['answers, that one among them', 1_000_000],
  ] as const)(
    'is answered with 503 and one line within 6 s by a server that keeps %s, and served again when it is back',
    async ([, bytes], { skip }) => {
      const neo4j = inject('neo4j');
      if ('missing' in neo4j) return skip(neo4j.missing);
      const { hostname, port } = new URL(neo4j.uri.replace(/^[a-z0-9+]+:/, 'http:'));
      const handler = await openDoor(hostname, Number(port));
      doors.push(handler);
      const store = await openStore({ neo4j: { ...neo4j, uri: `bolt://127.0.0.1:${handler.port}` } });
      const app = makeApp(store, { logError: () => {}, cache: { bytes, freshnessMs: 0 } });
      const ask = async (): Promise<{
        status: number;
        ms: number;
        body: { errors?: { message: string; extensions: { code: string } }[] };
      }> => {
        const start = performance.now();
        const response = await app.request('/graphql?query={dataset{version}}');
        return { status: response.status, ms: performance.now() - start, body: (await response.json()) as object };
      };

      expect((await ask()).status).toBe(200);
      handler.shut();
      const { status, ms, body } = await ask();
      expect(status).toBe(503);
      expect(ms).toBeLessThan(answeredWithinMs);
      expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['ENGINE_UNAVAILABLE']);
      expect(body.errors?.[0]?.message).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+ \(database \w+\) cannot be reached/);
      expect((await app.request('/readyz')).status).toBe(503);

      await handler.open();
      expect((await ask()).status).toBe(200);
      await store.close();
    },
  );
});

/** A way to the database that can be shut: connections through it break, and new ones are refused. */
interface Door {
  readonly port: number;
  open(): Promise<void>;
  shut(): void;
}

async function openDoor(host: string, target: number): Promise<Door> {
  const sockets = new Set<Socket>();
  const make = (): Server =>
    createServer((near) => {
      const far = connect(target, host);
      for (const [from, to] of [
        [near, far],
        [far, near],
      ] as const) {
        sockets.add(from);
        from.on('error', () => from.destroy());
        from.on('close', () => to.destroy());
        from.pipe(to);
      }
    });
  const listen = (server: Server, port: number): Promise<number> =>
    new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));
  let server = make();
  const port = await listen(server, 0);
  return {
    port,
    open: async () => {
      server = make();
      await listen(server, port);
    },
    shut: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
      sockets.clear();
    },
  };
}
