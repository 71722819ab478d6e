import { brotliCompressSync, gzipSync } from 'node:zlib';

/** What of a request's headers makes a difference to an answer that is ready. */
export interface AskedHeaders {
  readonly 'accept-encoding'?: string | undefined;
  readonly 'if-none-match'?: string | undefined;
}

export type ContentEncoding = 'br' | 'gzip' | 'identity';

/** A body that is the same for everybody: plain, and compressed ahead. */
export interface Precompressed {
  /** Changes with the content; no quotation marks in it. */
  readonly tag: string;
  /** `identity` is among them. */
  readonly copies: ReadonlyMap<ContentEncoding, Uint8Array<ArrayBuffer>>;
  /** Sent with a 304 as well, but for the type. */
  readonly headers: Readonly<Record<string, string>>;
  readonly type: string;
}

/** The copies of a text that is made while the server starts. */
export function precompress(text: string): ReadonlyMap<ContentEncoding, Uint8Array<ArrayBuffer>> {
  const plain = new TextEncoder().encode(text);
  return new Map<ContentEncoding, Uint8Array<ArrayBuffer>>([
    ['identity', plain],
    ['br', new Uint8Array(brotliCompressSync(plain))],
    ['gzip', new Uint8Array(gzipSync(plain, { level: 9 }))],
  ]);
}

/** Answers GET and HEAD in the coding that the client likes best, and with 304 whoever has the very bytes. */
export function answerReady(
  { tag, copies, headers: own, type }: Precompressed,
  asked: AskedHeaders,
  method: string,
): Response {
  const coding = bestEncoding([...copies.keys()], asked['accept-encoding']);
  // With the coding the tag tells the very bytes, as a strong one has to.
  const etag = `"${tag}.${coding}"`;
  const headers = new Headers({ vary: 'accept-encoding', 'x-content-type-options': 'nosniff', ...own, etag });
  if (namesTag(asked['if-none-match'], etag)) return new Response(null, { status: 304, headers });
  const body = copies.get(coding) ?? new Uint8Array();
  headers.set('content-type', type);
  headers.set('content-length', String(body.length));
  if (coding !== 'identity') headers.set('content-encoding', coding);
  return new Response(method === 'HEAD' ? null : body, { headers });
}

/**
 * The coding that the client likes best, of those that there are; Brotli before gzip where it likes both as well.
 * Plain where it refuses all: an answer that it may not like serves it better than none.
 */
export function bestEncoding(offered: readonly ContentEncoding[], acceptEncoding: string | undefined): ContentEncoding {
  const weights = new Map(
    (acceptEncoding ?? '').split(',').map((part): [string, number] => {
      const [coding = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(';')
        .map((word) => word.trim());
      const q = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
      return [coding === 'x-gzip' ? 'gzip' : coding, /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(q) ? Number(q) : 0];
    }),
  );
  // What is not named is as good as `*`; and plain bytes will do where nothing else is liked.
  const weightOf = (coding: ContentEncoding): number => weights.get(coding) ?? weights.get('*') ?? 0;
  const liked = (['br', 'gzip', 'identity'] as const)
    .filter((coding) => offered.includes(coding) && weightOf(coding) > 0)
    .sort((one, other) => weightOf(other) - weightOf(one));
  return liked[0] ?? 'identity';
}

/** Whether an If-None-Match names the tag; a weak one counts, as RFC 9110 §13.1.2 compares them. */
export function namesTag(ifNoneMatch: string | null | undefined, etag: string): boolean {
  return (ifNoneMatch ?? '').split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
}
