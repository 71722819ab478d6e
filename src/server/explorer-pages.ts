import type { ExplorerAnswer, PageFiles } from '../explorer/core/answer.ts';
import type { Explorer } from '../explorer/explorer.ts';
import { problemAnswer } from '../explorer/formats/problem/problem.tsx';
import { oembedAnswer } from '../explorer/oembed.ts';
import { languageOf, routeOf } from '../explorer/routes.ts';
import { everyAnswer, forAnyPage } from './every-answer.ts';
import type { Shed } from './load/shed.ts';
import { wantsJson } from './media-types.ts';
import { asResponse, type Packed, packed, takesGzip } from './packed.ts';
import type { Answer } from './short-path.ts';

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
  ...everyAnswer,
  'referrer-policy': 'strict-origin-when-cross-origin',
  // A page may be kept, and is asked about before it is shown again: the data may have changed.
  'cache-control': 'no-cache',
};

/**
 * The pages over HTTP: policies, and bodies in one piece or as a stream.
 * @param url the address as readers have it
 */
export async function explorerPages(explorer: Explorer, request: Request, url: URL): Promise<Answer | Response> {
  const answer =
    url.pathname === '/oembed'
      ? await oembedAnswer(url, explorer)
      : await explorer({ url, wantsJson: wantsJson(request.headers.get('accept')) });
  return overHttp(answer, url, request);
}

/**
 * The pages for readers who were not taken on; JSON for a program. Each is made and compressed once: to write one takes
 * as long as it does to answer many.
 */
export function makeShedPages(files: PageFiles): (shed: Shed, request: Request, url: URL) => Promise<Response> {
  const made = new Map<string, Promise<Packed>>();
  return async (shed, { headers }, url) => {
    const wanted = wantsJson(headers.get('accept'));
    const place = { route: routeOf(url.pathname), wantsJson: wanted, language: languageOf(url.pathname), url, files };
    const { embedded = false, format = null } = place.route ?? {};
    const coding = headers.get('accept-encoding') ?? undefined;
    const key = [shed.code, place.language, wanted || format === 'json', embedded, takesGzip(coding)].join();
    const page = made.get(key) ?? packed(shedPage(shed, problemAnswer(shed, place), url), coding);
    made.set(key, page);
    return asResponse(await page);
  };
}

function shedPage({ retryAfterSeconds }: Shed, answer: ExplorerAnswer, url: URL): Answer {
  const soon = { 'cache-control': 'no-store', 'retry-after': String(retryAfterSeconds) };
  const headers = headersOf({ ...answer, headers: { ...answer.headers, ...soon } }, url);
  return { status: answer.status, headers: Object.fromEntries(headers), body: String(answer.body) }; // in one piece, as all problems
}

/** A page that is made elsewhere, under the policies of all pages. */
export function pageResponse(answer: ExplorerAnswer, url: URL, request: Request): Response {
  const made = overHttp(answer, url, request);
  return made instanceof Response ? made : asResponse(made);
}

function overHttp({ body, ...answer }: ExplorerAnswer, url: URL, { method }: Request): Answer | Response {
  const headers = headersOf(answer, url);
  const { status } = answer;
  if (typeof body !== 'string') return new Response(method === 'HEAD' ? null : streamOf(body), { status, headers }); // nobody reads what a HEAD would stream
  headers.set('content-length', String(Buffer.byteLength(body)));
  return { status, headers: Object.fromEntries(headers), body, isWhole: status === 200 };
}

function headersOf(answer: Pick<ExplorerAnswer, 'headers'>, { pathname }: URL): Headers {
  const embedded = /^\/embed(\/|$)/.test(pathname);
  // Data may be read by pages of other sites, whatever its form; a page is for its reader.
  const open = answer.headers['content-type']?.startsWith('text/html') === true ? {} : forAnyPage;
  return new Headers({ ...always, ...open, 'content-security-policy': policyOf(embedded), ...answer.headers });
}

function policyOf(embedded: boolean): string {
  return [...policy, `frame-ancestors ${embedded ? '*' : "'none'"}`].join('; ');
}

function streamOf(chunks: Exclude<ExplorerAnswer['body'], string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
    },
    cancel: async () => void (await iterator.return?.()),
  });
}
