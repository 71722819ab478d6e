import { createHash } from 'node:crypto';
import type { Asked } from '../observe/tally.ts';
import { compressed, leastToCompress, type Packed, packed, takesGzip } from '../packed.ts';
import type { Answer } from '../short-path.ts';

/** A whole answer, ready to go out: its bytes, and those of it compressed once somebody takes them so. */
export class KeptAnswer {
  readonly status: number;
  /** What it answers; null for a page. */
  readonly asked: Asked | null;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #body: Buffer<ArrayBuffer>;
  #gzip: Promise<Buffer<ArrayBuffer>> | null = null;

  constructor({ status, headers, body }: Answer, asked: Asked | null = null) {
    const { 'content-length': _, ...others } = headers;
    this.status = status;
    this.asked = asked;
    this.#headers = { ...others, 'x-cache': 'hit' };
    this.#body = Buffer.from(body);
  }

  /** About how much it holds: with its compressed bytes, which are a half at most. */
  get bytes(): number {
    return this.#body.length * 1.5 + 1_000;
  }

  async packed(acceptEncoding: string | undefined): Promise<Packed> {
    if (this.#body.length < leastToCompress || !takesGzip(acceptEncoding)) return this.#with(this.#body, {});
    this.#gzip ??= compressed(this.#body);
    return this.#with(await this.#gzip, { 'content-encoding': 'gzip' });
  }

  #with(body: Buffer<ArrayBuffer>, headers: Readonly<Record<string, string>>): Packed {
    const { status } = this;
    return { status, headers: { ...this.#headers, ...headers, 'content-length': String(body.length) }, body };
  }
}

/** An answer as it goes out to somebody who takes this coding. */
export function packedAnswer(answer: Answer | KeptAnswer, acceptEncoding: string | undefined): Promise<Packed> {
  return answer instanceof KeptAnswer ? answer.packed(acceptEncoding) : packed(answer, acceptEncoding);
}

/**
 * The tag of an answer, made of its bytes: it means the same for as long as a client keeps it, on another server and after
 * another version. Weak, since one answer goes out compressed in several ways (RFC 9110, 8.8.1).
 */
export function tagOf(body: string): string {
  return `W/"${createHash('sha1').update(body).digest('hex')}"`;
}
