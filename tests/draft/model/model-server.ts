import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';

/** What a model was asked. */
export interface Asked {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format?: unknown;
  };
}

export interface ModelServer {
  readonly url: string;
  readonly asked: readonly Asked[];
}

export type Answering = (response: ServerResponse, asked: Asked) => void;

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** A server of our own that speaks the form of OpenAI chat completions, well or badly; it ends with the test. */
export async function modelServer(answer: Answering): Promise<ModelServer> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const one = { path: request.url ?? '', headers: request.headers, body: text === '' ? {} : JSON.parse(text) };
    asked.push(one);
    answer(response, one);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/chat/completions`, asked };
}

/** An answer that is a chat completion with this content: a text as it is, all else as JSON. */
export function saying(content: unknown): Answering {
  return (response) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    sendJson(response, {
      choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: text } }],
    });
  };
}

function sendJson(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
