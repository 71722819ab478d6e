import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Explorer, ExplorerAnswer } from '../explorer/explorer.ts';
import { oembedAnswer } from '../explorer/oembed.ts';
import { bestCoding } from './ready-body.ts';

// Nothing comes from elsewhere and nothing stands in the page itself; pictures that a script makes are blobs.
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
];

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  // A page may be kept, and is asked about before it is shown again: the data may have changed.
  'cache-control': 'no-cache',
  vary: 'accept, accept-encoding',
};

/**
 * The pages over HTTP: policies, entity tags, and bodies in one piece or as a stream.
 * @param site the address under which readers reach them; null takes what the request names
 */
export async function explorerPages(explorer: Explorer, request: Request, site: string | null): Promise<Response> {
  const named = new URL(request.url);
  const url = site === null ? named : new URL(named.pathname + named.search, site);
  const answer =
    url.pathname === '/oembed'
      ? await oembedAnswer(url, explorer)
      : await explorer({ url, wantsJson: wantsJson(request.headers.get('accept')) });
  const embedded = /^\/embed(\/|$)/.test(url.pathname);
  const headers = new Headers({ ...always, 'content-security-policy': policyOf(embedded), ...answer.headers });
  if (typeof answer.body !== 'string') return new Response(streamOf(answer.body), { status: answer.status, headers });
  return tagged(answer.status, headers, answer.body, request);
}

const compressed = promisify(gzip);

/** Bytes; what is shorter hardly gets smaller. */
const leastToCompress = 1_024;

/** A browser names HTML; what names JSON and no HTML is a program. */
function wantsJson(accept: string | null): boolean {
  return accept !== null && /\bjson\b/.test(accept) && !/\bhtml\b/.test(accept);
}

function policyOf(embedded: boolean): string {
  return [...policy, `frame-ancestors ${embedded ? '*' : "'none'"}`].join('; ');
}

async function tagged(status: number, headers: Headers, body: string, request: Request): Promise<Response> {
  if (status !== 200) return new Response(request.method === 'HEAD' ? null : body, { status, headers });
  // Weak, since the same page goes out compressed in several ways (RFC 9110, 8.8.1).
  const tag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  headers.set('etag', tag);
  const known =
    request.headers
      .get('if-none-match')
      ?.split(',')
      .map((one) => one.trim()) ?? [];
  if (known.includes(tag)) return new Response(null, { status: 304, headers });
  if (request.method === 'HEAD') return new Response(null, { status, headers });
  const likesGzip = bestCoding(['gzip', 'identity'], request.headers.get('accept-encoding') ?? undefined) === 'gzip';
  if (!likesGzip || body.length < leastToCompress) return new Response(body, { status, headers });
  // In one piece, off this thread: as a stream it took several times as long.
  headers.set('content-encoding', 'gzip');
  return new Response(new Uint8Array(await compressed(body)), { status, headers });
}

function streamOf(chunks: Exclude<ExplorerAnswer['body'], string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => void (await iterator.return?.()),
  });
}
