import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { ask, readyGet, readyPost } from '../../bench/client/ask.ts';

describe("the bench's client", () => {
  let server: Server;
  const listen = async (answer: RequestListener): Promise<string> => {
    server = createServer(answer);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  it('posts a body and reads an answer whose length is told', async () => {
    const url = await listen((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const said = `${request.method} ${request.url} ${request.headers['content-type']} ${Buffer.concat(parts)}`;
        response.writeHead(200, { 'content-length': Buffer.byteLength(said) }).end(said);
      });
    });
    const answer = await ask(readyPost(`${url}/graphql`, '{"query":"émas"}'));
    expect(String(answer)).toBe('POST /graphql application/json {"query":"émas"}');
  });

  it('reads an answer that comes in chunks and late, compressed where a browser asks', async () => {
    const text = 'penghargaan\r\n0\r\n\r\n'.repeat(10_000);
    const url = await listen((request, response) => {
      const zipped = request.headers['accept-encoding'] === 'gzip' ? gzipSync(text) : Buffer.from(text);
      response.write(zipped.subarray(0, 100));
      setImmediate(() => response.end(zipped.subarray(100)));
    });
    expect(gunzipSync(await ask(readyGet(`${url}/`, 'text/html'))).toString()).toBe(text);
    expect(String(await ask(readyGet(`${url}/`, 'application/json')))).toBe(text);
  });

  it('keeps as many connections as there are requests at once, and no more', async () => {
    const ports = new Set<number | undefined>();
    const url = await listen((request, response) => {
      ports.add(request.socket.remotePort);
      setTimeout(() => response.end('{}'), 5);
    });
    const request = readyPost(url, '{}');
    for (let round = 0; round < 3; round += 1) await Promise.all(Array.from({ length: 4 }, () => ask(request)));
    expect(ports.size).toBe(4);
  });

  it('asks again where a kept connection was closed, and where the server is late', async () => {
    let asked = 0;
    const url = await listen((_, response) => {
      asked += 1;
      response.writeHead(asked === 2 ? 503 : 200).end(String(asked));
    });
    expect(String(await ask(readyPost(url, '{}')))).toBe('1');
    server.closeAllConnections();
    expect(String(await ask(readyPost(url, '{}')))).toBe('3');
  });

  it('fails with what an answer says that is not 200', async () => {
    const url = await listen((_, response) => response.writeHead(400).end('no such field'));
    await expect(ask(readyPost(url, '{}'))).rejects.toThrow(/answered 400: no such field/);
  });

  it('fails where a connection ends in the middle of an answer', async () => {
    const url = await listen((_, response) => {
      response.writeHead(200, { 'content-length': 10 });
      response.write('half');
      setTimeout(() => response.destroy(), 5);
    });
    await expect(ask(readyPost(url, '{}'))).rejects.toThrow(/closed a connection before it answered/);
  });
});
