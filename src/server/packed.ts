import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { parseAccept } from 'hono/utils/accept';
import type { Answer } from './short-path.ts';

/** An answer as it goes out. */
export interface Packed {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/** Characters; what is shorter hardly gets smaller. */
export const leastToCompress = 1_024;

/** Off this thread. */
export const compressed = promisify(gzip);

/** What Hono's `compress` does for all other answers, for one that has no Response: in one piece, off this thread. */
export async function packed(answer: Answer, acceptEncoding: string | undefined): Promise<Packed> {
  if (answer.body.length < leastToCompress || !takesGzip(acceptEncoding)) return answer;
  const body = new Uint8Array(await compressed(answer.body));
  return { ...answer, headers: { ...answer.headers, 'content-encoding': 'gzip' }, body };
}

export function takesGzip(acceptEncoding: string | undefined): boolean {
  if (acceptEncoding === undefined) return false;
  const accepted = parseAccept(acceptEncoding);
  const named = accepted.find(({ type }) => type.toLowerCase() === 'gzip') ?? accepted.find(({ type }) => type === '*');
  return named !== undefined && named.q > 0;
}

/** The same for those who take a Response. */
export function asResponse({ status, headers, body }: Packed): Response {
  return new Response(body, { status, headers: { ...headers } });
}
