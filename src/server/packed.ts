import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { bestEncoding } from './precompressed.ts';
import type { Answer } from './short-path.ts';

/** An answer as it goes out. */
export interface Packed {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/** Characters; what is shorter hardly gets smaller. */
const leastToCompress = 1_024;

const compressed = promisify(gzip);

/** The answer, compressed where its client likes that and it is worth it: in one piece, off this thread. */
export async function packed(answer: Answer, acceptEncoding: string | null | undefined): Promise<Packed> {
  if (answer.body.length < leastToCompress || !acceptEncoding) return answer;
  if (bestEncoding(['gzip', 'identity'], acceptEncoding) !== 'gzip') return answer;
  const body = new Uint8Array(await compressed(answer.body));
  return {
    ...answer,
    headers: { ...answer.headers, 'content-encoding': 'gzip', 'content-length': String(body.length) },
    body,
  };
}

/** The same for those who take a Response. */
export function asResponse({ status, headers, body }: Packed): Response {
  return new Response(body, { status, headers: { ...headers } });
}
